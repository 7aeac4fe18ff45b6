package org.wegwijzer.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.content.SearchedEntry;
import org.wegwijzer.search.content.Zone;
import org.wegwijzer.search.content.ZoneText;
import org.wegwijzer.search.text.Analyzers;

/** Makes documents of entries: one for searches, whatever its languages; and one for completions in each language. */
public final class EntryDocuments {

    /** With places and offsets, for phrases and highlights; and stored, to be shown. */
    private static final FieldType STEMS = frozen(true, true, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

    private static final FieldType EXACT = frozen(false, true, IndexOptions.DOCS_AND_FREQS);
    private static final FieldType WORDS = frozen(false, false, IndexOptions.DOCS);

    private EntryDocuments() {}

    private static FieldType frozen(boolean stored, boolean normed, IndexOptions options) {
        var type = new FieldType();
        type.setStored(stored);
        type.setTokenized(true);
        type.setOmitNorms(!normed);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    /** What searches look at. */
    public static Document searched(SearchedEntry entry) {
        var document = shown(entry);
        entry.texts().forEach(text -> document.add(new Field(IndexFields.words(text.language()), text.text(), WORDS)));
        return document;
    }

    /** The part of it that is needed to show what was found. */
    public static Document shown(SearchedEntry entry) {
        var document = new Document();
        var key = entry.key().toString();
        document.add(new StringField(IndexFields.KEY, key, Field.Store.YES));
        document.add(new SortedDocValuesField(IndexFields.KEY, new BytesRef(key)));
        keyword(document, IndexFields.TYPE, entry.key().type().singular());
        entry.topics().forEach(slug -> keyword(document, IndexFields.TOPIC, slug));
        entry.sources().forEach(slug -> keyword(document, IndexFields.SOURCE, slug));
        document.add(new TextField(IndexFields.SLUG, entry.key().slug().replace('-', ' '), Field.Store.NO));
        entry.texts().forEach(text -> add(document, text));
        return document;
    }

    private static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    private static void add(Document document, ZoneText text) {
        document.add(new Field(IndexFields.zone(text.zone(), text.language()), text.text(), STEMS));
        if (names(text.zone())) {
            document.add(new Field(IndexFields.exact(text.language()), text.text(), EXACT));
        }
    }

    private static boolean names(Zone zone) {
        return zone == Zone.TITLE || zone == Zone.ABBREVIATION || zone == Zone.NAME;
    }

    /** What completions look at. */
    public static List<Document> completed(SearchedEntry entry) {
        var names = new HashMap<LanguageTag, Map<Zone, String>>();
        entry.texts().stream()
                .filter(text -> text.zone() == Zone.TITLE || text.zone() == Zone.ABBREVIATION)
                .forEach(text -> names.computeIfAbsent(text.language(), first -> new HashMap<>())
                        .put(text.zone(), text.text()));
        var documents = new ArrayList<Document>();
        names.forEach((language, own) -> {
            if (own.containsKey(Zone.TITLE)) {
                documents.add(completed(entry, language, own));
            }
        });
        return documents;
    }

    private static Document completed(SearchedEntry entry, LanguageTag language, Map<Zone, String> names) {
        var document = new Document();
        var key = entry.key().toString();
        document.add(new StringField(CompletionFields.KEY, key, Field.Store.YES));
        document.add(new SortedDocValuesField(CompletionFields.KEY, new BytesRef(key)));
        document.add(new StringField(CompletionFields.TYPE, entry.key().type().singular(), Field.Store.NO));
        document.add(new StringField(CompletionFields.LANGUAGE, language.value(), Field.Store.NO));
        document.add(new NumericDocValuesField(CompletionFields.LINKED, entry.linked()));
        document.add(new StoredField(CompletionFields.TITLE, String.valueOf(names.get(Zone.TITLE))));
        names.values().forEach(name -> {
            document.add(new Field(CompletionFields.BEGINNING, beginning(name), WORDS));
            document.add(new Field(CompletionFields.WORDS, name, WORDS));
        });
        return document;
    }

    /** A name as it is compared from its first character on. */
    private static String beginning(String name) {
        return Analyzers.words(name).stream().map(Analyzers.Word::form).collect(Collectors.joining(" "));
    }
}
