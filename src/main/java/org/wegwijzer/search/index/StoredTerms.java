package org.wegwijzer.search.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The words of an index inside this process. A search asks for each word in every zone of every language, mostly in vain, so what
 * was looked up is kept until the index changes. Thread-safe.
 */
public final class StoredTerms implements IndexTerms {

    private final IndexSearcher searcher;
    private final Kept kept;

    /** Looks up the words of the index that {@code searcher} reads. */
    public StoredTerms(IndexSearcher searcher, Kept kept) {
        this.searcher = searcher;
        this.kept = kept;
    }

    /** What was looked up, of some states of some indexes. */
    public static final class Kept {

        private static final int MOST = 20_000;

        private final Cache<Place, TermStates> states =
                Caffeine.newBuilder().maximumSize(MOST).build();

        /** @param index tells one state of an index from all others */
        private record Place(Object index, Term term) {}
    }

    @Override
    public int documents(Term term) {
        return states(term).docFreq();
    }

    @Override
    public Optional<Query> query(Term term) {
        var states = states(term);
        return states.docFreq() == 0 ? Optional.empty() : Optional.of(new TermQuery(term, states));
    }

    @Override
    public boolean areKnown() {
        return true;
    }

    private TermStates states(Term term) {
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
            found.add(new KnownWord(other, Math.max(1, differing), similar.docFreq()));
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
            found.add(new KnownWord(term.utf8ToString(), 0, all.docFreq()));
            term = all.next();
        }
        return found;
    }
}
