package org.wegwijzer.delivery.search;

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

/** Search over HTTP. */
@Path(SearchResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Search")
class SearchResource {

    static final String PATH = "/v1/search";

    private final SearchPages pages;

    SearchResource(SearchPages pages) {
        this.pages = pages;
    }

    /** Entries of all types that answer a search. */
    @GET
    @Operation(
            operationId = "search",
            summary = "Entries of all types that answer a search",
            description =
                    "The best first, each with where the words stand, in the reader's language before others. Words may be misspelt;"
                            + " a phrase stands in quotation marks, and a word that must not be there behind a minus sign.")
    public RestResponse<SearchListing> search(@Context RoutingContext request) {
        return pages.search(request);
    }
}
