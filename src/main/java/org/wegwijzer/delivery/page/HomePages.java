package org.wegwijzer.delivery.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.cache.AnswerCache;
import org.wegwijzer.delivery.graph.ContentGraph;
import org.wegwijzer.delivery.graph.answer.Dependencies;
import org.wegwijzer.delivery.graph.answer.ListPage;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.delivery.relation.ListLink;
import org.wegwijzer.expand.Expansion;
import org.wegwijzer.problem.ProblemException;

/** Answers requests for the page with which a reader begins. */
@ApplicationScoped
public class HomePages {

    private final RequestParser parser;
    private final ContentGraph graph;
    private final HubPages hub;
    private final AnswerCache cache;
    private final Previews previews;

    HomePages(RequestParser parser, ContentGraph graph, HubPages hub, AnswerCache cache, Previews previews) {
        this.parser = parser;
        this.graph = graph;
        this.hub = hub;
        this.cache = cache;
        this.previews = previews;
    }

    /**
     * The page.
     *
     * @param shown what of each topic's relations is expanded
     * @throws ProblemException INVALID_REQUEST with every fault of the query
     */
    public <T> RestResponse<HomePage<T>> get(Expansion shown, RoutingContext request) {
        // Before anything is read: the hub's languages decide, too.
        var since = cache.now();
        var list = parser.ofHome(shown, request.request());
        var answers = new AnswerFactory(list.reading(), AnswerForm.JSON, since, previews);
        return answers.answer(cache, request, HomeParameters.here(list), () -> {
            var page = hub.part(list.reading().order());
            ListPage<T> topics = graph.list(EntryType.TOPIC, list);
            var read = topics.dependencies();
            var counts = new HomePage.Counts(
                    link(EntryType.SOURCE, read), link(EntryType.GUIDE, read), link(EntryType.FAQ, read));
            return answers.of(HomePage.of(page, topics, counts), page.language(), read);
        });
    }

    private ListLink link(EntryType type, Dependencies read) {
        read.list(type);
        return new ListLink(graph.count(type), Addresses.list(type));
    }
}
