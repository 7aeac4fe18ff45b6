package org.wegwijzer.search.hit;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.BytesRef;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.Highlight;
import org.wegwijzer.search.Hit;
import org.wegwijzer.search.index.IndexTerms;
import org.wegwijzer.search.query.QueryInterpreter.Understood;
import org.wegwijzer.search.query.QueryPart;

/** What readers see of the documents that a search found: the language of the text that has the words, and where they stand in it. */
public final class HitPresenter {

    private final IndexSearcher searcher;
    private final IndexTerms terms;
    private final List<LanguageTag> languages;
    private final Understood understood;

    /**
     * Shows what one search found.
     *
     * @param terms the words of the index that {@code searcher} reads
     * @param languages as the reader wants them, the best first
     */
    public HitPresenter(IndexSearcher searcher, IndexTerms terms, List<LanguageTag> languages, Understood understood) {
        this.searcher = searcher;
        this.terms = terms;
        this.languages = languages;
        this.understood = understood;
    }

    /** A document that is shown: of an entry, found in the text of a language. */
    private record Shown(int document, float score, EntryKey entry, LanguageTag language) {

        static Shown of(ScoreDoc document, LanguageTag language) {
            var fields = ((FieldDoc) document).fields;
            var key = EntryKey.of(((BytesRef) fields[1]).utf8ToString()).orElseThrow();
            return new Shown(document.doc, (float) fields[0], key, language);
        }

        Hit hit(LanguageTag found, Map<Integer, List<Highlight>> highlights) {
            return new Hit(entry, score, found, highlights.getOrDefault(document, List.of()));
        }
    }

    /**
     * What is shown of these documents, in their order; each names its score and its key.
     *
     * @throws IOException if the index cannot be read
     */
    public List<Hit> hits(List<ScoreDoc> documents) throws IOException {
        var shown = shown(documents);
        var hits = new HashMap<Integer, Hit>();
        for (var language : languages) {
            // What is found by its slug counts in every language; its words may stand in the texts of a later one.
            var left = shown.stream()
                    .filter(document -> !isBefore(language, document.language()))
                    .filter(document -> !hits.containsKey(document.document()))
                    .toList();
            var highlights = highlights(left, language);
            left.stream()
                    .filter(document -> highlights.containsKey(document.document()))
                    .forEach(document -> hits.put(document.document(), document.hit(language, highlights)));
        }
        return shown.stream()
                .map(document -> hits.getOrDefault(document.document(), document.hit(document.language(), Map.of())))
                .toList();
    }

    private Map<Integer, List<Highlight>> highlights(List<Shown> documents, LanguageTag language) throws IOException {
        var types = documents.stream()
                .collect(Collectors.toMap(
                        Shown::document, document -> document.entry().type()));
        return types.isEmpty() ? Map.of() : new HighlightFinder(searcher).of(types, inOne(language), language);
    }

    private boolean isBefore(LanguageTag one, LanguageTag other) {
        return languages.indexOf(one) < languages.indexOf(other);
    }

    /** Each with the first language whose texts have most of what was understood. */
    private List<Shown> shown(List<ScoreDoc> documents) throws IOException {
        var best = new HashMap<Integer, LanguageTag>();
        var highest = new HashMap<Integer, Float>();
        var all = meanings().count();
        var left = documents.stream().map(document -> document.doc).sorted().toList();
        for (var language : languages) {
            for (var counted : counts(left, language).entrySet()) {
                if (counted.getValue() > highest.getOrDefault(counted.getKey(), 0f)) {
                    highest.put(counted.getKey(), counted.getValue());
                    best.put(counted.getKey(), language);
                }
            }
            // A later language cannot have more than all.
            left = left.stream()
                    .filter(document -> highest.getOrDefault(document, 0f) < all)
                    .toList();
        }
        return documents.stream()
                .map(document -> Shown.of(document, best.getOrDefault(document.doc, languages.get(0))))
                .toList();
    }

    /** How much of what was understood the texts of documents have in a language; the documents by rising number. */
    private Map<Integer, Float> counts(List<Integer> documents, LanguageTag language) throws IOException {
        var counts = new HashMap<Integer, Float>();
        if (documents.isEmpty()) {
            return counts;
        }
        var weight = searcher.createWeight(searcher.rewrite(countIn(language)), ScoreMode.COMPLETE, 1);
        for (var segment : searcher.getIndexReader().leaves()) {
            var end = segment.docBase + segment.reader().maxDoc();
            var own = documents.stream()
                    .filter(document -> document >= segment.docBase && document < end)
                    .toList();
            var scorer = own.isEmpty() ? null : weight.scorer(segment);
            if (scorer != null) {
                count(own, segment.docBase, scorer, counts);
            }
        }
        return counts;
    }

    private static void count(List<Integer> documents, int base, Scorer scorer, Map<Integer, Float> counts)
            throws IOException {
        var found = scorer.iterator();
        for (var document : documents) {
            var place = document - base;
            if (found.docID() < place) {
                found.advance(place);
            }
            if (found.docID() == place) {
                counts.put(document, scorer.score());
            }
        }
    }

    /** Scores a document by how much of what was understood its texts in this language have. */
    private Query countIn(LanguageTag language) {
        var query = new BooleanQuery.Builder();
        meanings().forEach(meaning -> query.add(new ConstantScoreQuery(meaning.in(language, terms)), Occur.SHOULD));
        return query.build();
    }

    /** What was understood, as a query on the texts of one language. */
    private Query inOne(LanguageTag language) {
        var query = new BooleanQuery.Builder();
        meanings().forEach(meaning -> query.add(meaning.in(language, terms), Occur.SHOULD));
        return query.build();
    }

    private Stream<QueryPart> meanings() {
        return Stream.concat(understood.wanted().stream(), understood.required().stream());
    }
}
