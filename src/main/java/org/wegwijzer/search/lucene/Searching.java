package org.wegwijzer.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.Highlight;
import org.wegwijzer.search.Hit;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.SearchResult;
import org.wegwijzer.search.lucene.Interpreter.Understood;

/** One search. */
final class Searching {

    /** Equal scores are told apart by the key, so every list of hits has one order. */
    private static final Sort BEST =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexFields.KEY, SortField.Type.STRING));

    private static final List<String> FACETS = List.of(IndexFields.TYPE, IndexFields.TOPIC, IndexFields.SOURCE);

    /** How much a text counts that is not in the reader's first language, and each language after the next. */
    private static final float OTHER_LANGUAGE = 0.6f;

    private static final float LATER_LANGUAGE = 0.95f;

    /** With fewer hits than this, entries that lack more of the words count as well. */
    private static final int FEW = 10;

    private final IndexSearcher searcher;
    private final HubIndex index;
    private final Search search;
    private final List<LanguageTag> languages;

    Searching(IndexSearcher searcher, HubIndex index, Search search) {
        this.searcher = searcher;
        this.index = index;
        this.search = search;
        this.languages = search.languages().tags();
    }

    SearchResult result() throws IOException {
        var vocabulary = new Vocabulary(searcher.getIndexReader(), languages, index.stopWords());
        var understood = new Interpreter(vocabulary, index.synonyms(), index.stopWords()).understand(search.text());
        if (understood.isEmpty()) {
            return new SearchResult(0, List.of(), false, Map.of(), Map.of(), Map.of(), understood.instead());
        }
        var words = understood.wanted().size();
        var strict = find(query(understood, most(words)));
        return result(strict.count() < FEW && words > 1 ? find(query(understood, 1)) : strict, understood);
    }

    /** How many of the words must be there: both of two, two of three, then all but a quarter. */
    private static int most(int words) {
        return words < 3 ? words : words - Math.max(1, words / 4);
    }

    /** The best of what a query finds, one more than are shown, and what all of it has in common. */
    private record FoundDocuments(long count, List<ScoreDoc> best, Map<String, Map<String, Long>> facets) {}

    private FoundDocuments find(Query query) throws IOException {
        var found = searcher.search(query, new MultiCollectorManager(best(), FacetCollector.of(FACETS)));
        var top = (TopFieldDocs) found[0];
        @SuppressWarnings("unchecked") // It is what the second of the managers gives.
        var facets = (Map<String, Map<String, Long>>) found[1];
        return new FoundDocuments(top.totalHits.value, List.of(top.scoreDocs), facets);
    }

    private SearchResult result(FoundDocuments found, Understood understood) throws IOException {
        var more = found.best().size() > search.limit();
        var shown = more ? found.best().subList(0, search.limit()) : found.best();
        return new SearchResult(
                found.count(),
                hits(shown, understood),
                more,
                types(facet(found, IndexFields.TYPE)),
                facet(found, IndexFields.TOPIC),
                facet(found, IndexFields.SOURCE),
                understood.instead());
    }

    private static Map<String, Long> facet(FoundDocuments found, String field) {
        return found.facets().getOrDefault(field, Map.of());
    }

    private TopFieldCollectorManager best() {
        var after = search.after()
                .map(place -> new FieldDoc(Integer.MAX_VALUE, place.score(), new Object[] {
                    place.score(), new BytesRef(place.entry().toString())
                }))
                .orElse(null);
        return new TopFieldCollectorManager(BEST, search.limit() + 1, after, Integer.MAX_VALUE);
    }

    private static Map<EntryType, Long> types(Map<String, Long> counts) {
        var types = new EnumMap<EntryType, Long>(EntryType.class);
        counts.forEach((name, count) -> types.put(EntryType.ofSingular(name).orElseThrow(), count));
        return types;
    }

    private Query query(Understood understood, int most) {
        var query = new BooleanQuery.Builder();
        var wanted = new BooleanQuery.Builder()
                .setMinimumNumberShouldMatch(Math.min(most, understood.wanted().size()));
        understood.wanted().forEach(meaning -> wanted.add(inAny(meaning), Occur.SHOULD));
        if (!understood.wanted().isEmpty()) {
            query.add(wanted.build(), Occur.MUST);
        }
        understood.required().forEach(meaning -> query.add(inAny(meaning), Occur.MUST));
        understood.excluded().forEach(meaning -> query.add(inAny(meaning), Occur.MUST_NOT));
        understood.better().forEach(meaning -> query.add(inAny(meaning), Occur.SHOULD));
        filter(
                query,
                IndexFields.TYPE,
                search.types().stream().map(EntryType::singular).collect(Collectors.toSet()));
        filter(query, IndexFields.TOPIC, search.topics());
        filter(query, IndexFields.SOURCE, search.sources());
        return query.build();
    }

    private static void filter(BooleanQuery.Builder query, String field, Set<String> values) {
        if (!values.isEmpty()) {
            var terms = values.stream().map(BytesRef::new).toList();
            query.add(new TermInSetQuery(field, terms), Occur.FILTER);
        }
    }

    private Query inAny(Meaning meaning) {
        var either = new ArrayList<Query>();
        var weight = 1f;
        for (var language : languages) {
            either.add(new BoostQuery(meaning.in(language), weight));
            weight = weight == 1f ? OTHER_LANGUAGE : weight * LATER_LANGUAGE;
        }
        return new DisjunctionMaxQuery(either, 0);
    }

    /** A document that is shown: of an entry, found in the text of a language. */
    private record Shown(int document, float score, EntryKey entry, LanguageTag language) {

        static Shown of(ScoreDoc document, LanguageTag language) {
            var fields = ((FieldDoc) document).fields;
            var key = EntryKey.of(((BytesRef) fields[1]).utf8ToString()).orElseThrow();
            return new Shown(document.doc, (float) fields[0], key, language);
        }

        Hit hit(List<Highlight> highlights) {
            return new Hit(entry, score, language, highlights);
        }
    }

    private List<Hit> hits(List<ScoreDoc> documents, Understood understood) throws IOException {
        var shown = shown(documents, understood);
        var highlights = new HashMap<Integer, List<Highlight>>();
        for (var language : languages) {
            var own = shown.stream()
                    .filter(document -> document.language().equals(language))
                    .collect(Collectors.toMap(
                            Shown::document, document -> document.entry().type()));
            if (!own.isEmpty()) {
                var query = inOne(understood, language);
                highlights.putAll(new Highlighting(searcher).of(own, query, language));
            }
        }
        return shown.stream()
                .map(document -> document.hit(highlights.getOrDefault(document.document(), List.of())))
                .toList();
    }

    /** Each with the first language whose texts have most of what was understood. */
    private List<Shown> shown(List<ScoreDoc> documents, Understood understood) throws IOException {
        var counting = new LinkedHashMap<LanguageTag, Weight>();
        for (var language : languages) {
            var query = searcher.rewrite(countIn(understood, language));
            counting.put(language, searcher.createWeight(query, ScoreMode.COMPLETE, 1));
        }
        var shown = new ArrayList<Shown>();
        for (var document : documents) {
            shown.add(Shown.of(document, best(counting, document.doc)));
        }
        return shown;
    }

    /** Scores a document by how much of what was understood its texts in this language have. */
    private static Query countIn(Understood understood, LanguageTag language) {
        var query = new BooleanQuery.Builder();
        meanings(understood).forEach(meaning -> query.add(new ConstantScoreQuery(meaning.in(language)), Occur.SHOULD));
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
    private static Query inOne(Understood understood, LanguageTag language) {
        var query = new BooleanQuery.Builder();
        meanings(understood).forEach(meaning -> query.add(meaning.in(language), Occur.SHOULD));
        return query.build();
    }

    private static Stream<Meaning> meanings(Understood understood) {
        return Stream.concat(understood.wanted().stream(), understood.required().stream());
    }
}
