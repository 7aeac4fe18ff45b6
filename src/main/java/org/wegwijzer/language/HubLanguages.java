package org.wegwijzer.language;

import java.util.List;
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
     * Chooses by lookup (RFC 4647, 3.4), and under other names of a language and by likely scripts (CLDR) where that finds nothing:
     * {@code asked} wins over the header, the header over the default.
     *
     * @param asked the language the request names, which the hub need not speak
     * @param acceptLanguage the header (RFC 9110, 12.5.4) as it came; what cannot be read in it is passed over. What it refuses comes
     *     after all else.
     */
    public LanguageOrder negotiate(@Nullable LanguageTag asked, @Nullable String acceptLanguage) {
        var spoken = SpokenLanguages.of(all);
        if (asked != null) {
            return LanguageOrder.of(spoken.readBy(asked), fallback, all);
        }
        var accepted = AcceptLanguage.parse(acceptLanguage);
        var wanted = accepted.wanted().stream()
                .flatMap(range -> closest(range).stream())
                .map(spoken::readBy)
                .map(languages -> languages.stream()
                        .filter(language -> !accepted.refuses(language))
                        .toList())
                .filter(languages -> !languages.isEmpty())
                .findFirst();
        return LanguageOrder.of(wanted.orElse(List.of()), fallback, all).last(accepted::refuses);
    }

    /** Whether somebody who asks for a language gets one that its readers read. */
    public boolean serve(LanguageTag asked) {
        return !SpokenLanguages.of(all).readBy(asked).isEmpty();
    }

    /** The languages of this hub that may be meant by what names none of them, best first; for error messages only. */
    public List<LanguageTag> meantBy(String text) {
        var spoken = SpokenLanguages.of(all);
        return MisnamedLanguages.meantBy(text, all)
                .flatMap(language -> spoken.readBy(language).stream().limit(1))
                .distinct()
                .toList();
    }

    /** A range as a tag; where it is none, such as {@code en-x}, the longest of its shorter forms that is one. */
    private static Optional<LanguageTag> closest(String range) {
        var end = range.length();
        while (end > 0) {
            var tag = LanguageTag.parse(range.substring(0, end));
            if (tag.isPresent()) {
                return tag;
            }
            end = range.lastIndexOf('-', end - 1);
        }
        return Optional.empty();
    }
}
