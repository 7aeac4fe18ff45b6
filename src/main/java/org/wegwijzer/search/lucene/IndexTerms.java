package org.wegwijzer.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.DocIdSetIterator;
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

        private final Cache<Place, Known> words =
                Caffeine.newBuilder().maximumSize(MOST).build();

        /** @param index tells one state of an index from all others */
        private record Place(Object index, Term term) {}
    }

    /** @param stands whether any entry has it */
    private record Known(TermStates states, boolean stands) {}

    /** Whether a word stands in a field of any entry. */
    boolean has(Term term) {
        return known(term).stands();
    }

    /** Asks for the entries that have a word in a field; empty if none does. */
    Optional<Query> query(Term term) {
        var known = known(term);
        return known.stands() ? Optional.of(new TermQuery(term, known.states())) : Optional.empty();
    }

    /** The words that were asked for since this was called last, there or not, as hashes of terms. */
    int[] asked() {
        var hashes = asked.build().distinct().toArray();
        asked = IntStream.builder();
        return hashes;
    }

    private Known known(Term term) {
        asked.add(term.hashCode());
        var index = searcher.getIndexReader().getReaderCacheHelper().getKey();
        return kept.words.get(new Kept.Place(index, term), first -> known(searcher, term));
    }

    private static Known known(IndexSearcher searcher, Term term) {
        try {
            var states = TermStates.build(searcher, term, true);
            return new Known(states, states.docFreq() > 0 && isThere(searcher.getIndexReader(), term));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether any entry has a word in a field: what was removed stands in the files until they are merged. */
    static boolean isThere(IndexReader index, Term term) throws IOException {
        for (var leaf : index.leaves()) {
            var live = leaf.reader().getLiveDocs();
            var entries = leaf.reader().postings(term, PostingsEnum.NONE);
            if (entries != null) {
                for (var entry = entries.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entries.nextDoc()) {
                    if (live == null || live.get(entry)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
