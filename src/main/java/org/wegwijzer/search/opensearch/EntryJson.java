package org.wegwijzer.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.content.SearchedEntry;
import org.wegwijzer.search.content.Zone;
import org.wegwijzer.search.content.ZoneText;
import org.wegwijzer.search.index.CompletionFields;
import org.wegwijzer.search.index.EntryDocuments;
import org.wegwijzer.search.index.IndexFields;

/**
 * Entries as documents of the cluster: made of the documents that the engine within the process has of them, so that both find the
 * same, with the texts beside them that readers see.
 */
final class EntryJson {

    private static final Analyzer FIELDS = IndexFields.analyzer();
    private static final Analyzer NAMES = CompletionFields.analyzer();

    private EntryJson() {}

    /** The document of an entry. */
    static ObjectNode of(SearchedEntry entry) {
        var json = JsonNodeFactory.instance.objectNode();
        values(EntryDocuments.searched(entry)).forEach((field, values) -> put(json, field, values));
        json.put(IndexDefinition.LINKED, entry.linked());
        for (var names : EntryDocuments.completed(entry)) {
            var language = new LanguageTag(names.get(CompletionFields.LANGUAGE));
            put(
                    json,
                    IndexDefinition.names(CompletionFields.BEGINNING, language),
                    beginnings(names, CompletionFields.BEGINNING));
            put(
                    json,
                    IndexDefinition.names(CompletionFields.WORDS, language),
                    beginnings(names, CompletionFields.WORDS));
        }
        var texts = json.putObject(IndexDefinition.TEXTS);
        entry.texts()
                .forEach(text -> texts.withObjectProperty(text.language().value())
                        .withArrayProperty(text.zone().name())
                        .add(text.text()));
        return json;
    }

    private static Map<String, Collection<String>> values(Document document) {
        var values = new LinkedHashMap<String, Collection<String>>();
        for (var field : document) {
            if (field.fieldType().indexOptions() != IndexOptions.NONE) {
                add(values, field.name(), field);
            }
        }
        return values;
    }

    private static void add(Map<String, Collection<String>> values, String name, IndexableField field) {
        var text = field.stringValue();
        if (!field.fieldType().tokenized()) {
            values.computeIfAbsent(name, first -> new ArrayList<>()).add(text);
        } else if (IndexFields.isOfWords(name)) {
            // Each once: it is asked which there are, not how often they stand where.
            values.computeIfAbsent(name, first -> new LinkedHashSet<>()).addAll(AnalysedText.words(FIELDS, name, text));
        } else {
            values.computeIfAbsent(name, first -> new ArrayList<>()).add(AnalysedText.of(name, text));
        }
    }

    private static Collection<String> beginnings(Document names, String field) {
        var beginnings = new LinkedHashSet<String>();
        for (var name : names.getValues(field)) {
            beginnings.addAll(AnalysedText.words(NAMES, field, name));
        }
        return beginnings;
    }

    private static void put(ObjectNode json, String field, Collection<String> values) {
        var array = json.putArray(field);
        values.forEach(array::add);
    }

    /** The entry of a document, as far as readers see it. */
    static SearchedEntry shown(EntryKey key, JsonNode document) {
        var texts = new ArrayList<ZoneText>();
        for (var language : document.path(IndexDefinition.TEXTS).properties()) {
            var tag = new LanguageTag(language.getKey());
            for (var zone : language.getValue().properties()) {
                zone.getValue()
                        .forEach(text -> texts.add(new ZoneText(tag, Zone.valueOf(zone.getKey()), text.asText())));
            }
        }
        return new SearchedEntry(key, texts, Set.of(), Set.of(), 0);
    }

    /** What the entry of a document is called in a language. */
    static String title(JsonNode document, LanguageTag language) {
        return document.path(IndexDefinition.TEXTS)
                .path(language.value())
                .path(Zone.TITLE.name())
                .path(0)
                .asText();
    }
}
