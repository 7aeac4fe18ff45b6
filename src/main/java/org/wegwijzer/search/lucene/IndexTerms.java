package org.wegwijzer.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Which words stand in which fields of an index as it stands. A search asks for each word in every zone of every language, mostly in
 * vain, so what was looked up is kept until the index changes. Used for one search.
 */
final class IndexTerms {

    private final IndexSearcher searcher;
    private final Kept kept;
    private IntStream.Builder asked = IntStream.builder();

    /** Looks up the words of the index that {@code searcher} reads. */
    IndexTerms(IndexSearcher searcher, Kept kept) {
        this.searcher = searcher;
        this.kept = kept;
    }

    /** What was looked up, of some states of some indexes. */
    static final class Kept {

        private static final int MOST = 20_000;

        private final Cache<Place, TermStates> states =
                Caffeine.newBuilder().maximumSize(MOST).build();

        /** @param index tells one state of an index from all others */
        private record Place(Object index, Term term) {}
    }

    /** In how many entries a word stands in a field. */
    int documents(Term term) {
        return states(term).docFreq();
    }

    boolean has(Term term) {
        return documents(term) > 0;
    }

    /** Asks for the entries that have a word in a field; empty if none does. */
    Optional<Query> query(Term term) {
        var states = states(term);
        return states.docFreq() == 0 ? Optional.empty() : Optional.of(new TermQuery(term, states));
    }

    /** The words that were asked for since this was called last, there or not, as hashes of terms. */
    int[] asked() {
        var hashes = asked.build().distinct().toArray();
        asked = IntStream.builder();
        return hashes;
    }

    private TermStates states(Term term) {
        asked.add(term.hashCode());
        var index = searcher.getIndexReader().getReaderCacheHelper().getKey();
        return kept.states.get(new Kept.Place(index, term), first -> states(searcher, term));
    }

    private static TermStates states(IndexSearcher searcher, Term term) {
        try {
            return TermStates.build(searcher, term, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
