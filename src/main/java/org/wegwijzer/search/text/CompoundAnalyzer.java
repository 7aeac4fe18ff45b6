package org.wegwijzer.search.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** For languages with compounds: each word is followed, at the same place, by the parts that are known in it. */
final class CompoundAnalyzer extends Analyzer {

    private final Compounds compounds;

    CompoundAnalyzer(Compounds compounds) {
        this.compounds = compounds;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokens = new StandardTokenizer();
        var parts = compounds.split(new ICUFoldingFilter(tokens));
        return new TokenStreamComponents(tokens, new RemoveDuplicatesTokenFilter(compounds.stem(parts)));
    }
}
