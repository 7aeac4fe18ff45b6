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

    static Direction of(Locale locale) {
        return ULocale.forLocale(locale).isRightToLeft() ? RTL : LTR;
    }
}
