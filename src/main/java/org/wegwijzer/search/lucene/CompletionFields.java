package org.wegwijzer.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.wegwijzer.search.text.Analyzers;

/** The fields of the index of completions. */
final class CompletionFields {

    static final String KEY = "key";
    static final String TYPE = "type";
    static final String LANGUAGE = "language";

    /** How many other entries lead to the entry; documents are kept in this order. */
    static final String LINKED = "linked";

    /** As it is shown. */
    static final String TITLE = "title";

    /** The beginnings of a whole name, folded; and all of it. */
    static final String BEGINNING = "beginning";

    /** The beginnings of the words of names. */
    static final String WORDS = "words";

    /** How many characters beginnings have at most. */
    private static final int LONGEST = 16;

    private CompletionFields() {}

    /** The most of what was typed that the index knows as a beginning. */
    static String beginning(String typed) {
        var length = typed.codePointCount(0, typed.length());
        return length <= LONGEST ? typed : typed.substring(0, typed.offsetByCodePoints(0, LONGEST));
    }

    static Analyzer analyzer() {
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
