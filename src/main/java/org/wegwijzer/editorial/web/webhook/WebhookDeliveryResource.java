package org.wegwijzer.editorial.web.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.wegwijzer.access.Roles;
import org.wegwijzer.editorial.web.BodyMembers;
import org.wegwijzer.editorial.web.EditorRequest;
import org.wegwijzer.editorial.web.ItemPage;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.retry.Retries;
import org.wegwijzer.webhook.Deliveries;
import org.wegwijzer.webhook.DeliveryView;
import org.wegwijzer.webhook.Replays;
import org.wegwijzer.webhook.WebhookView;
import org.wegwijzer.webhook.delivery.TrialView;
import org.wegwijzer.webhook.delivery.Trials;

/** What webhooks were told, and telling them once more, over HTTP. */
@Path(WebhookResource.ADDRESS + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Webhooks")
class WebhookDeliveryResource {

    private static final String UNTIL = "until";

    private final Deliveries deliveries;
    private final Replays replays;
    private final Trials trials;
    private final EditorRequest request;
    private final Retries retries;

    WebhookDeliveryResource(
            Deliveries deliveries, Replays replays, Trials trials, EditorRequest request, Retries retries) {
        this.deliveries = deliveries;
        this.replays = replays;
        this.trials = trials;
        this.request = request;
        this.retries = retries;
    }

    /** Attempts to tell it. */
    @GET
    @Path("deliveries")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "Each attempt to tell a webhook, the last first",
            description =
                    "What came of it and when; nothing of what was sent or answered. Kept for a month unless the operator says otherwise.")
    public ItemPage<DeliveryView> deliveries(@RestPath String id) {
        var query = request.query();
        var identity = "deliveries " + id;
        var limit = query.read(ItemPage.LIMIT, ItemPage::limit).orElse(ItemPage.DEFAULT_LIMIT);
        var before = query.read(ItemPage.CURSOR, text -> place(ItemPage.place(text, identity)));
        query.finish();
        var page = deliveries.page(
                EditorRequest.id(id), before.map(OptionalLong::of).orElseGet(OptionalLong::empty), limit);
        var path = "%s/%s/deliveries".formatted(WebhookResource.ADDRESS, id);
        var parameters = new TreeMap<>(Map.of(ItemPage.LIMIT, String.valueOf(limit)));
        var href = ItemPage.address(path, parameters);
        if (page.next().isEmpty()) {
            return new ItemPage<>(page.count(), href, page.attempts(), null);
        }
        parameters.put(
                ItemPage.CURSOR, ItemPage.cursor(String.valueOf(page.next().getAsLong()), identity));
        return new ItemPage<>(page.count(), href, page.attempts(), ItemPage.address(path, parameters));
    }

    private static Long place(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException madeUp) {
            throw ItemPage.invalidCursor();
        }
    }

    /** Tells it once more. */
    @POST
    @Path("replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replayWebhook",
            summary = "Tell a webhook once more of what happened in a span of time",
            description =
                    "From the moment `since` on, before the moment `until`: what it was told before, in order, with the same `webhook-id`s,"
                            + " before anything new. 409 while it is being told once more already.")
    public RestResponse<WebhookView> replay(@RestPath String id, byte[] body) {
        request.refuseParameters();
        return retries.once(body, () -> {
            var members = BodyMembers.of(body);
            var since = members.moment("since");
            var until = members.moment(UNTIL);
            if (!since.isBefore(until)) {
                members.refuse(UNTIL, FaultCode.NOT_IN_RANGE, "'until' must be later than 'since'.");
            }
            members.finish();
            return RestResponse.ok(replays.begin(EditorRequest.id(id), since, until));
        });
    }

    /** Goes on with what is new. */
    @DELETE
    @Path("replay")
    @Operation(
            operationId = "stopWebhookReplay",
            summary = "Tell a webhook of what is new instead of what it was told before",
            description = "Changes nothing if it is not being told once more.")
    public RestResponse<Void> stop(@RestPath String id) {
        request.refuseParameters();
        replays.stop(EditorRequest.id(id));
        return RestResponse.noContent();
    }

    /** Tries whether messages arrive. */
    @POST
    @Path("test")
    @Operation(
            operationId = "testWebhook",
            summary = "Send a message that says nothing, now, and say what comes of it",
            description =
                    "Of the type `webhook.test`, signed as all are, also to a webhook that is switched off. It is tried once, and changes"
                            + " nothing of what is told in order.")
    public RestResponse<TrialView> test(@RestPath String id) {
        request.refuseParameters();
        return retries.once(() -> RestResponse.ok(trials.of(EditorRequest.id(id))));
    }
}
