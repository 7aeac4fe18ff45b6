package org.wegwijzer.text;

import java.util.regex.Pattern;

/** Whether there is anything to see in a text: blanks, controls, joiners, marks without a letter and fillers are not. */
public final class VisibleText {

    /**
     * A character that can be seen, as a regular expression of Java and of ECMAScript alike, which find it in every text that has
     * one. Beyond whole categories: fillers of Hangul, the empty pattern of braille, the place of an object that is not there, a
     * note without its head, blanks of hieroglyphs, and code points that will never be characters or never be shown.
     */
    public static final String PATTERN = "[^\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}\\p{M}"
            + "\\u115F\\u1160\\u2065\\u2800\\u3164\\uFDD0-\\uFDEF\\uFFA0\\uFFF0-\\uFFFC\\uFFFE\\uFFFF"
            + "\\uD80D\\uDC41\\uD80D\\uDC42\\uD834\\uDD59\\uDB40\\uDC00-\\uDB43\\uDFFF]";

    private static final Pattern VISIBLE = Pattern.compile(PATTERN);

    private VisibleText() {}

    /** Whether a text has a character that can be seen. */
    public static boolean isIn(String text) {
        return VISIBLE.matcher(text).find();
    }
}
