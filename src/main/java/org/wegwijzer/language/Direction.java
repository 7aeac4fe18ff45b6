package org.wegwijzer.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** The direction in which a text is written, in the words of HTML's {@code dir} attribute. */
public enum Direction {
    /** Left to right. */
    @JsonProperty("ltr")
    LTR,
    /** Right to left. */
    @JsonProperty("rtl")
    RTL;

    /** The direction of the script that the language is most likely written in (CLDR), under whichever of its names it comes. */
    static Direction of(Locale locale) {
        return ULocale.createCanonical(ULocale.forLocale(locale)).isRightToLeft() ? RTL : LTR;
    }
}
