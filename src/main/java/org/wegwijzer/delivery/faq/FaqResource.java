package org.wegwijzer.delivery.faq;

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
import org.wegwijzer.delivery.view.FaqView;
import org.wegwijzer.delivery.view.Relations;
import org.wegwijzer.delivery.view.SourceEdge;
import org.wegwijzer.delivery.view.TopicEdge;

/** Questions over HTTP. */
@PermitAll
@Path("/v1/faqs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Faqs")
class FaqResource {

    private final Pages pages;
    private final SchemaOrg schemaOrg;

    FaqResource(Pages pages, SchemaOrg schemaOrg) {
        this.pages = pages;
        this.schemaOrg = schemaOrg;
    }

    /** All questions. */
    @GET
    @Operation(
            operationId = "listFaqs",
            summary = "All questions",
            description = "Questions with their short answers, by question unless `sort` says otherwise.")
    public RestResponse<Listing<FaqView>> list(@Context RoutingContext request) {
        return pages.list(EntryType.FAQ, request);
    }

    /** The same in the words of schema.org: a page of questions. */
    @GET
    @Produces(SchemaOrg.OFFERED)
    @Operation(hidden = true)
    public RestResponse<String> linkedData(@Context RoutingContext request) {
        return schemaOrg.faqs(request);
    }

    /** A question with its short answer. */
    @GET
    @Path("{slug}")
    @Operation(
            operationId = "getFaq",
            summary = "A question with its short answer",
            description = "The question, its answer and the guide that tells the whole story.")
    public RestResponse<FaqView> get(@RestPath String slug, @Context RoutingContext request) {
        return pages.page(EntryType.FAQ, slug, request, FaqView::of);
    }

    /** The topics in which a question stands. */
    @GET
    @Path("{slug}/topics")
    @Operation(
            operationId = "listFaqTopics",
            summary = "The topics in which a question stands",
            description = "In order.")
    public RestResponse<Listing<TopicEdge>> topics(@RestPath String slug, @Context RoutingContext request) {
        return pages.related(Relations.FAQ_TOPICS, slug, request);
    }

    /** The sources that a question names. */
    @GET
    @Path("{slug}/sources")
    @Operation(operationId = "listFaqSources", summary = "The sources that a question names", description = "In order.")
    public RestResponse<Listing<SourceEdge>> sources(@RestPath String slug, @Context RoutingContext request) {
        return pages.related(Relations.FAQ_SOURCES, slug, request);
    }
}
