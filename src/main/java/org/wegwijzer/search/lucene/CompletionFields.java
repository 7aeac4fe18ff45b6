package org.wegwijzer.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
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

    /** A whole name, folded. */
    static final String BEGINNING = "beginning";

    /** The beginnings of the words of names. */
    static final String WORDS = "words";

    /** Longer beginnings are looked up by the whole word only. */
    static final int LONGEST = 14;

    private CompletionFields() {}

    static Analyzer analyzer() {
        return new AnalyzerWrapper(Analyzer.GLOBAL_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return Analyzers.surface();
            }

            @Override
            protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents words) {
                return new TokenStreamComponents(
                        words.getSource(), new EdgeNGramTokenFilter(words.getTokenStream(), 1, LONGEST, true));
            }
        };
    }
}
