package org.wegwijzer.delivery.source;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.page.Listing;
import org.wegwijzer.delivery.page.Pages;
import org.wegwijzer.delivery.schemaorg.SchemaOrg;
import org.wegwijzer.delivery.view.CitingGuide;
import org.wegwijzer.delivery.view.FaqEdge;
import org.wegwijzer.delivery.view.RecommendingTopic;
import org.wegwijzer.delivery.view.Relations;
import org.wegwijzer.delivery.view.SourceView;

/** Sources over HTTP. */
@PermitAll
@Path("/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
class SourceResource {

    private final Pages pages;
    private final SchemaOrg schemaOrg;

    SourceResource(Pages pages, SchemaOrg schemaOrg) {
        this.pages = pages;
        this.schemaOrg = schemaOrg;
    }

    /** All sources. */
    @GET
    @Operation(
            operationId = "listSources",
            summary = "All sources",
            description = "Cards of the authorities that readers are sent to, by name unless `sort` says otherwise.")
    public RestResponse<Listing<SourceView>> list(@Context RoutingContext request) {
        return pages.list(EntryType.SOURCE, request);
    }

    /** A source with everything that refers to it. */
    @GET
    @Path("{slug}")
    @Operation(
            operationId = "getSource",
            summary = "A source with everything that refers to it",
            description =
                    "Name, reason and counts always; the topics that recommend it, the guides that cite it and the questions about it when `expand` names them: a whole page in one request.")
    public RestResponse<SourceView> get(@RestPath String slug, @Context RoutingContext request) {
        return pages.page(EntryType.SOURCE, slug, request, SourceView::of);
    }

    /** The same in the words of schema.org: an organization. */
    @GET
    @Path("{slug}")
    @Produces(SchemaOrg.OFFERED)
    @Operation(hidden = true)
    public RestResponse<String> linkedData(@RestPath String slug, @Context RoutingContext request) {
        return schemaOrg.source(slug, request);
    }

    /** The topics that recommend a source. */
    @GET
    @Path("{slug}/topics")
    @Operation(
            operationId = "listSourceTopics",
            summary = "The topics that recommend a source",
            description = "In the order of the topics, each with its own reason.")
    public RestResponse<Listing<RecommendingTopic>> topics(@RestPath String slug, @Context RoutingContext request) {
        return pages.related(Relations.SOURCE_TOPICS, slug, request);
    }

    /** The guides that cite a source. */
    @GET
    @Path("{slug}/guides")
    @Operation(
            operationId = "listSourceGuides",
            summary = "The guides that cite a source",
            description = "Each with what the source is used for in it.")
    public RestResponse<Listing<CitingGuide>> guides(@RestPath String slug, @Context RoutingContext request) {
        return pages.related(Relations.SOURCE_GUIDES, slug, request);
    }

    /** The questions about a source. */
    @GET
    @Path("{slug}/faqs")
    @Operation(
            operationId = "listSourceFaqs",
            summary = "The questions about a source",
            description = "Those that name the source, then those whose matching guide cites it; each once.")
    public RestResponse<Listing<FaqEdge>> faqs(@RestPath String slug, @Context RoutingContext request) {
        return pages.related(Relations.SOURCE_FAQS, slug, request);
    }
}
