package org.wegwijzer.editorial.web.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.wegwijzer.access.Roles;
import org.wegwijzer.editorial.web.EditorRequest;
import org.wegwijzer.retry.Retries;
import org.wegwijzer.webhook.NewSecret;
import org.wegwijzer.webhook.Webhooks;

/** The secrets that messages to webhooks are signed with, over HTTP. */
@Path(WebhookResource.ADDRESS + "/{id}/secret")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Webhooks")
class WebhookSecretResource {

    private final Webhooks webhooks;
    private final EditorRequest request;
    private final Retries retries;

    WebhookSecretResource(Webhooks webhooks, EditorRequest request, Retries retries) {
        this.webhooks = webhooks;
        this.request = request;
        this.retries = retries;
    }

    /** Another secret. */
    @POST
    @Operation(
            operationId = "renewWebhookSecret",
            summary = "Give a webhook another secret, or its first",
            description =
                    "Told this once, except for whoever repeats the request with its `Idempotency-Key`. For a day messages are signed with"
                            + " the secret before it, too.")
    public RestResponse<NewSecret> renew(@RestPath String id) {
        request.refuseParameters();
        return retries.once(() -> ResponseBuilder.create(Status.CREATED, webhooks.renewSecret(EditorRequest.id(id)))
                .build());
    }

    /** No secret. */
    @DELETE
    @Operation(
            operationId = "dropWebhookSecret",
            summary = "Sign messages to a webhook with the keys of the hub alone",
            description = "At once: whoever knows the secret can sign nothing more.")
    public RestResponse<Void> drop(@RestPath String id) {
        request.refuseParameters();
        webhooks.dropSecret(EditorRequest.id(id));
        return RestResponse.noContent();
    }
}
