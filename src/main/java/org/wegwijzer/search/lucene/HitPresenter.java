package org.wegwijzer.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.Highlight;
import org.wegwijzer.search.Hit;
import org.wegwijzer.search.lucene.QueryInterpreter.Understood;

/** What readers see of the documents that a search found: the language of the text that has the words, and where they stand in it. */
final class HitPresenter {

    private final IndexSearcher searcher;
    private final List<LanguageTag> languages;
    private final Understood understood;

    /**
     * Shows what one search found.
     *
     * @param languages as the reader wants them, the best first
     */
    HitPresenter(IndexSearcher searcher, List<LanguageTag> languages, Understood understood) {
        this.searcher = searcher;
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

    /** What is shown of these documents, in their order. */
    List<Hit> hits(List<ScoreDoc> documents) throws IOException {
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
        var counting = new LinkedHashMap<LanguageTag, Weight>();
        for (var language : languages) {
            var query = searcher.rewrite(countIn(language));
            counting.put(language, searcher.createWeight(query, ScoreMode.COMPLETE, 1));
        }
        var shown = new ArrayList<Shown>();
        for (var document : documents) {
            shown.add(Shown.of(document, best(counting, document.doc)));
        }
        return shown;
    }

    /** Scores a document by how much of what was understood its texts in this language have. */
    private Query countIn(LanguageTag language) {
        var query = new BooleanQuery.Builder();
        meanings().forEach(meaning -> query.add(new ConstantScoreQuery(meaning.in(language)), Occur.SHOULD));
        return query.build();
    }

    private LanguageTag best(Map<LanguageTag, Weight> counting, int document) throws IOException {
        var best = languages.get(0);
        var highest = 0f;
        for (var counted : counting.entrySet()) {
            var count = score(counted.getValue(), document);
            if (count > highest) {
                highest = count;
                best = counted.getKey();
            }
        }
        return best;
    }

    private float score(Weight weight, int document) throws IOException {
        var segments = searcher.getIndexReader().leaves();
        var segment = segments.get(ReaderUtil.subIndex(document, segments));
        return score(weight, segment, document - segment.docBase);
    }

    private static float score(Weight weight, LeafReaderContext segment, int document) throws IOException {
        var scorer = weight.scorer(segment);
        return scorer != null && scorer.iterator().advance(document) == document ? scorer.score() : 0;
    }

    /** What was understood, as a query on the texts of one language. */
    private Query inOne(LanguageTag language) {
        var query = new BooleanQuery.Builder();
        meanings().forEach(meaning -> query.add(meaning.in(language), Occur.SHOULD));
        return query.build();
    }

    private Stream<QueryPart> meanings() {
        return Stream.concat(understood.wanted().stream(), understood.required().stream());
    }
}
