package org.wegwijzer.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The languages a hub speaks, and how one is chosen for a reader.
 *
 * @param fallback the default language, one of {@code all}
 * @param all in the hub's own order
 */
public record HubLanguages(LanguageTag fallback, List<LanguageTag> all) {

    public HubLanguages {
        all = List.copyOf(all);
    }

    /**
     * Chooses by lookup (RFC 4647, 3.4): {@code asked} wins over the header, the header over the default.
     *
     * @param asked the language the request names, which the hub need not speak
     * @param acceptLanguage the header (RFC 9110, 12.5.4) as it came; one that cannot be read counts as absent
     */
    public LanguageOrder negotiate(@Nullable LanguageTag asked, @Nullable String acceptLanguage) {
        if (asked != null) {
            return LanguageOrder.of(asked.truncations(), fallback, all);
        }
        var accepted = Optional.ofNullable(acceptLanguage).flatMap(this::lookup);
        return LanguageOrder.of(accepted.map(LanguageTag::truncations).orElse(List.of()), fallback, all);
    }

    private Optional<LanguageTag> lookup(String acceptLanguage) {
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage);
            var spoken = all.stream().map(LanguageTag::value).toList();
            return Optional.ofNullable(Locale.lookupTag(ranges, spoken)).map(LanguageTag::new);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
