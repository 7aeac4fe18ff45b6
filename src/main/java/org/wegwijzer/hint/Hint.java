package org.wegwijzer.hint;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody may have meant who wrote something else.
 *
 * @param meant what to write instead, the likeliest first; empty where nobody knows
 * @param words the same as a sentence; empty where nobody knows
 */
public record Hint(List<String> meant, String words) {

    /** Nobody knows what was meant. */
    public static final Hint NONE = new Hint(List.of(), "");

    public Hint {
        meant = List.copyOf(meant);
    }

    /** One of these was meant. */
    public static Hint of(List<String> meant) {
        return meant.isEmpty() ? NONE : new Hint(meant, "Did you mean %s?".formatted(choice(meant)));
    }

    /** Those of {@code known} that come close to what was given. */
    public static Hint near(String given, Collection<String> known) {
        return of(Nearness.among(known, given));
    }

    private static String choice(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(place -> separator(place, names.size()) + "'" + names.get(place) + "'")
                .collect(Collectors.joining());
    }

    private static String separator(int place, int size) {
        if (place == 0) {
            return "";
        }
        return place == size - 1 ? " or " : ", ";
    }

    /** A sentence, with this hint behind it. */
    public String after(String sentence) {
        return words.isEmpty() ? sentence : sentence + " " + words;
    }
}
