package org.wegwijzer.search.validity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * Words, each with its field: of an entry as it is or was, or those that a search asks for. Kept as hashes: a word that is not among
 * them may seem to be, once in a million times, and never the other way round.
 */
public final class TermSet {

    /** No words. */
    public static final TermSet NONE = of(Set.of());

    private final int[] hashes;

    private TermSet(int[] hashes) {
        this.hashes = hashes;
    }

    /** These words. */
    public static TermSet of(Collection<Term> terms) {
        return of(terms.stream().mapToInt(Term::hashCode));
    }

    /** The words with these hashes. */
    public static TermSet of(IntStream hashes) {
        return new TermSet(hashes.sorted().distinct().toArray());
    }

    /** The words of a document, each with its field, as the index takes it apart. */
    public static Set<Term> terms(Document document, Analyzer analyzer) {
        var terms = new HashSet<Term>();
        for (var field : document) {
            if (field.fieldType().indexOptions() == IndexOptions.NONE) {
                continue;
            }
            try (var tokens = field.tokenStream(analyzer, null)) {
                var token = tokens.addAttribute(TermToBytesRefAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    terms.add(new Term(field.name(), BytesRef.deepCopyOf(token.getBytesRef())));
                }
                tokens.end();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return terms;
    }

    /** All that are in any of these. */
    static TermSet all(List<TermSet> sets) {
        return of(sets.stream().flatMapToInt(each -> IntStream.of(each.hashes)));
    }

    /** Whether any of these is among them. */
    boolean hasAny(TermSet others) {
        for (var hash : others.hashes) {
            if (Arrays.binarySearch(hashes, hash) >= 0) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return hashes.length;
    }
}
