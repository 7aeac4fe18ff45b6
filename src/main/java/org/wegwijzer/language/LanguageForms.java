package org.wegwijzer.language;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Under which tags texts may stand that a reader of one language reads: the tag and its shorter forms (RFC 4647, 3.4), other names
 * of the language (CLDR, the registry of IANA), and the script that its readers most likely read (CLDR). So {@code zh-TW} is also
 * {@code zh-Hant}, and {@code prs} is also {@code fa-AF} and {@code fa}.
 *
 * @param own in the script of the language, best first; the language itself before all others
 * @param others shorter forms that mean another script unless a region goes with them, such as {@code zh} of {@code zh-TW}
 */
record LanguageForms(List<LanguageTag> own, List<LanguageTag> others) {

    /** Few languages are asked for again and again. */
    private static final Cache<LanguageTag, LanguageForms> KNOWN =
            Caffeine.newBuilder().maximumSize(1_000).build();

    static LanguageForms of(LanguageTag language) {
        return KNOWN.get(language, LanguageForms::derived);
    }

    private static LanguageForms derived(LanguageTag language) {
        var script = script(language);
        var own = new LinkedHashSet<LanguageTag>();
        var others = new LinkedHashSet<LanguageTag>();
        for (var form : all(language, script)) {
            (script(form).equals(script) ? own : others).add(form);
        }
        return new LanguageForms(List.copyOf(own), List.copyOf(others));
    }

    private static Set<LanguageTag> all(LanguageTag language, String script) {
        var all = new LinkedHashSet<>(language.truncations());
        Stream.of(canonical(language), likely(language))
                .flatMap(locale -> LanguageTag.parse(locale.toLanguageTag()).stream())
                .forEach(name -> all.addAll(name.truncations()));
        for (var name : equivalents(language)) {
            LanguageTag.parse(name + "-" + script).ifPresent(all::add);
            LanguageTag.parse(name).ifPresent(all::add);
        }
        return all;
    }

    /** The languages that IANA's registry says this one is, or is a kind of: {@code ar} for {@code acm}, {@code no} for {@code nb}. */
    private static List<String> equivalents(LanguageTag language) {
        var names = new ArrayList<String>();
        try {
            for (var range : Locale.LanguageRange.parse(language.primary())) {
                names.add(range.getRange().split("-", 2)[0]);
            }
        } catch (IllegalArgumentException unknown) {
            return List.of();
        }
        return names;
    }

    /** The name that CLDR prefers: {@code fa-AF} for {@code prs}. */
    static ULocale canonical(LanguageTag language) {
        return ULocale.createCanonical(ULocale.forLanguageTag(language.value()));
    }

    private static ULocale likely(LanguageTag language) {
        return ULocale.addLikelySubtags(canonical(language));
    }

    private static String script(LanguageTag language) {
        return likely(language).getScript();
    }
}
