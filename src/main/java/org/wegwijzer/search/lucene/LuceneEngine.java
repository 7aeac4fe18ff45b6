package org.wegwijzer.search.lucene;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.wegwijzer.change.ChangesSeen;
import org.wegwijzer.search.Completion;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.SearchResult;
import org.wegwijzer.search.SuggestQuery;
import org.wegwijzer.search.engine.KeptEngine;
import org.wegwijzer.search.index.StoredTerms;
import org.wegwijzer.search.query.CompletionSearch;

/** The engine inside this process. */
@ApplicationScoped
@Identifier("lucene")
class LuceneEngine implements KeptEngine {

    /** Of one search: as many words as count, each with what it may mean, in each zone of a hundred languages. */
    private static final int MOST_CLAUSES = 200_000;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final IndexKeeper keeper;
    private final StoredTerms.Kept kept = new StoredTerms.Kept();

    LuceneEngine(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void begin(Runnable advance) {
        keeper.begin(advance);
    }

    @Override
    public void hear(ChangesSeen change) {
        keeper.hear(change);
    }

    @Override
    public void stop() throws InterruptedException, IOException {
        keeper.stop();
    }

    @Override
    public long sequence() {
        return keeper.sequence();
    }

    @Override
    public long seen() {
        return keeper.seen();
    }

    @Override
    public SearchResult search(Search search) {
        var seen = keeper.sequence();
        return keeper.look(index ->
                index.lookAtEntries(searcher -> new SearchExecution(searcher, index, seen, search, kept).result()));
    }

    @Override
    public List<Completion> complete(SuggestQuery beginning) {
        return keeper.look(index -> index.lookAtCompletions(
                searcher -> new CompletionSearch(new StoredNames(searcher, beginning.types()), beginning).found()));
    }
}
