package org.wegwijzer.markdown;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** How long a text takes to read. */
public final class ReadingTime {

    /** A reader in a second language; readers in their first reach 238 (Brysbaert 2019). */
    private static final int WORDS_PER_MINUTE = 180;

    private ReadingTime() {}

    /**
     * The time that a text takes to read.
     *
     * @param text without markup
     * @param language decides what a word is, also where no blanks stand between words (UAX #29)
     * @return minutes, rounded up; at least 1
     */
    public static int minutes(String text, Locale language) {
        var words = words(text, language);
        return Math.max(1, (words + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE);
    }

    private static int words(String text, Locale language) {
        var boundaries = BreakIterator.getWordInstance(language);
        boundaries.setText(text);
        var words = 0;
        while (boundaries.next() != BreakIterator.DONE) {
            if (boundaries.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                words++;
            }
        }
        return words;
    }
}
