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

/** Completions over HTTP. */
@Path(SuggestResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Search")
class SuggestResource {

    static final String PATH = "/v1/suggest";

    private final SearchPages pages;

    SuggestResource(SearchPages pages) {
        this.pages = pages;
    }

    /** Titles, questions and abbreviations that go on like what was typed. */
    @GET
    @Operation(
            operationId = "suggest",
            summary = "How what was typed may go on",
            description =
                    "Titles, questions and abbreviations that begin like it, then those of which a word does, then those where a"
                            + " letter differs; the most linked first. From the second character on.")
    public RestResponse<Suggestions> suggest(@Context RoutingContext request) {
        return pages.suggest(request);
    }
}
