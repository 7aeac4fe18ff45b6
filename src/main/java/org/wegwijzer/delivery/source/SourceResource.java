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
import org.wegwijzer.delivery.card.CitingGuide;
import org.wegwijzer.delivery.card.FaqEdge;
import org.wegwijzer.delivery.card.RecommendingTopic;
import org.wegwijzer.delivery.card.Relations;
import org.wegwijzer.delivery.card.SourceCard;
import org.wegwijzer.delivery.graph.Listing;
import org.wegwijzer.delivery.page.Pages;

/** Sources over HTTP. */
@Path("/v1/sources")
@Tag(name = "Sources")
class SourceResource {

    private final Pages pages;

    SourceResource(Pages pages) {
        this.pages = pages;
    }

    /** All sources. */
    @GET
    @Operation(
            operationId = "listSources",
            summary = "All sources",
            description = "Cards of the authorities that readers are sent to, by name unless `sort` says otherwise.")
    public RestResponse<Listing<SourceCard>> list(@Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.list(EntryType.SOURCE, uri, headers);
    }

    /** A source with everything that refers to it. */
    @GET
    @Path("{slug}")
    @Operation(
            operationId = "getSource",
            summary = "A source with everything that refers to it",
            description =
                    "Name, reason and counts always; the topics that recommend it, the guides that cite it and the questions about it when `expand` names them: a whole page in one request.")
    public RestResponse<SourceDetail> get(@RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.page(EntryType.SOURCE, slug, uri, headers, SourceDetail::of);
    }

    /** The topics that recommend a source. */
    @GET
    @Path("{slug}/topics")
    @Operation(
            operationId = "listSourceTopics",
            summary = "The topics that recommend a source",
            description = "In the order of the topics, each with its own reason.")
    public RestResponse<Listing<RecommendingTopic>> topics(
            @RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.related(Relations.SOURCE_TOPICS, slug, uri, headers);
    }

    /** The guides that cite a source. */
    @GET
    @Path("{slug}/guides")
    @Operation(
            operationId = "listSourceGuides",
            summary = "The guides that cite a source",
            description = "Each with what the source is used for in it.")
    public RestResponse<Listing<CitingGuide>> guides(
            @RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.related(Relations.SOURCE_GUIDES, slug, uri, headers);
    }

    /** The questions about a source. */
    @GET
    @Path("{slug}/faqs")
    @Operation(
            operationId = "listSourceFaqs",
            summary = "The questions about a source",
            description = "Those that name the source, then those whose matching guide cites it; each once.")
    public RestResponse<Listing<FaqEdge>> faqs(
            @RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.related(Relations.SOURCE_FAQS, slug, uri, headers);
    }
}
