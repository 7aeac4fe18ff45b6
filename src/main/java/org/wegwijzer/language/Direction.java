package org.wegwijzer.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Set;

/** The direction in which a text is written, in the words of HTML's {@code dir} attribute. */
public enum Direction {
    /** Left to right. */
    @JsonProperty("ltr")
    LTR,
    /** Right to left. */
    @JsonProperty("rtl")
    RTL;

    /** Scripts written from right to left (Unicode 15, bidirectional classes R and AL) that living languages use. */
    private static final Set<String> RTL_SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /** Languages whose usual script (CLDR likely subtags) is one of those. */
    private static final Set<String> RTL_LANGUAGES = Set.of(
            "ar", "arc", "arz", "ary", "apc", "ckb", "dv", "fa", "he", "ks", "nqo", "pnb", "prs", "ps", "sd", "syr",
            "ug", "ur", "yi");

    static Direction of(Locale locale) {
        var rightToLeft = locale.getScript().isEmpty()
                ? RTL_LANGUAGES.contains(locale.getLanguage())
                : RTL_SCRIPTS.contains(locale.getScript());
        return rightToLeft ? RTL : LTR;
    }
}
