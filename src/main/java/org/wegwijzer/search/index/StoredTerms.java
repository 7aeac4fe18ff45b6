package org.wegwijzer.search.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.wegwijzer.search.validity.TermSet;

/**
 * The words of an index inside this process. A search asks for each word in every zone of every language, mostly in vain, so what
 * was looked up is kept until the index changes. Used for one search.
 */
public final class StoredTerms implements IndexTerms {

    private final IndexSearcher searcher;
    private final Kept kept;
    private IntStream.Builder asked = IntStream.builder();

    /** Looks up the words of the index that {@code searcher} reads. */
    public StoredTerms(IndexSearcher searcher, Kept kept) {
        this.searcher = searcher;
        this.kept = kept;
    }

    /** What was looked up, of some states of some indexes. */
    public static final class Kept {

        private static final int MOST = 20_000;

        private final Cache<Place, Known> words =
                Caffeine.newBuilder().maximumSize(MOST).build();

        /** @param index tells one state of an index from all others */
        private record Place(Object index, Term term) {}
    }

    /** @param stands whether any entry has it */
    private record Known(TermStates states, boolean stands) {}

    @Override
    public boolean has(Term term) {
        return known(term).stands();
    }

    @Override
    public Optional<Query> query(Term term) {
        var known = known(term);
        return known.stands() ? Optional.of(new TermQuery(term, known.states())) : Optional.empty();
    }

    @Override
    public TermSet asked() {
        var all = TermSet.of(asked.build());
        asked = IntStream.builder();
        return all;
    }

    @Override
    public boolean areKnown() {
        return true;
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

    /**
     * Whether any entry has a word in a field: what was removed stands in the files until they are merged.
     *
     * @throws IOException if the index cannot be read
     */
    public static boolean isThere(IndexReader index, Term term) throws IOException {
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

    /** In how many entries a word stands in a field. */
    private int entries(Term term) throws IOException {
        var count = 0;
        for (var leaf : searcher.getIndexReader().leaves()) {
            var reader = leaf.reader();
            var live = reader.getLiveDocs();
            if (live == null) {
                count += reader.docFreq(term);
                continue;
            }
            var entries = reader.postings(term, PostingsEnum.NONE);
            if (entries != null) {
                for (var entry = entries.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entries.nextDoc()) {
                    count += live.get(entry) ? 1 : 0;
                }
            }
        }
        return count;
    }

    @Override
    public List<KnownWord> similar(String field, String form, int edits) throws IOException {
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        if (terms == null) {
            return List.of();
        }
        var found = new ArrayList<KnownWord>();
        var similar = new FuzzyTermsEnum(terms, new Term(field, form), edits, 1, true);
        for (var term = similar.next(); term != null; term = similar.next()) {
            var other = term.utf8ToString();
            var shorter = Math.min(form.codePointCount(0, form.length()), other.codePointCount(0, other.length()));
            var differing = Math.round((1 - similar.getBoost()) * shorter);
            var entries = entries(new Term(field, other));
            if (entries > 0) {
                found.add(new KnownWord(other, Math.max(1, differing), entries));
            }
        }
        return found;
    }

    @Override
    public List<KnownWord> continuing(String field, String form, int most) throws IOException {
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        if (terms == null) {
            return List.of();
        }
        var found = new ArrayList<KnownWord>();
        var all = terms.iterator();
        var beginning = new BytesRef(form);
        var term = all.seekCeil(beginning) == TermsEnum.SeekStatus.END ? null : all.term();
        while (term != null && found.size() < most && StringHelper.startsWith(term, beginning)) {
            var other = term.utf8ToString();
            var entries = entries(new Term(field, other));
            if (entries > 0) {
                found.add(new KnownWord(other, 0, entries));
            }
            term = all.next();
        }
        return found;
    }
}
