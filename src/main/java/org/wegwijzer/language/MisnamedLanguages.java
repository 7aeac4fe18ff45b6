package org.wegwijzer.language;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the language that is meant by what is no tag of it: its name, a country where it is spoken, another notation. */
final class MisnamedLanguages {

    /** What stands between the parts of a tag, and between several of them, in other notations. */
    private static final Pattern OTHERS = Pattern.compile("[,;| ].*");

    /** Nobody calls a language by more characters. */
    private static final int LONGEST = 60;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private MisnamedLanguages() {}

    /** The languages that may be meant, each a tag. */
    static Stream<LanguageTag> meantBy(String text, List<LanguageTag> all) {
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var first = OTHERS.matcher(cut).replaceFirst("");
        var notation = LanguageTag.parse(first.replace('_', '-'));
        var named = all.stream().filter(language -> isCalled(language, first)).findFirst();
        return Stream.of(notation, named, ofCountry(first)).flatMap(Optional::stream);
    }

    private static boolean isCalled(LanguageTag language, String name) {
        var locale = Locale.forLanguageTag(language.value());
        return name.equalsIgnoreCase(locale.getDisplayLanguage(Locale.ENGLISH))
                || name.equalsIgnoreCase(locale.getDisplayLanguage(locale));
    }

    /** What is spoken there most (CLDR): {@code uk} in {@code ua}. */
    private static Optional<LanguageTag> ofCountry(String code) {
        return COUNTRIES.contains(code.toUpperCase(Locale.ROOT))
                ? LanguageTag.parse(ULocale.addLikelySubtags(ULocale.forLanguageTag("und-" + code))
                        .getLanguage())
                : Optional.empty();
    }
}
