package org.wegwijzer.delivery.faq;

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
import org.wegwijzer.delivery.card.FaqCard;
import org.wegwijzer.delivery.card.Relations;
import org.wegwijzer.delivery.card.SourceEdge;
import org.wegwijzer.delivery.card.TopicEdge;
import org.wegwijzer.delivery.graph.Listing;
import org.wegwijzer.delivery.page.Pages;

/** Questions over HTTP. */
@Path("/v1/faqs")
@Tag(name = "Faqs")
class FaqResource {

    private final Pages pages;

    FaqResource(Pages pages) {
        this.pages = pages;
    }

    /** All questions. */
    @GET
    @Operation(
            operationId = "listFaqs",
            summary = "All questions",
            description = "Questions with their short answers, by question unless `sort` says otherwise.")
    public RestResponse<Listing<FaqCard>> list(@Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.list(EntryType.FAQ, uri, headers);
    }

    /** A question with its short answer. */
    @GET
    @Path("{slug}")
    @Operation(
            operationId = "getFaq",
            summary = "A question with its short answer",
            description = "The question, its answer and the guide that tells the whole story.")
    public RestResponse<FaqDetail> get(@RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.page(EntryType.FAQ, slug, uri, headers, FaqDetail::of);
    }

    /** The topics in which a question stands. */
    @GET
    @Path("{slug}/topics")
    @Operation(
            operationId = "listFaqTopics",
            summary = "The topics in which a question stands",
            description = "In order.")
    public RestResponse<Listing<TopicEdge>> topics(
            @RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.related(Relations.FAQ_TOPICS, slug, uri, headers);
    }

    /** The sources that a question names. */
    @GET
    @Path("{slug}/sources")
    @Operation(operationId = "listFaqSources", summary = "The sources that a question names", description = "In order.")
    public RestResponse<Listing<SourceEdge>> sources(
            @RestPath String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
        return pages.related(Relations.FAQ_SOURCES, slug, uri, headers);
    }
}
