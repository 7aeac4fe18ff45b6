package org.wegwijzer.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The stable public key of one entry, unique in its type and the same in every language.
 *
 * @param value 1 to 80 characters: lower-case ASCII letters, digits and single hyphens between them
 */
public record Slug(@JsonValue String value) implements Comparable<Slug> {

    /** The form of a slug, as a regular expression of JSON Schema and Java alike. */
    public static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    /** In characters. */
    public static final int MAX_LENGTH = 80;

    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    /** @throws IllegalArgumentException if {@code value} is not a slug */
    @JsonCreator
    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a slug: '%s'".formatted(value));
        }
    }

    /** Whether {@code text} has the form of a slug. */
    public static boolean isSlug(String text) {
        return text.length() <= MAX_LENGTH && PATTERN.matcher(text).matches();
    }

    /** The slug that a text would be if it were written like one: {@code first-weeks} of {@code First_Weeks}. */
    public static Optional<Slug> like(String text) {
        var cut = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        var like = OTHERS.matcher(cut.toLowerCase(Locale.ROOT)).replaceAll("-");
        return Optional.of(ENDS.matcher(like).replaceAll(""))
                .filter(Slug::isSlug)
                .map(Slug::new);
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
