package org.wegwijzer.delivery.topic;

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
import org.wegwijzer.delivery.view.CollectionView;
import org.wegwijzer.delivery.view.FaqEdge;
import org.wegwijzer.delivery.view.GuideEdge;
import org.wegwijzer.delivery.view.RecommendedSource;
import org.wegwijzer.delivery.view.Relations;
import org.wegwijzer.delivery.view.TopicEdge;
import org.wegwijzer.delivery.view.TopicView;

/** Topics over HTTP. */
@PermitAll
@Path("/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
class TopicResource {

    private final Pages pages;
    private final SchemaOrg schemaOrg;

    TopicResource(Pages pages, SchemaOrg schemaOrg) {
        this.pages = pages;
        this.schemaOrg = schemaOrg;
    }

    /** All topics. */
    @GET
    @Operation(
            operationId = "listTopics",
            summary = "All topics",
            description = "Cards of the themes, in their own order unless `sort` says otherwise.")
    public RestResponse<Listing<TopicView>> list(@Context RoutingContext request) {
        return pages.list(EntryType.TOPIC, request);
    }

    /** A topic with its sources and why each is there. */
    @GET
    @Path("{slug}")
    @Operation(
            operationId = "getTopic",
            summary = "A topic with its sources and why each is there",
            description =
                    "The ordered, annotated sources, the collections in which they stand, the guides, questions and topics below it when `expand` names them.")
    public RestResponse<TopicView> get(@RestPath String slug, @Context RoutingContext request) {
        return pages.page(EntryType.TOPIC, slug, request, TopicView::of);
    }

    /** The same in the words of schema.org: a page with a list of organizations. */
    @GET
    @Path("{slug}")
    @Produces(SchemaOrg.OFFERED)
    @Operation(hidden = true)
    public RestResponse<String> linkedData(@RestPath String slug, @Context RoutingContext request) {
        return schemaOrg.topic(slug, request);
    }

    /** The sources that a topic recommends. */
    @GET
    @Path("{slug}/sources")
    @Operation(
            operationId = "listTopicSources",
            summary = "The sources that a topic recommends",
            description = "Those outside its collections first, then collection by collection, each with its reason. "
                    + "A source that stands in two collections is mentioned twice.")
    public RestResponse<Listing<RecommendedSource>> sources(@RestPath String slug, @Context RoutingContext request) {
        return pages.related(Relations.TOPIC_SOURCES, slug, request);
    }

    /** The collections in which sources of a topic stand. */
    @GET
    @Path("{slug}/collections")
    @Operation(
            operationId = "listTopicCollections",
            summary = "The collections of a topic",
            description = "Titled, introduced groups of the sources that it recommends, in its order; "
                    + "with their sources when `expand` names them.")
    public RestResponse<Listing<CollectionView>> collections(@RestPath String slug, @Context RoutingContext request) {
        return pages.grouped(Relations.TOPIC_COLLECTIONS, slug, request);
    }

    /** The guides that stand in a topic. */
    @GET
    @Path("{slug}/guides")
    @Operation(
            operationId = "listTopicGuides",
            summary = "The guides that stand in a topic",
            description = "In the order of the topic.")
    public RestResponse<Listing<GuideEdge>> guides(@RestPath String slug, @Context RoutingContext request) {
        return pages.related(Relations.TOPIC_GUIDES, slug, request);
    }

    /** The questions that stand in a topic. */
    @GET
    @Path("{slug}/faqs")
    @Operation(
            operationId = "listTopicFaqs",
            summary = "The questions that stand in a topic",
            description = "In the order of the topic.")
    public RestResponse<Listing<FaqEdge>> faqs(@RestPath String slug, @Context RoutingContext request) {
        return pages.related(Relations.TOPIC_FAQS, slug, request);
    }

    /** The topics below a topic. */
    @GET
    @Path("{slug}/children")
    @Operation(
            operationId = "listTopicChildren",
            summary = "The topics below a topic",
            description = "In their own order.")
    public RestResponse<Listing<TopicEdge>> children(@RestPath String slug, @Context RoutingContext request) {
        return pages.related(Relations.TOPIC_CHILDREN, slug, request);
    }
}
