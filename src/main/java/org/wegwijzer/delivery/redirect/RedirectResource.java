package org.wegwijzer.delivery.redirect;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Redirects over HTTP. */
@PermitAll
@Path(Redirects.ADDRESS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes")
class RedirectResource {

    private final Redirects redirects;

    RedirectResource(Redirects redirects) {
        this.redirects = redirects;
    }

    /** Every address that leads elsewhere. */
    @GET
    @Operation(
            operationId = "listRedirects",
            summary = "Addresses that lead elsewhere",
            description = "Slugs that entries had, or went with them, each with the entry that has its place.")
    public RestResponse<RedirectPage> list(@Context RoutingContext request) {
        return redirects.list(request);
    }
}
