package org.wegwijzer.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tag of a language (BCP 47), in its canonical letter case: {@code nl}, {@code ar-MA}, {@code zh-Hant}.
 *
 * @param value 2 to 35 characters
 */
public record LanguageTag(@JsonValue String value) implements Comparable<LanguageTag> {

    /** Few tags come again and again, from content and from readers. */
    private static final Cache<String, Known> KNOWN =
            Caffeine.newBuilder().maximumSize(1_000).build();

    /** The tag for what holds in every language (ISO 639-2 "multiple languages"). */
    public static final LanguageTag EVERY = new LanguageTag("mul");

    /** In characters, the length that every reader of tags must be able to read (RFC 5646, 4.4.1). */
    static final int MAX_LENGTH = 35;

    /** What follows from the text of a tag. */
    private record Known(String canonical, Direction direction) {

        static Known of(String text) {
            var canonical = LanguageTag.canonical(text);
            return new Known(canonical, Direction.of(Locale.forLanguageTag(canonical)));
        }
    }

    /**
     * Brings the tag into canonical form.
     *
     * @throws IllegalArgumentException if {@code value} is not a well-formed language tag
     */
    @JsonCreator
    public LanguageTag {
        value = known(value).canonical();
    }

    /** The tag that a text is, if it is one. */
    public static Optional<LanguageTag> parse(String text) {
        try {
            return Optional.of(new LanguageTag(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Known known(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a language tag has at most %s characters".formatted(MAX_LENGTH));
        }
        return KNOWN.get(text, Known::of);
    }

    private static String canonical(String text) {
        try {
            var tag = lowerVariants(
                    new Locale.Builder().setLanguageTag(text).build().toLanguageTag());
            if (tag.equals("und") || tag.startsWith("x-")) {
                throw new IllegalArgumentException("not a language tag: '%s'".formatted(text));
            }
            return tag;
        } catch (IllformedLocaleException malformed) {
            throw new IllegalArgumentException("not a language tag: '%s'".formatted(text), malformed);
        }
    }

    /** Java keeps the case of variants, the only parts of five characters and more; BCP 47 (RFC 5646, 2.1.1) does not. */
    private static String lowerVariants(String tag) {
        return Stream.of(tag.split("-"))
                .map(part -> part.length() > 4 ? part.toLowerCase(Locale.ROOT) : part)
                .collect(Collectors.joining("-"));
    }

    /**
     * This tag and its ever shorter forms, longest first: {@code ar-MA}, then {@code ar} (RFC 4647, 3.4). What is no tag of its
     * own when shortened, such as {@code en-x}, is passed over.
     */
    public List<LanguageTag> truncations() {
        var forms = new ArrayList<>(List.of(this));
        for (var end = value.lastIndexOf('-'); end > 0; end = value.lastIndexOf('-', end - 1)) {
            var shorter = value.substring(0, end);
            if (isTag(shorter)) {
                forms.add(new LanguageTag(shorter));
            }
        }
        return List.copyOf(forms);
    }

    private static boolean isTag(String text) {
        try {
            return canonical(text).equals(text);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** The language alone, without script and region: {@code ar} of {@code ar-MA}. */
    public String primary() {
        var end = value.indexOf('-');
        return end < 0 ? value : value.substring(0, end);
    }

    /** The direction in which this language is written. */
    public Direction direction() {
        return known(value).direction();
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
