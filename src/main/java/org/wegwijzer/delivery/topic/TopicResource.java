package org.wegwijzer.delivery.topic;

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
import org.wegwijzer.delivery.card.FaqEdge;
import org.wegwijzer.delivery.card.GuideEdge;
import org.wegwijzer.delivery.card.RecommendedSource;
import org.wegwijzer.delivery.card.Relations;
import org.wegwijzer.delivery.card.TopicCard;
import org.wegwijzer.delivery.card.TopicEdge;
import org.wegwijzer.delivery.graph.Listing;
import org.wegwijzer.delivery.page.Pages;

/** Topics over HTTP. */
@Path("/v1/topics")
@Tag(name = "Topics")
class TopicResource {

    private final Pages pages;

    TopicResource(Pages pages) {
        this.pages = pages;
    }

    /** All topics. */
    @GET
    @Operation(
            operationId = "listTopics",
            summary = "All topics",
            description = "Cards of the themes, in their own order unless `sort` says otherwise.")
    public RestResponse<Listing<TopicCard>> list(@Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.list(EntryType.TOPIC, uri, headers);
    }

    /** A topic with its sources and why each is there. */
    @GET
    @Path("{slug}")
    @Operation(
            operationId = "getTopic",
            summary = "A topic with its sources and why each is there",
            description =
                    "The ordered, annotated collection of sources, the guides, questions and topics below it when `expand` names them.")
    public RestResponse<TopicDetail> get(@RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.page(EntryType.TOPIC, slug, uri, headers, TopicDetail::of);
    }

    /** The sources that a topic recommends. */
    @GET
    @Path("{slug}/sources")
    @Operation(
            operationId = "listTopicSources",
            summary = "The sources that a topic recommends",
            description = "In the order of the collection, each with its reason.")
    public RestResponse<Listing<RecommendedSource>> sources(
            @RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.related(Relations.TOPIC_SOURCES, slug, uri, headers);
    }

    /** The guides that stand in a topic. */
    @GET
    @Path("{slug}/guides")
    @Operation(
            operationId = "listTopicGuides",
            summary = "The guides that stand in a topic",
            description = "In the order of the topic.")
    public RestResponse<Listing<GuideEdge>> guides(
            @RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.related(Relations.TOPIC_GUIDES, slug, uri, headers);
    }

    /** The questions that stand in a topic. */
    @GET
    @Path("{slug}/faqs")
    @Operation(
            operationId = "listTopicFaqs",
            summary = "The questions that stand in a topic",
            description = "In the order of the topic.")
    public RestResponse<Listing<FaqEdge>> faqs(
            @RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.related(Relations.TOPIC_FAQS, slug, uri, headers);
    }

    /** The topics below a topic. */
    @GET
    @Path("{slug}/children")
    @Operation(
            operationId = "listTopicChildren",
            summary = "The topics below a topic",
            description = "In their own order.")
    public RestResponse<Listing<TopicEdge>> children(
            @RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.related(Relations.TOPIC_CHILDREN, slug, uri, headers);
    }
}
