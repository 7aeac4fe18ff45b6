package org.wegwijzer.search.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/** Another analyzer, whose words are folded once it has done its part: stemmers want to see accents. */
final class FoldingAnalyzer extends AnalyzerWrapper {

    private final Analyzer analyzer;

    FoldingAnalyzer(Analyzer analyzer) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.analyzer = analyzer;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return analyzer;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
        return new TokenStreamComponents(components.getSource(), new ICUFoldingFilter(components.getTokenStream()));
    }
}
