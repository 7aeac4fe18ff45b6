package org.wegwijzer.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.SuggestQuery;
import org.wegwijzer.search.content.Zone;
import org.wegwijzer.search.index.CompletionFields;
import org.wegwijzer.search.index.IndexFields;
import org.wegwijzer.search.opensearch.wire.ManySearches;
import org.wegwijzer.search.opensearch.wire.OpenSearchClient;
import org.wegwijzer.search.opensearch.wire.WaitingTime;
import org.wegwijzer.search.query.CompletionSearch.Named;
import org.wegwijzer.search.query.CompletionSearch.Names;

/** The names of entries in the index on the cluster, which is asked for those of all languages at once. Used for one completion. */
final class ClusterNames implements Names {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final OpenSearchClient client;
    private final ShownIndex index;
    private final SuggestQuery beginning;
    private final WaitingTime time;
    private final Map<Query, Map<LanguageTag, List<Named>>> found = new HashMap<>();

    ClusterNames(OpenSearchClient client, ShownIndex index, SuggestQuery beginning, WaitingTime time) {
        this.client = client;
        this.index = index;
        this.beginning = beginning;
        this.time = time;
    }

    @Override
    public List<Named> find(Query query, LanguageTag language, int most) throws IOException {
        var known = found.get(query);
        if (known == null) {
            known = find(query);
            found.put(query, known);
        }
        var here = known.getOrDefault(language, List.of());
        return here.subList(0, Math.min(most, here.size()));
    }

    private Map<LanguageTag, List<Named>> find(Query query) throws IOException {
        var languages = beginning.languages().tags();
        var answers = new ManySearches(client, index.name(), time)
                .answers(languages.stream()
                        .map(language -> asked(query, language))
                        .toList());
        var names = new HashMap<LanguageTag, List<Named>>();
        for (var place = 0; place < languages.size(); place++) {
            names.put(languages.get(place), named(answers.get(place), languages.get(place)));
        }
        return names;
    }

    private ObjectNode asked(Query query, LanguageTag language) {
        var asked = JSON.objectNode();
        // Whoever was found in one language comes once more in another.
        asked.put("size", 2 * beginning.limit()).put("track_total_hits", false);
        asked.putArray("_source").add(title(language));
        asked.putArray("sort")
                .add(JSON.objectNode().put(IndexDefinition.LINKED, "desc"))
                .add(JSON.objectNode().put(IndexFields.KEY, "asc"));
        var filters = asked.putObject("query").putObject("bool").putArray("filter");
        filters.add(QueryJson.translated(query, field -> IndexDefinition.names(field, language), words -> 1)
                .json());
        if (!beginning.types().isEmpty()) {
            var types = filters.addObject().putObject("terms").putArray(CompletionFields.TYPE);
            beginning.types().stream().map(EntryType::singular).forEach(types::add);
        }
        return asked;
    }

    private static String title(LanguageTag language) {
        return IndexDefinition.TEXTS + "." + language + "." + Zone.TITLE;
    }

    private static List<Named> named(JsonNode answer, LanguageTag language) {
        var named = new ArrayList<Named>();
        for (var hit : answer.path("hits").path("hits")) {
            var key = EntryKey.of(hit.path("_id").asText()).orElseThrow();
            named.add(new Named(key, EntryJson.title(hit.path("_source"), language)));
        }
        return named;
    }
}
