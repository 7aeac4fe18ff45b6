package org.wegwijzer.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.wegwijzer.search.index.IndexFields;

/**
 * Texts as they are sent to the cluster: taken apart already, the places of words with blanks between them, and at one place all words
 * that stand there. The cluster's analyzer only has to find them again.
 */
final class AnalysedText {

    /** Between words at one place. No analyzer leaves it in a word. */
    static final char BESIDE = '\u0001';

    /** Instead of a blank within a word, as folding makes of some Arabic signs. */
    private static final char BLANK = '\u0002';

    /** A place without a word. */
    private static final char NOTHING = '\u0003';

    private static final Analyzer ANALYZER = IndexFields.analyzer();

    private AnalysedText() {}

    /** A text of a field. */
    static String of(String field, String text) {
        var places = new StringBuilder();
        each(ANALYZER, field, text, (word, step) -> {
            separate(places, step);
            places.append(word(word));
        });
        return places.toString();
    }

    /** The words of a text, without their places. */
    static List<String> words(Analyzer analyzer, String field, String text) {
        var words = new ArrayList<String>();
        each(analyzer, field, text, (word, step) -> words.add(word));
        return words;
    }

    /** Takes a word that stands so many places behind the last. */
    private interface Step {
        void take(String word, int places);
    }

    private static void each(Analyzer analyzer, String field, String text, Step taker) {
        try (var tokens = analyzer.tokenStream(field, text)) {
            var word = tokens.addAttribute(CharTermAttribute.class);
            var step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                taker.take(word.toString(), step.getPositionIncrement());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void separate(StringBuilder places, int step) {
        if (step == 0) {
            places.append(BESIDE);
            return;
        }
        for (var place = 1; place < step; place++) {
            places.append(' ').append(NOTHING);
        }
        places.append(' ');
    }

    /** A word as it stands in the cluster's index. */
    static String word(String word) {
        for (var place = 0; place < word.length(); place++) {
            if (Character.isWhitespace(word.charAt(place))) {
                return word.codePoints()
                        .map(letter -> Character.isWhitespace(letter) ? BLANK : letter)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return word;
    }
}
