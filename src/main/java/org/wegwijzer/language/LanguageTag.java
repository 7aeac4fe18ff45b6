package org.wegwijzer.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/**
 * The tag of a language (BCP 47), in its canonical letter case: {@code nl}, {@code ar-MA}, {@code zh-Hant}.
 *
 * @param value 2 to 35 characters
 */
public record LanguageTag(@JsonValue String value) implements Comparable<LanguageTag> {

    /** The tag for what holds in every language (ISO 639-2 "multiple languages"). */
    public static final LanguageTag EVERY = new LanguageTag("mul");

    private static final int MAX_LENGTH = 35;

    /**
     * Brings the tag into canonical form.
     *
     * @throws IllegalArgumentException if {@code value} is not a well-formed language tag
     */
    @JsonCreator
    public LanguageTag {
        value = canonical(value);
    }

    private static String canonical(String text) {
        try {
            var tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
            if (text.length() > MAX_LENGTH || tag.equals("und") || tag.startsWith("x-")) {
                throw new IllegalArgumentException("not a language tag: '%s'".formatted(text));
            }
            return tag;
        } catch (IllformedLocaleException malformed) {
            throw new IllegalArgumentException("not a language tag: '%s'".formatted(text), malformed);
        }
    }

    /** This tag and its ever shorter forms, longest first: {@code ar-MA}, then {@code ar} (RFC 4647, 3.4). */
    public List<LanguageTag> truncations() {
        var forms = new ArrayList<LanguageTag>();
        for (var rest = value; !rest.isEmpty(); rest = shorter(rest)) {
            forms.add(new LanguageTag(rest));
        }
        return List.copyOf(forms);
    }

    private static String shorter(String tag) {
        var end = tag.lastIndexOf('-');
        // A single letter introduces what followed it and goes with it (RFC 4647, 3.4).
        if (end >= 2 && tag.charAt(end - 2) == '-') {
            end -= 2;
        }
        return end < 0 ? "" : tag.substring(0, end);
    }

    /** The direction in which this language is written. */
    public Direction direction() {
        return Direction.of(Locale.forLanguageTag(value));
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
