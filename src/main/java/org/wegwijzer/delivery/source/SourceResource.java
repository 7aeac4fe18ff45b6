package org.wegwijzer.delivery.source;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.page.Pages;

/** Sources over HTTP. */
@Path("/v1/sources")
@Tag(name = "Sources")
class SourceResource {

    private final Pages pages;

    SourceResource(Pages pages) {
        this.pages = pages;
    }

    /** The source page. */
    @GET
    @Path("{slug}")
    @Operation(
            operationId = "getSource",
            summary = "A source with everything that refers to it",
            description = "Name, reason and counts always; the topics that recommend it, the guides that cite it and the"
                    + " questions about it when `expand` names them: a whole page in one request.")
    public RestResponse<SourceDetail> get(@RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.page(EntryType.SOURCE, slug, uri, headers, SourceDetail::of);
    }
}
