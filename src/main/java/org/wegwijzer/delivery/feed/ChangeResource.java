package org.wegwijzer.delivery.feed;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The changes over HTTP. */
@PermitAll
@Path(FeedRequest.ADDRESS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes")
class ChangeResource {

    private final ChangePages feed;

    ChangeResource(ChangePages feed) {
        this.feed = feed;
    }

    /** What became public since a place in the log. */
    @GET
    @Operation(
            operationId = "listChanges",
            summary = "What became public since a cursor",
            description =
                    "For those who keep a copy: each entry that changed once, as it is now, or that it is gone. Follow `next` until `complete`, keep it, and go on from there later. Comes as `application/cloudevents-batch+json` too, without documents, when the request prefers that.")
    public RestResponse<ChangePage> changes(@Context RoutingContext request) {
        return feed.changes(request);
    }

    /** The same as events, without documents. */
    @GET
    @Produces(CloudEvent.BATCH)
    @Operation(hidden = true)
    public RestResponse<List<CloudEvent>> events(@Context RoutingContext request) {
        return feed.events(request);
    }
}
