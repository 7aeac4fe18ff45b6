package org.wegwijzer.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
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

/** One search. */
final class SearchExecution {

    /** Equal scores are told apart by the key, so every list of hits has one order. */
    private static final Sort BEST =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexFields.KEY, SortField.Type.STRING));

    private final IndexSearcher searcher;
    private final HubIndex index;
    private final Search search;
    private final StoredTerms terms;
    private final List<LanguageTag> languages;

    SearchExecution(IndexSearcher searcher, HubIndex index, Search search, StoredTerms.Kept kept) {
        this.searcher = searcher;
        this.terms = new StoredTerms(searcher, kept);
        this.index = index;
        this.search = search;
        this.languages = search.languages().tags();
    }

    SearchResult result() throws IOException {
        var vocabulary = new Vocabulary(terms, languages, index.stopWords());
        var understood =
                new QueryInterpreter(vocabulary, index.synonyms(), index.stopWords()).understand(search.text());
        if (understood.isEmpty()) {
            return new SearchResult(0, List.of(), false, Map.of(), Map.of(), Map.of(), understood.instead());
        }
        var query = new WantedEntries(search, understood, terms);
        var strict = find(query.withMost());
        return result(
                strict.count() < WantedEntries.FEW && query.hasSeveral() ? find(query.withAny()) : strict, understood);
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
}
