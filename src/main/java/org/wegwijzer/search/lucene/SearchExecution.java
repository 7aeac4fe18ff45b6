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
import org.wegwijzer.search.lucene.QueryInterpreter.Understood;

/** One search. */
final class SearchExecution {

    /** Equal scores are told apart by the key, so every list of hits has one order. */
    private static final Sort BEST =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexFields.KEY, SortField.Type.STRING));

    private static final FoundDocuments NOTHING = new FoundDocuments(0, List.of(), Map.of());

    /** With fewer hits than this, entries that lack more of the words count as well. */
    private static final int FEW = 10;

    private final IndexSearcher searcher;
    private final HubIndex index;
    private final long seen;
    private final Search search;
    private final IndexTerms terms;
    private final List<LanguageTag> languages;

    /** @param seen the last change that the index has seen for certain */
    SearchExecution(IndexSearcher searcher, HubIndex index, long seen, Search search, IndexTerms.Kept kept) {
        this.searcher = searcher;
        this.terms = new IndexTerms(searcher, kept);
        this.index = index;
        this.seen = seen;
        this.search = search;
        this.languages = search.languages().tags();
    }

    SearchResult result() throws IOException {
        var vocabulary = new Vocabulary(searcher.getIndexReader(), terms, languages, index.stopWords());
        var understood =
                new QueryInterpreter(vocabulary, index.synonyms(), index.stopWords()).understand(search.text());
        var words = understood.wanted().size();
        var query = new SearchQuery(search, terms, understood);
        if (understood.isEmpty()) {
            // Whatever comes is not found as long as nothing is understood.
            return result(NOTHING, understood, condition(query, 1, vocabulary));
        }
        var strict = find(query.having(most(words)));
        var found = strict.count() < FEW && words > 1 ? find(query.having(1)) : strict;
        return result(found, understood, condition(query, found == strict ? most(words) : 1, vocabulary));
    }

    private Validity.Condition condition(SearchQuery query, int most, Vocabulary vocabulary) {
        return index.updates().leaving(query.footprint(most, vocabulary.guesses()), seen);
    }

    /** How many of the words must be there: both of two, two of three, then all but a quarter. */
    private static int most(int words) {
        return words < 3 ? words : words - Math.max(1, words / 4);
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
