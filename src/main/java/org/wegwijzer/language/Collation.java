package org.wegwijzer.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How the speakers of a language sort names (CLDR), as text that every database sorts alike. */
public final class Collation {

    /** In characters. Names that begin with this many equal ones sort by something else. */
    private static final int MAX_LENGTH = 240;

    /** Keys of different versions do not compare. */
    public static final String VERSION = VersionInfo.ICU_VERSION.toString();

    private static final Map<LanguageTag, RuleBasedCollator> COLLATORS = new ConcurrentHashMap<>();

    private Collation() {}

    /**
     * A text whose order by code points is the order of {@code name} in the language.
     *
     * @return at most 240 characters, hexadecimal digits in lower case
     */
    public static String key(String name, LanguageTag language) {
        var bytes = collator(language).getCollationKey(name).toByteArray();
        var key = HexFormat.of().formatHex(bytes);
        return key.length() > MAX_LENGTH ? key.substring(0, MAX_LENGTH) : key;
    }

    private static RuleBasedCollator collator(LanguageTag language) {
        return COLLATORS.computeIfAbsent(language, Collation::frozen);
    }

    /** Without extensions, such as {@code -u-kr-…}: the collator would take them for its settings, of which it refuses many. */
    private static RuleBasedCollator frozen(LanguageTag language) {
        var plain = ULocale.forLanguageTag(language.value()).getBaseName();
        var collator = (RuleBasedCollator) Collator.getInstance(new ULocale(plain));
        collator.setNumericCollation(true);
        return (RuleBasedCollator) collator.freeze();
    }
}
