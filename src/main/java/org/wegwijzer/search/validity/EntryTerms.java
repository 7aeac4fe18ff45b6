package org.wegwijzer.search.validity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
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
 * The words of an entry as it is or was, each with its field. Kept as hashes: a word that does not stand there may seem to, once in
 * a million times, and never the other way round.
 */
public final class EntryTerms {

    private final int[] hashes;

    private EntryTerms(int[] hashes) {
        this.hashes = hashes;
    }

    /** These words. */
    public static EntryTerms of(Set<Term> terms) {
        return new EntryTerms(
                terms.stream().mapToInt(Term::hashCode).sorted().distinct().toArray());
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

    /** All that stand in any of these. */
    static EntryTerms all(List<EntryTerms> entries) {
        return new EntryTerms(entries.stream()
                .flatMapToInt(entry -> IntStream.of(entry.hashes))
                .sorted()
                .distinct()
                .toArray());
    }

    /** Whether any of these stands there, each by its hash. */
    boolean hasAny(int[] terms) {
        for (var term : terms) {
            if (Arrays.binarySearch(hashes, term) >= 0) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return hashes.length;
    }
}
