package org.wegwijzer.search.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.wegwijzer.search.Completion;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.SearchEngine;
import org.wegwijzer.search.SearchResult;
import org.wegwijzer.search.SuggestQuery;

/** The engine inside this process. */
@ApplicationScoped
class LuceneEngine implements SearchEngine {

    /** Of one search: as many words as count, each with what it may mean, in each zone of a hundred languages. */
    private static final int MOST_CLAUSES = 200_000;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final IndexKeeper keeper;
    private final IndexTerms.Kept kept = new IndexTerms.Kept();

    LuceneEngine(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public long sequence() {
        return keeper.sequence();
    }

    @Override
    public SearchResult search(Search search) {
        var seen = keeper.sequence();
        return keeper.look(index ->
                index.lookAtEntries(searcher -> new SearchExecution(searcher, index, seen, search, kept).result()));
    }

    @Override
    public List<Completion> complete(SuggestQuery beginning) {
        return keeper.look(
                index -> index.lookAtCompletions(searcher -> new SuggestExecution(searcher, beginning).found()));
    }
}
