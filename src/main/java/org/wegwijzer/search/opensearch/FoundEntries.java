package org.wegwijzer.search.opensearch;

import static org.wegwijzer.change.Validity.Condition.NO_CHANGE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.search.FacetField;
import org.wegwijzer.search.Hit;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.SearchResult;
import org.wegwijzer.search.hit.HitPresenter;
import org.wegwijzer.search.index.IndexFields;
import org.wegwijzer.search.index.StoredTerms;
import org.wegwijzer.search.opensearch.wire.ServerAnswer;
import org.wegwijzer.search.opensearch.wire.ServerAwayException;
import org.wegwijzer.search.query.QueryInterpreter.Understood;

/**
 * What the cluster found for one search: as many entries as are shown and one more, and what all of them have in common.
 *
 * @param answer of the cluster
 */
record FoundEntries(Search search, JsonNode answer) {

    /** Of a facet more are counted than are shown. */
    private static final int MOST_VALUES = 1_000;

    /** The body of a request for them. */
    static ObjectNode asked(Search search, ObjectNode query) {
        var asked = JsonNodeFactory.instance.objectNode();
        asked.put("size", search.limit() + 1).put("track_total_hits", true);
        asked.putArray("_source").add(IndexDefinition.TEXTS);
        asked.set("query", query);
        var order = asked.putArray("sort");
        order.addObject().put("_score", "desc");
        order.addObject().put(IndexFields.KEY, "asc");
        search.after()
                .ifPresent(place -> asked.putArray("search_after")
                        .add(place.score())
                        .add(place.entry().toString()));
        search.facets()
                .forEach(facet -> asked.withObjectProperty("aggs")
                        .putObject(field(facet))
                        .putObject("terms")
                        .put("field", field(facet))
                        .put("size", MOST_VALUES));
        return asked;
    }

    private static String field(FacetField facet) {
        return switch (facet) {
            case TYPE -> IndexFields.TYPE;
            case TOPIC -> IndexFields.TOPIC;
            case SOURCE -> IndexFields.SOURCE;
        };
    }

    /** How many there are in all. */
    long count() throws ServerAwayException {
        return ServerAnswer.told(answer, "hits", "total", "value").asLong();
    }

    /** What readers see of it. */
    SearchResult result(Understood understood) throws IOException {
        var found = StreamSupport.stream(answer.path("hits").path("hits").spliterator(), false)
                .toList();
        var more = found.size() > search.limit();
        return new SearchResult(
                count(),
                shown(more ? found.subList(0, search.limit()) : found, understood),
                more,
                types(),
                facet(IndexFields.TOPIC),
                facet(IndexFields.SOURCE),
                understood.instead(),
                NO_CHANGE);
    }

    private List<Hit> shown(List<JsonNode> found, Understood understood) throws IOException {
        var languages = search.languages().tags();
        try (var texts = new FoundTexts(found)) {
            var terms = new StoredTerms(texts.searcher(), new StoredTerms.Kept());
            return new HitPresenter(texts.searcher(), terms, languages, understood).hits(texts.documents());
        }
    }

    private Map<EntryType, Long> types() {
        var types = new EnumMap<EntryType, Long>(EntryType.class);
        facet(IndexFields.TYPE)
                .forEach((name, count) -> types.put(EntryType.ofSingular(name).orElseThrow(), count));
        return types;
    }

    private Map<String, Long> facet(String field) {
        var counts = new HashMap<String, Long>();
        for (var bucket : answer.path("aggregations").path(field).path("buckets")) {
            counts.put(bucket.path("key").asText(), bucket.path("doc_count").asLong());
        }
        return counts;
    }
}
