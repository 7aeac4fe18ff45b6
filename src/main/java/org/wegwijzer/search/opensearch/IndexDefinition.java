package org.wegwijzer.search.opensearch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.content.Zone;
import org.wegwijzer.search.index.CompletionFields;
import org.wegwijzer.search.index.EntrySimilarity;
import org.wegwijzer.search.index.IndexFields;

/** What an index on the cluster is like: which fields it has for the languages of a hub, and how it scores. */
final class IndexDefinition {

    /** The texts of an entry as readers see them, by language and zone; kept, and not searched. */
    static final String TEXTS = "texts";

    /** How many other entries lead to an entry. */
    static final String LINKED = "linked";

    /** What is said of the whole index, in a document of its own. */
    static final String STATE = "state";

    private static final String KEYWORD = "keyword";
    private static final String NAMES = "names-";
    private static final int LONGEST_PLACE = 100_000;
    private static final int OTHER_FIELDS = 100;

    private IndexDefinition() {}

    /** The field of completions in a language. */
    static String names(String field, LanguageTag language) {
        return NAMES + field + "@" + language;
    }

    /** The fields of words of these languages. */
    static Set<String> fields(Collection<LanguageTag> languages) {
        var fields = new HashSet<String>();
        fields.add(IndexFields.SLUG);
        for (var language : languages) {
            for (var zone : Zone.values()) {
                fields.add(IndexFields.zone(zone, language));
            }
            fields.add(IndexFields.exact(language));
            fields.add(IndexFields.words(language));
        }
        return fields;
    }

    /** The body of the request that makes an index, to be written by an alias of its own. */
    static ObjectNode of(Collection<LanguageTag> languages, String writing, ObjectNode said) {
        var fields = JsonNodeFactory.instance.objectNode();
        keyword(fields, IndexFields.KEY, true);
        keyword(fields, IndexFields.TYPE, true);
        keyword(fields, IndexFields.TOPIC, true);
        keyword(fields, IndexFields.SOURCE, true);
        fields.putObject(LINKED).put("type", "long");
        text(fields, IndexFields.SLUG);
        for (var language : languages) {
            for (var zone : Zone.values()) {
                text(fields, IndexFields.zone(zone, language));
            }
            counted(fields, IndexFields.exact(language));
            // Asked which of its words begin like one, for which it needs more than the words.
            keyword(fields, IndexFields.words(language), true);
            keyword(fields, names(CompletionFields.BEGINNING, language), false);
            keyword(fields, names(CompletionFields.WORDS, language), false);
        }
        var definition = JsonNodeFactory.instance.objectNode();
        definition.putObject("aliases").putObject(writing);
        definition.set("settings", settings(fields.size()));
        var mappings = definition.putObject("mappings").put("dynamic", false);
        mappings.set("_meta", said);
        mappings.putObject("_source").putArray("excludes").add("*@*").add(IndexFields.SLUG);
        mappings.set("properties", fields);
        return definition;
    }

    private static void keyword(ObjectNode fields, String name, boolean listed) {
        fields.putObject(name).put("type", KEYWORD).put("doc_values", listed);
    }

    /** Of which it is known where words stand, for phrases; the values of a field follow each other as in the engine within the process. */
    private static void text(ObjectNode fields, String name) {
        counted(fields, name).put("index_options", "positions").put("position_increment_gap", 0);
    }

    /** Of which it is known how often words stand there. */
    private static ObjectNode counted(ObjectNode fields, String name) {
        return fields.putObject(name)
                .put("type", "text")
                .put("index_options", "freqs")
                .put("analyzer", "places")
                .put("search_analyzer", "words");
    }

    private static ObjectNode settings(int fields) {
        var settings = JsonNodeFactory.instance.objectNode();
        settings.put("number_of_shards", 1);
        // Each copy writes by itself: one that fetches what another wrote would show it later than it is told.
        settings.put("replication.type", "DOCUMENT");
        // Searches see what was written when all of a change was.
        settings.put("refresh_interval", "-1");
        // What was removed is remembered for so long, so that nobody who is late writes it again.
        settings.put("gc_deletes", "1h");
        settings.put("mapping.total_fields.limit", fields + OTHER_FIELDS);
        // Completions are the most linked: who looks for them stops early.
        settings.putArray("sort.field").add(LINKED).add(IndexFields.KEY);
        settings.putArray("sort.order").add("desc").add("asc");
        settings.putObject("similarity")
                .putObject("default")
                .put("type", "BM25")
                .put("k1", EntrySimilarity.SATURATION)
                .put("b", EntrySimilarity.LENGTH);
        var analysis = settings.putObject("analysis");
        analysis.putObject("tokenizer")
                .putObject("blanks")
                .put("type", "whitespace")
                .put("max_token_length", LONGEST_PLACE);
        var beside = analysis.putObject("filter").putObject("beside");
        beside.put("type", "pattern_capture").put("preserve_original", false);
        beside.putArray("patterns").add("([^" + AnalysedText.BESIDE + "]+)");
        var analyzers = analysis.putObject("analyzer");
        analyzers.putObject("words").put("type", "custom").put("tokenizer", "blanks");
        analyzers
                .putObject("places")
                .put("type", "custom")
                .put("tokenizer", "blanks")
                .putArray("filter")
                .add("beside");
        return settings;
    }
}
