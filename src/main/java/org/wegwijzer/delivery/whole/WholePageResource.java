package org.wegwijzer.delivery.whole;

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
import org.wegwijzer.delivery.page.HomePage;
import org.wegwijzer.delivery.page.HomePages;
import org.wegwijzer.delivery.page.Pages;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.delivery.view.FaqView;
import org.wegwijzer.delivery.view.GuideView;
import org.wegwijzer.delivery.view.SourceView;
import org.wegwijzer.delivery.view.TopicView;

/** Whole pages over HTTP: what the addresses of entries answer with all expanded that a page shows. */
@PermitAll
@Path(Addresses.PAGES)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pages")
class WholePageResource {

    private final Pages pages;
    private final HomePages home;

    WholePageResource(Pages pages, HomePages home) {
        this.pages = pages;
        this.home = home;
    }

    /** The page with which a reader begins. */
    @GET
    @Path("home")
    @Operation(
            operationId = "getHomePage",
            summary = "The whole home page",
            description =
                    "Everything that the first page of a site shows: the hub, its topics in their order, each with the sources to start with, and how much else there is.")
    public RestResponse<HomePage<TopicView>> home(@Context RoutingContext request) {
        return home.get(PageExpansions.HOME, request);
    }

    /** The page of a source with all that it shows. */
    @GET
    @Path("sources/{slug}")
    @Operation(
            operationId = "getSourcePage",
            summary = "A whole source page",
            description =
                    "Everything that a page about a source shows: the topics that recommend it with their reasons, the guides that cite it, the questions about it with their guides, and the hub.")
    public RestResponse<SourceView> source(@RestPath String slug, @Context RoutingContext request) {
        return pages.whole(EntryType.SOURCE, slug, PageExpansions.of(EntryType.SOURCE), request, SourceView::of);
    }

    /** The page of a topic with all that it shows. */
    @GET
    @Path("topics/{slug}")
    @Operation(
            operationId = "getTopicPage",
            summary = "A whole topic page",
            description =
                    "Everything that a page about a topic shows: its sources with the reasons, its collections with theirs, its guides, its questions with their guides, the topics below it, and the hub.")
    public RestResponse<TopicView> topic(@RestPath String slug, @Context RoutingContext request) {
        return pages.whole(EntryType.TOPIC, slug, PageExpansions.of(EntryType.TOPIC), request, TopicView::of);
    }

    /** The page of a guide with all that it shows. */
    @GET
    @Path("guides/{slug}")
    @Operation(
            operationId = "getGuidePage",
            summary = "A whole guide page",
            description =
                    "Everything that a page about a guide shows: the article, its topics, the sources that it cites and what for, the questions that it answers, what to read next, and the hub.")
    public RestResponse<GuideView> guide(@RestPath String slug, @Context RoutingContext request) {
        return pages.whole(EntryType.GUIDE, slug, PageExpansions.of(EntryType.GUIDE), request, GuideView::of);
    }

    /** The page of a question with all that it shows. */
    @GET
    @Path("faqs/{slug}")
    @Operation(
            operationId = "getFaqPage",
            summary = "A whole question page",
            description =
                    "Everything that a page about a question shows: its short answer, the guide that answers it at length, its topics and sources, and the hub.")
    public RestResponse<FaqView> faq(@RestPath String slug, @Context RoutingContext request) {
        return pages.whole(EntryType.FAQ, slug, PageExpansions.of(EntryType.FAQ), request, FaqView::of);
    }
}
