package org.wegwijzer.language;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds among the languages of a hub those that the readers of a language read. */
final class SpokenLanguages {

    /** A hub has one list of languages, and a few in its history. */
    private static final Cache<List<LanguageTag>, SpokenLanguages> KNOWN =
            Caffeine.newBuilder().maximumSize(20).build();

    private final List<LanguageTag> all;
    private final Map<LanguageTag, LanguageTag> byName;
    private final LocaleMatcher matcher;

    private SpokenLanguages(List<LanguageTag> all) {
        this.all = all;
        this.byName = byName(all);
        this.matcher = matcher(all);
    }

    static SpokenLanguages of(List<LanguageTag> all) {
        return KNOWN.get(all, SpokenLanguages::new);
    }

    /** Each language under its own tag and, unless that is the tag of another, under the name that CLDR prefers. */
    private static Map<LanguageTag, LanguageTag> byName(List<LanguageTag> all) {
        var byName = new LinkedHashMap<LanguageTag, LanguageTag>();
        all.forEach(language -> byName.put(language, language));
        all.forEach(
                language -> LanguageTag.parse(LanguageForms.canonical(language).toLanguageTag())
                        .ifPresent(name -> byName.putIfAbsent(name, language)));
        return byName;
    }

    /**
     * Only languages whose readers read each other's count as near. The others that CLDR knows are those a country learns at school,
     * such as Russian for Ukrainian: for these the hub's default language does as well, and hurts nobody.
     */
    private static LocaleMatcher matcher(List<LanguageTag> all) {
        var matcher = LocaleMatcher.builder().setNoDefaultLocale().setDirection(LocaleMatcher.Direction.ONLY_TWO_WAY);
        all.forEach(language -> matcher.addSupportedULocale(LanguageForms.canonical(language)));
        return matcher.build();
    }

    /**
     * The languages of the hub that readers of {@code language} read, best first: by lookup (RFC 4647, 3.4) under all names of the
     * language and in its script, or else the nearest one, then those forms of it that mean another script.
     */
    List<LanguageTag> readBy(LanguageTag language) {
        var forms = LanguageForms.of(language);
        var read = new LinkedHashSet<LanguageTag>(spoken(forms.own()));
        if (read.isEmpty()) {
            nearest(forms).ifPresent(read::add);
        }
        read.addAll(spoken(forms.others()));
        return new ArrayList<>(read);
    }

    private List<LanguageTag> spoken(List<LanguageTag> forms) {
        return forms.stream()
                .map(byName::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Optional<LanguageTag> nearest(LanguageForms forms) {
        return forms.own().stream()
                .flatMap(form -> Stream.of(LanguageForms.canonical(form), ULocale.forLanguageTag(form.value())))
                .map(form -> matcher.getBestMatchResult(form).getSupportedIndex())
                .filter(place -> place >= 0)
                .map(all::get)
                .findFirst();
    }
}
