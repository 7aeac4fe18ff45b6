package org.wegwijzer.delivery.guide;

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
import org.wegwijzer.delivery.card.CitedSource;
import org.wegwijzer.delivery.card.FaqEdge;
import org.wegwijzer.delivery.card.GuideCard;
import org.wegwijzer.delivery.card.GuideEdge;
import org.wegwijzer.delivery.card.Relations;
import org.wegwijzer.delivery.card.TopicEdge;
import org.wegwijzer.delivery.graph.Listing;
import org.wegwijzer.delivery.page.Pages;

/** Guides over HTTP. */
@Path("/v1/guides")
@Tag(name = "Guides")
class GuideResource {

    private final Pages pages;

    GuideResource(Pages pages) {
        this.pages = pages;
    }

    /** All guides. */
    @GET
    @Operation(
            operationId = "listGuides",
            summary = "All guides",
            description = "Cards of the articles, by title unless `sort` says otherwise.")
    public RestResponse<Listing<GuideCard>> list(@Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.list(EntryType.GUIDE, uri, headers);
    }

    /** A guide with its text. */
    @GET
    @Path("{slug}")
    @Operation(
            operationId = "getGuide",
            summary = "A guide with its text",
            description =
                    "The whole article, and what it cites, where it stands and what to read next when `expand` names it.")
    public RestResponse<GuideDetail> get(@RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.page(EntryType.GUIDE, slug, uri, headers, GuideDetail::of);
    }

    /** The sources that a guide cites. */
    @GET
    @Path("{slug}/sources")
    @Operation(
            operationId = "listGuideSources",
            summary = "The sources that a guide cites",
            description = "In order of use, each with what it is used for.")
    public RestResponse<Listing<CitedSource>> sources(
            @RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.related(Relations.GUIDE_SOURCES, slug, uri, headers);
    }

    /** The topics in which a guide stands. */
    @GET
    @Path("{slug}/topics")
    @Operation(
            operationId = "listGuideTopics",
            summary = "The topics in which a guide stands",
            description = "Its home first.")
    public RestResponse<Listing<TopicEdge>> topics(
            @RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.related(Relations.GUIDE_TOPICS, slug, uri, headers);
    }

    /** The questions that a guide answers at length. */
    @GET
    @Path("{slug}/faqs")
    @Operation(
            operationId = "listGuideFaqs",
            summary = "The questions that a guide answers at length",
            description = "In the order of the guide.")
    public RestResponse<Listing<FaqEdge>> faqs(
            @RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.related(Relations.GUIDE_FAQS, slug, uri, headers);
    }

    /** What to read after a guide. */
    @GET
    @Path("{slug}/next")
    @Operation(operationId = "listGuideNext", summary = "What to read after a guide", description = "In order.")
    public RestResponse<Listing<GuideEdge>> next(
            @RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.related(Relations.GUIDE_NEXT, slug, uri, headers);
    }
}
