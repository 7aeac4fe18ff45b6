package org.wegwijzer.editorial.web.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.wegwijzer.access.Roles;
import org.wegwijzer.editorial.web.BodyMembers;
import org.wegwijzer.editorial.web.EditorRequest;
import org.wegwijzer.editorial.web.ItemPage;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.retry.Retries;
import org.wegwijzer.webhook.WebhookConfig;
import org.wegwijzer.webhook.WebhookView;
import org.wegwijzer.webhook.WebhookWish;
import org.wegwijzer.webhook.Webhooks;
import org.wegwijzer.webhook.event.EventType;
import org.wegwijzer.webhook.network.EndpointUrl;
import org.wegwijzer.webhook.network.NetworkRules;
import org.wegwijzer.webhook.signature.EndpointSecret;

/** Webhooks over HTTP: who is told of what. */
@Path(WebhookResource.ADDRESS)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Webhooks")
class WebhookResource {

    static final String ADDRESS = "/editorial/v1/webhooks";

    private static final String URL = "url";

    private final Webhooks webhooks;
    private final EditorRequest request;
    private final Retries retries;
    private final EndpointUrl urls;

    WebhookResource(Webhooks webhooks, EditorRequest request, Retries retries, WebhookConfig config) {
        this.webhooks = webhooks;
        this.request = request;
        this.retries = retries;
        this.urls = new EndpointUrl(new NetworkRules(config.allowedNetworks().orElse(List.of())));
    }

    /** All webhooks. */
    @GET
    @Operation(
            operationId = "listWebhooks",
            summary = "All webhooks",
            description = "The oldest first, a hundred at most. No secret is among it.")
    public ItemPage<WebhookView> list() {
        request.refuseParameters();
        var all = webhooks.all();
        return new ItemPage<>(all.size(), ADDRESS, all, null);
    }

    /** Makes one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createWebhook",
            summary = "Have somebody told of what happens",
            description =
                    "Messages as of Standard Webhooks 1.0 go to `url` for each of `events` from now on, in order, each at least once. All"
                            + " are signed with the keys of the hub (`v1a`, Ed25519; `/.well-known/jwks.json`), with `hmac` also with a `secret`"
                            + " (`v1`, HMAC-SHA256). That is told this once, except for whoever repeats the request with its"
                            + " `Idempotency-Key`. `https` only; not to private or special networks unless the operator allows them, which is"
                            + " looked at before each message.")
    public RestResponse<CreatedWebhook> create(byte[] body) {
        request.refuseParameters();
        return retries.once(body, () -> created(body));
    }

    private RestResponse<CreatedWebhook> created(byte[] body) {
        var members = BodyMembers.of(body);
        var wish = wish(members);
        var secret =
                members.flag("hmac", false) ? Optional.of(EndpointSecret.random()) : Optional.<EndpointSecret>empty();
        members.finish();
        var made = webhooks.create(wish, secret, request.author());
        var answer = new CreatedWebhook(
                made.webhook(), secret.map(EndpointSecret::text).orElse(null));
        return ResponseBuilder.create(Status.CREATED, answer)
                .header(HttpHeaders.ETAG, made.entityTag())
                .header(HttpHeaders.LOCATION, ADDRESS + "/" + made.webhook().id())
                .build();
    }

    private WebhookWish wish(BodyMembers members) {
        var name = members.required("name", WebhookWish.LONGEST_NAME);
        var url = members.required(URL, EndpointUrl.LONGEST);
        if (!url.isBlank()) {
            urls.faultOf(url)
                    .ifPresent(fault -> members.refuse(URL, FaultCode.MALFORMED_VALUE, "'url' %s.".formatted(fault)));
        }
        var events = members.someOf("events", EventType.values(), EventType::wire);
        return new WebhookWish(name, url, events, members.flag("enabled", true));
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Operation(
            operationId = "getWebhook",
            summary = "A webhook, and how far it is",
            description = "Its entity tag changes with what it is, not with what it is told.")
    public RestResponse<WebhookView> get(@RestPath String id) {
        request.refuseParameters();
        return answer(webhooks.get(EditorRequest.id(id)));
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putWebhook",
            summary = "Change a webhook, switch it off or on again",
            description =
                    "All of `name`, `url`, `events` and `enabled`, which is true if left out. One that is switched on goes on with the first"
                            + " message that did not arrive, and is tried at once. `If-Match` is required.")
    public RestResponse<WebhookView> put(@RestPath String id, byte[] body) {
        request.refuseParameters();
        var seen = request.seen();
        var members = BodyMembers.of(body);
        var wish = wish(members);
        members.finish();
        return answer(webhooks.change(EditorRequest.id(id), seen, wish));
    }

    /** Removes one. */
    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeWebhook",
            summary = "Remove a webhook",
            description = "With the log of its deliveries. `If-Match` is required.")
    public RestResponse<Void> remove(@RestPath String id) {
        request.refuseParameters();
        webhooks.remove(EditorRequest.id(id), request.seen());
        return RestResponse.noContent();
    }

    private static RestResponse<WebhookView> answer(Webhooks.Version version) {
        return ResponseBuilder.ok(version.webhook())
                .header(HttpHeaders.ETAG, version.entityTag())
                .build();
    }
}
