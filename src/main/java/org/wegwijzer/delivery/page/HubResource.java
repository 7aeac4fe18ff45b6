package org.wegwijzer.delivery.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.wegwijzer.delivery.hub.HubDetail;

/** The hub itself over HTTP. */
@PermitAll
@Path("/v1/hub")
@Tag(name = "Hub")
class HubResource {

    private final Pages pages;

    HubResource(Pages pages) {
        this.pages = pages;
    }

    /** The hub itself. */
    @GET
    @Operation(
            operationId = "getHub",
            summary = "The hub itself",
            description = "Its name, the notice for every page, the languages it speaks and what it offers.")
    public RestResponse<HubDetail> get(@Context RoutingContext request) {
        return pages.hub(request);
    }
}
