package org.wegwijzer.delivery.search;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.ContentGraph;
import org.wegwijzer.delivery.graph.answer.Dependencies;
import org.wegwijzer.delivery.graph.answer.ListPage;
import org.wegwijzer.delivery.graph.answer.Selection;
import org.wegwijzer.delivery.page.Pages;
import org.wegwijzer.delivery.page.Pages.Found;
import org.wegwijzer.delivery.page.RequestParser;
import org.wegwijzer.delivery.relation.NextPage;
import org.wegwijzer.delivery.view.EntryCard;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.search.Hit;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.SearchEngine;
import org.wegwijzer.search.SearchResult;

/** Answers searches and completions: the engine says which entries, the graph what readers see of them. */
@ApplicationScoped
class SearchPages {

    private final SearchEngine engine;
    private final ContentGraph graph;
    private final RequestParser readings;
    private final Pages pages;

    SearchPages(SearchEngine engine, ContentGraph graph, RequestParser readings, Pages pages) {
        this.engine = engine;
        this.graph = graph;
        this.readings = readings;
        this.pages = pages;
    }

    /**
     * One page of what a search finds.
     *
     * @throws ProblemException INVALID_REQUEST with every fault of the query; UNAVAILABLE while nothing can be searched yet
     */
    RestResponse<SearchListing> search(RoutingContext request) {
        var now = pages.now();
        var asked = SearchParameters.search(readings, request.request());
        return pages.found(request, asked.reading(), asked.here(), seen(now), () -> find(asked));
    }

    /** The last change that both this process and its engine have seen. */
    private long seen(long now) {
        return Math.min(now, engine.sequence());
    }

    private Found<SearchListing> find(SearchParameters.Asked asked) {
        var found = engine.search(asked.search());
        var selection = graph.select(cards(found.hits()), titles(found, asked.search()), asked.reading());
        check(SearchParameters.TOPIC, EntryType.TOPIC, asked.search().topics(), selection);
        check(SearchParameters.SOURCE, EntryType.SOURCE, asked.search().sources(), selection);
        var read = selection.dependencies();
        read.found(found.condition());
        var items = found.hits().stream()
                .flatMap(hit -> item(hit, selection).stream())
                .toList();
        var next = next(asked, found);
        var listing = new SearchListing(
                found.count(),
                asked.href(),
                items,
                next,
                Facets.of(found, selection.titles()),
                found.instead().orElse(null),
                pages.expandedHub(asked.reading()));
        return new Found<>(listing, new ListPage<>(found.count(), asked.href(), items, next, null, read));
    }

    private static Map<EntryType, Set<String>> cards(List<Hit> hits) {
        var slugs = new EnumMap<EntryType, Set<String>>(EntryType.class);
        hits.forEach(hit -> slugs.computeIfAbsent(hit.entry().type(), first -> new HashSet<>())
                .add(hit.entry().slug()));
        return slugs;
    }

    /** Those that are shown, and those by which the search is narrowed: of those it shows whether they are published. */
    private static Map<EntryType, Set<String>> titles(SearchResult found, Search asked) {
        var slugs = new EnumMap<EntryType, Set<String>>(EntryType.class);
        slugs.put(EntryType.TOPIC, union(Facets.shown(found.topics()), asked.topics()));
        slugs.put(EntryType.SOURCE, union(Facets.shown(found.sources()), asked.sources()));
        return slugs;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private void check(String parameter, EntryType type, Set<String> asked, Selection selection) {
        var published = selection.titles().getOrDefault(type, Map.of()).keySet();
        if (!published.containsAll(asked)) {
            var sorted = asked.stream().sorted().toList();
            var faults = graph.unknown(parameter, type, sorted);
            if (!faults.isEmpty()) {
                throw ProblemException.invalid(faults);
            }
        }
    }

    /** A hit with its card; empty if the entry went while this was read. */
    private static Optional<SearchHit> item(Hit hit, Selection selection) {
        var card = selection
                .cards()
                .getOrDefault(hit.entry().type(), Map.of())
                .get(hit.entry().slug());
        return card instanceof EntryCard entry ? Optional.of(SearchHit.of(hit, entry)) : Optional.empty();
    }

    private static @Nullable NextPage next(SearchParameters.Asked asked, SearchResult found) {
        if (!found.more()) {
            return null;
        }
        var last = found.hits().get(found.hits().size() - 1);
        return asked.after(new Search.Place(last.score(), last.entry()));
    }

    /**
     * How what was typed may go on.
     *
     * @throws ProblemException INVALID_REQUEST with every fault of the query; UNAVAILABLE while nothing can be searched yet
     */
    RestResponse<Suggestions> suggest(RoutingContext request) {
        var now = pages.now();
        var typed = SearchParameters.beginning(readings, request.request());
        return pages.found(request, typed.reading(), typed.here(), seen(now), () -> {
            var read = new Dependencies();
            read.everything();
            var items = engine.complete(typed.beginning()).stream()
                    .map(Suggestion::of)
                    .toList();
            var page = new ListPage<>(items.size(), typed.here(), items, null, null, read);
            return new Found<>(new Suggestions(items), page);
        });
    }
}
