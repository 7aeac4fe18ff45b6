package org.wegwijzer.delivery.guide;

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
import org.wegwijzer.delivery.view.CitedSource;
import org.wegwijzer.delivery.view.FaqEdge;
import org.wegwijzer.delivery.view.GuideEdge;
import org.wegwijzer.delivery.view.GuideView;
import org.wegwijzer.delivery.view.Relations;
import org.wegwijzer.delivery.view.TopicEdge;

/** Guides over HTTP. */
@PermitAll
@Path("/v1/guides")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guides")
class GuideResource {

    private final Pages pages;
    private final SchemaOrg schemaOrg;

    GuideResource(Pages pages, SchemaOrg schemaOrg) {
        this.pages = pages;
        this.schemaOrg = schemaOrg;
    }

    /** All guides. */
    @GET
    @Operation(
            operationId = "listGuides",
            summary = "All guides",
            description = "Cards of the articles, by title unless `sort` says otherwise.")
    public RestResponse<Listing<GuideView>> list(@Context RoutingContext request) {
        return pages.list(EntryType.GUIDE, request);
    }

    /** A guide with its text. */
    @GET
    @Path("{slug}")
    @Operation(
            operationId = "getGuide",
            summary = "A guide with its text",
            description =
                    "The whole article, and what it cites, where it stands and what to read next when `expand` names it.")
    public RestResponse<GuideView> get(@RestPath String slug, @Context RoutingContext request) {
        return pages.page(EntryType.GUIDE, slug, request, GuideView::of);
    }

    /** The same in the words of schema.org: an article. */
    @GET
    @Path("{slug}")
    @Produces(SchemaOrg.OFFERED)
    @Operation(hidden = true)
    public RestResponse<String> linkedData(@RestPath String slug, @Context RoutingContext request) {
        return schemaOrg.guide(slug, request);
    }

    /** The sources that a guide cites. */
    @GET
    @Path("{slug}/sources")
    @Operation(
            operationId = "listGuideSources",
            summary = "The sources that a guide cites",
            description = "In order of use, each with what it is used for.")
    public RestResponse<Listing<CitedSource>> sources(@RestPath String slug, @Context RoutingContext request) {
        return pages.related(Relations.GUIDE_SOURCES, slug, request);
    }

    /** The topics in which a guide stands. */
    @GET
    @Path("{slug}/topics")
    @Operation(
            operationId = "listGuideTopics",
            summary = "The topics in which a guide stands",
            description = "Its home first.")
    public RestResponse<Listing<TopicEdge>> topics(@RestPath String slug, @Context RoutingContext request) {
        return pages.related(Relations.GUIDE_TOPICS, slug, request);
    }

    /** The questions that a guide answers at length. */
    @GET
    @Path("{slug}/faqs")
    @Operation(
            operationId = "listGuideFaqs",
            summary = "The questions that a guide answers at length",
            description = "In the order of the guide.")
    public RestResponse<Listing<FaqEdge>> faqs(@RestPath String slug, @Context RoutingContext request) {
        return pages.related(Relations.GUIDE_FAQS, slug, request);
    }

    /** What to read after a guide. */
    @GET
    @Path("{slug}/next")
    @Operation(operationId = "listGuideNext", summary = "What to read after a guide", description = "In order.")
    public RestResponse<Listing<GuideEdge>> next(@RestPath String slug, @Context RoutingContext request) {
        return pages.related(Relations.GUIDE_NEXT, slug, request);
    }
}
