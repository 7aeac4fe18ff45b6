package org.wegwijzer.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.EntryKey;
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

    /**
     * What was said of an entry when its document was made, except for how many lead to it; empty if there is none.
     *
     * @throws IOException if the index cannot be read
     */
    public static Optional<SearchedEntry> restored(IndexSearcher searcher, EntryKey key) throws IOException {
        var found = searcher.search(new TermQuery(new Term(IndexFields.KEY, key.toString())), 1).scoreDocs;
        if (found.length == 0) {
            return Optional.empty();
        }
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(found[0].doc, leaves));
        var document = found[0].doc - leaf.docBase;
        return Optional.of(new SearchedEntry(
                key,
                texts(leaf.reader().storedFields().document(document)),
                keywords(leaf.reader(), IndexFields.TOPIC, document),
                keywords(leaf.reader(), IndexFields.SOURCE, document),
                0));
    }

    private static List<ZoneText> texts(Document document) {
        return document.getFields().stream()
                .flatMap(field -> IndexFields.text(field.name(), field.stringValue()).stream())
                .toList();
    }

    private static Set<String> keywords(LeafReader reader, String field, int document) throws IOException {
        var values = DocValues.getSortedSet(reader, field);
        var keywords = new HashSet<String>();
        if (values.advanceExact(document)) {
            for (var count = values.docValueCount(); count > 0; count--) {
                keywords.add(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
        return keywords;
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
