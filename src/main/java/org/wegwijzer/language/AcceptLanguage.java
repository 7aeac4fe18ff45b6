package org.wegwijzer.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.http.AcceptWeights;

/**
 * What a reader says of the languages they read (RFC 9110, 12.5.4). An element that is no language range (RFC 4647, 2.1) or whose
 * weight cannot be read is passed over and never spoils the rest; parameters other than the weight say nothing of the language.
 *
 * @param weights by range in lower case, from 0 (refused) to 1; of a range that is named twice the higher one
 */
record AcceptLanguage(Map<String, Double> weights) {

    private static final AcceptLanguage NOTHING = new AcceptLanguage(Map.of());
    private static final String ANY = "*";

    /** Ranges that are looked up, the best ones: looking up costs more than reading. */
    private static final int MOST_WANTED = 100;

    private static final Pattern RANGE = Pattern.compile("[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,16}");

    /** Reads the header, of which several fields are joined by commas (RFC 9110, 5.3). */
    static AcceptLanguage parse(@Nullable String header) {
        if (header == null) {
            return NOTHING;
        }
        var weights = new LinkedHashMap<String, Double>();
        AcceptWeights.ofLanguages(header)
                .elements()
                .forEach(element ->
                        range(element.value()).ifPresent(range -> weights.merge(range, element.weight(), Math::max)));
        return new AcceptLanguage(weights);
    }

    /** The range, without its end if it is longer than any tag: a lookup takes that away first of all. */
    private static Optional<String> range(String text) {
        var end =
                text.length() <= LanguageTag.MAX_LENGTH ? text.length() : text.lastIndexOf('-', LanguageTag.MAX_LENGTH);
        var range = text.substring(0, Math.max(end, 0));
        return Optional.of(range)
                .filter(it -> it.equals(ANY) || RANGE.matcher(it).matches());
    }

    /** The ranges that are wanted and name a language, best first; equals in the order in which they stand there. */
    List<String> wanted() {
        return weights.entrySet().stream()
                .filter(range -> range.getValue() > 0 && !range.getKey().equals(ANY))
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(MOST_WANTED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the longest range that the language is a kind of refuses it, or {@code *} if there is no such range. */
    boolean refuses(LanguageTag language) {
        var form = language.value().toLowerCase(Locale.ROOT);
        while (!weights.containsKey(form)) {
            var end = form.lastIndexOf('-');
            if (end < 0) {
                return weights.getOrDefault(ANY, 1.0) == 0;
            }
            form = form.substring(0, end);
        }
        return weights.getOrDefault(form, 1.0) == 0;
    }
}
