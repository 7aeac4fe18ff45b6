package org.wegwijzer.search.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wegwijzer.search.Beginning;
import org.wegwijzer.search.Completion;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.SearchEngine;
import org.wegwijzer.search.SearchResult;

/** The engine inside this process. */
@ApplicationScoped
class LuceneEngine implements SearchEngine {

    private final IndexKeeper keeper;

    LuceneEngine(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public long sequence() {
        return keeper.sequence();
    }

    @Override
    public SearchResult search(Search search) {
        return keeper.look(index -> index.lookAtEntries(searcher -> new Searching(searcher, index, search).result()));
    }

    @Override
    public List<Completion> complete(Beginning beginning) {
        return keeper.look(index -> index.lookAtCompletions(searcher -> new Completing(searcher, beginning).found()));
    }
}
