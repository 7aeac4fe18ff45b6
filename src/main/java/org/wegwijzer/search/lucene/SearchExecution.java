package org.wegwijzer.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.FacetField;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.SearchResult;
import org.wegwijzer.search.lucene.QueryInterpreter.Understood;

/** One search. */
final class SearchExecution {

    /** Equal scores are told apart by the key, so every list of hits has one order. */
    private static final Sort BEST =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexFields.KEY, SortField.Type.STRING));

    /** How much a text counts that is not in the reader's first language, and each language after the next. */
    private static final float OTHER_LANGUAGE = 0.6f;

    private static final float LATER_LANGUAGE = 0.95f;

    /** With fewer hits than this, entries that lack more of the words count as well. */
    private static final int FEW = 10;

    private final IndexSearcher searcher;
    private final HubIndex index;
    private final Search search;
    private final IndexTerms terms;
    private final List<LanguageTag> languages;

    SearchExecution(IndexSearcher searcher, HubIndex index, Search search, IndexTerms.Kept kept) {
        this.searcher = searcher;
        this.terms = new IndexTerms(searcher, kept);
        this.index = index;
        this.search = search;
        this.languages = search.languages().tags();
    }

    SearchResult result() throws IOException {
        var vocabulary = new Vocabulary(searcher.getIndexReader(), terms, languages, index.stopWords());
        var understood =
                new QueryInterpreter(vocabulary, index.synonyms(), index.stopWords()).understand(search.text());
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
        var counted = search.facets().stream().map(SearchExecution::field).toList();
        var found = searcher.search(query, new MultiCollectorManager(best(), FacetCollector.of(counted)));
        var top = (TopFieldDocs) found[0];
        @SuppressWarnings("unchecked") // It is what the second of the managers gives.
        var facets = (Map<String, Map<String, Long>>) found[1];
        return new FoundDocuments(top.totalHits.value, List.of(top.scoreDocs), facets);
    }

    private static String field(FacetField facet) {
        return switch (facet) {
            case TYPE -> IndexFields.TYPE;
            case TOPIC -> IndexFields.TOPIC;
            case SOURCE -> IndexFields.SOURCE;
        };
    }

    private SearchResult result(FoundDocuments found, Understood understood) throws IOException {
        var more = found.best().size() > search.limit();
        var shown = more ? found.best().subList(0, search.limit()) : found.best();
        return new SearchResult(
                found.count(),
                new HitPresenter(searcher, terms, languages, understood).hits(shown),
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

    private Query inAny(QueryPart meaning) {
        var either = new ArrayList<Query>();
        var weight = 1f;
        for (var language : languages) {
            var here = meaning.in(language, terms);
            if (!(here instanceof MatchNoDocsQuery)) {
                either.add(new BoostQuery(here, weight));
            }
            weight = weight == 1f ? OTHER_LANGUAGE : weight * LATER_LANGUAGE;
        }
        return new DisjunctionMaxQuery(either, 0);
    }
}
