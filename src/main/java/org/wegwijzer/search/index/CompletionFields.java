package org.wegwijzer.search.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.wegwijzer.search.text.Analyzers;

/** The fields of the index of completions. */
public final class CompletionFields {

    /** What tells an entry from all others. */
    public static final String KEY = "key";

    /** The type of the entry. */
    public static final String TYPE = "type";

    /** Of the names. */
    public static final String LANGUAGE = "language";

    /** How many other entries lead to the entry; documents are kept in this order. */
    public static final String LINKED = "linked";

    /** As it is shown. */
    public static final String TITLE = "title";

    /** The beginnings of a whole name, folded; and all of it. */
    public static final String BEGINNING = "beginning";

    /** The beginnings of the words of names. */
    public static final String WORDS = "words";

    /** How many characters beginnings have at most. */
    private static final int LONGEST = 16;

    private CompletionFields() {}

    /** The most of what was typed that the index knows as a beginning. */
    public static String beginning(String typed) {
        var length = typed.codePointCount(0, typed.length());
        return length <= LONGEST ? typed : typed.substring(0, typed.offsetByCodePoints(0, LONGEST));
    }

    /** Takes names apart into what begins like them. */
    public static Analyzer analyzer() {
        return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {

            private final Analyzer whole = new KeywordAnalyzer();

            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return field.equals(BEGINNING) ? whole : Analyzers.surface();
            }

            @Override
            protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents tokens) {
                return new TokenStreamComponents(
                        tokens.getSource(), new EdgeNGramTokenFilter(tokens.getTokenStream(), 1, LONGEST, true));
            }
        };
    }
}
