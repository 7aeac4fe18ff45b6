package org.wegwijzer.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.Validity;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.FacetField;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.SearchResult;
import org.wegwijzer.search.hit.HitPresenter;
import org.wegwijzer.search.index.IndexFields;
import org.wegwijzer.search.index.StoredTerms;
import org.wegwijzer.search.query.QueryInterpreter;
import org.wegwijzer.search.query.QueryInterpreter.Understood;
import org.wegwijzer.search.query.Vocabulary;
import org.wegwijzer.search.query.WantedEntries;
import org.wegwijzer.search.validity.SearchFootprint;

/** One search. */
final class SearchExecution {

    /** Equal scores are told apart by the key, so every list of hits has one order. */
    private static final Sort BEST =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexFields.KEY, SortField.Type.STRING));

    private static final FoundDocuments NOTHING = new FoundDocuments(0, List.of(), Map.of());

    private final IndexSearcher searcher;
    private final HubIndex index;
    private final long seen;
    private final Search search;
    private final StoredTerms terms;
    private final List<LanguageTag> languages;

    /** @param seen the last change that the index has seen for certain */
    SearchExecution(IndexSearcher searcher, HubIndex index, long seen, Search search, StoredTerms.Kept kept) {
        this.searcher = searcher;
        this.terms = new StoredTerms(searcher, kept);
        this.index = index;
        this.seen = seen;
        this.search = search;
        this.languages = search.languages().tags();
    }

    SearchResult result() throws IOException {
        var vocabulary = new Vocabulary(terms, languages, index.stopWords());
        var understood =
                new QueryInterpreter(vocabulary, index.synonyms(), index.stopWords()).understand(search.text());
        var query = new WantedEntries(search, understood, terms);
        var guesses = vocabulary.guesses();
        if (understood.isEmpty()) {
            return result(NOTHING, understood, leaving(query.footprint(false, guesses)));
        }
        var strict = find(query.withMost());
        return strict.count() < WantedEntries.FEW && query.hasSeveral()
                ? result(find(query.withAny()), understood, leaving(query.footprint(true, guesses)))
                : result(strict, understood, leaving(query.footprint(false, guesses)));
    }

    private Validity.Condition leaving(SearchFootprint footprint) {
        return index.updates().leaving(footprint, seen);
    }

    /** The best of what a query finds, one more than are shown, and what all of it has in common. */
    private record FoundDocuments(long count, List<ScoreDoc> best, Map<String, Map<String, Long>> facets) {}

    private FoundDocuments find(Query query) throws IOException {
        var counted = search.facets().stream().map(SearchExecution::field).toList();
        var found = searcher.search(query, new MultiCollectorManager(best(after(query)), FacetCollector.of(counted)));
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

    private SearchResult result(FoundDocuments found, Understood understood, Validity.Condition condition)
            throws IOException {
        var more = found.best().size() > search.limit();
        var shown = more ? found.best().subList(0, search.limit()) : found.best();
        return new SearchResult(
                found.count(),
                new HitPresenter(searcher, terms, languages, understood).hits(shown),
                more,
                types(facet(found, IndexFields.TYPE)),
                facet(found, IndexFields.TOPIC),
                facet(found, IndexFields.SOURCE),
                understood.instead(),
                condition);
    }

    private static Map<String, Long> facet(FoundDocuments found, String field) {
        return found.facets().getOrDefault(field, Map.of());
    }

    /**
     * The place from which to go on, by the score that its entry has now: the reader may have been told another one, since what
     * is published moves the scores of all.
     */
    private @Nullable FieldDoc after(Query query) throws IOException {
        if (search.after().isEmpty()) {
            return null;
        }
        var place = search.after().get();
        var key = place.entry().toString();
        var own = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(IndexFields.KEY, key)), Occur.FILTER)
                .build();
        var found = searcher.search(own, new TopFieldCollectorManager(BEST, 1, null, Integer.MAX_VALUE)).scoreDocs;
        var score = found.length == 0 ? place.score() : (float) ((FieldDoc) found[0]).fields[0];
        return new FieldDoc(Integer.MAX_VALUE, score, new Object[] {score, new BytesRef(key)});
    }

    private TopFieldCollectorManager best(@Nullable FieldDoc after) {
        return new TopFieldCollectorManager(BEST, search.limit() + 1, after, Integer.MAX_VALUE);
    }

    private static Map<EntryType, Long> types(Map<String, Long> counts) {
        var types = new EnumMap<EntryType, Long>(EntryType.class);
        counts.forEach((name, count) -> types.put(EntryType.ofSingular(name).orElseThrow(), count));
        return types;
    }
}
