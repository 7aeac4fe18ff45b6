package org.wegwijzer.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.wegwijzer.search.validity.TermSet;

/** Which words stand in which fields of an index as it stands. */
public interface IndexTerms {

    /**
     * A word that stands in texts.
     *
     * @param form as it stands in the index
     * @param edits how many letters differ from what was asked for; 0 if it goes on where that ends
     * @param documents in how many entries it stands
     */
    record KnownWord(String form, int edits, long documents) {}

    /** Whether a word stands in a field of any entry. */
    boolean has(Term term);

    /** The words that were asked for since this was called last, there or not; none where nobody needs to know. */
    default TermSet asked() {
        return TermSet.NONE;
    }

    /** Whether each of these words stands in a field of any entry. */
    default boolean hasAll(String field, String... words) {
        return Stream.of(words).allMatch(word -> has(new Term(field, word)));
    }

    /** Asks for the entries that have a word in a field; empty if none does. */
    Optional<Query> query(Term term);

    /**
     * Whether what was answered so far is final. An engine that is far away says that nothing stands anywhere, notes what it was
     * asked, looks all of it up at once, and is then asked the same again: what is costly and follows from an answer waits.
     */
    boolean areKnown();

    /**
     * Words of a field that differ from a form in at most {@code edits} letters, its first letter not among them.
     *
     * @throws IOException if the index cannot be read
     */
    List<KnownWord> similar(String field, String form, int edits) throws IOException;

    /**
     * Some words of a field that begin with a form.
     *
     * @throws IOException if the index cannot be read
     */
    List<KnownWord> continuing(String field, String form, int most) throws IOException;
}
