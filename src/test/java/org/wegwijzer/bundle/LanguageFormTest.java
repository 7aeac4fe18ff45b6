package org.wegwijzer.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wegwijzer.language.LanguageTag;

/** The schema and the application agree on what a language tag is: one spelling for each language, or texts get lost. */
class LanguageFormTest {

    private static final String SCHEMA = "/bundle-schema/common.schema.json";

    private static final List<String> MORE =
            List.of("-Latn", "-NL", "-419", "-Arab-MA", "-latn", "-nl", "-rozaj", "-abcd");

    @Test
    void everyTagThatTheSchemaAllowsIsInItsCanonicalForm() throws IOException {
        var allowed = allowed();

        var tags = languages()
                .flatMap(LanguageFormTest::withAndWithoutMore)
                .filter(allowed)
                .toList();

        // Without an assertion for each: they cost more than the tags.
        assertThat(tags).hasSizeGreaterThan(20_000);
        assertThat(tags.stream().filter(tag -> !new LanguageTag(tag).value().equals(tag)))
                .isEmpty();
    }

    @Test
    void theSchemaAllowsTheTagsThatHubsUse() throws IOException {
        var allowed = allowed();

        assertThat(Stream.of("en", "nl", "ar", "ar-MA", "zh-Hant", "es-419", "tzm", "sr-Latn-RS", "uk", "ti", "he"))
                .allMatch(allowed);
    }

    private static Predicate<String> allowed() throws IOException {
        try (var schema = LanguageFormTest.class.getResourceAsStream(SCHEMA)) {
            var form = new ObjectMapper()
                    .readTree(schema)
                    .at("/$defs/language/pattern")
                    .asText();
            return Pattern.compile(form).asPredicate();
        }
    }

    /** Every word of two or three letters. */
    private static Stream<String> languages() {
        var two = letters().flatMap(one -> letters().map(one::concat)).toList();
        return Stream.concat(
                two.stream(), two.stream().flatMap(word -> letters().map(word::concat)));
    }

    private static Stream<String> letters() {
        return Stream.iterate('a', letter -> letter <= 'z', letter -> (char) (letter + 1))
                .map(String::valueOf);
    }

    /** The language alone, and with one form of the rest: each form meets an eighth of all languages. */
    private static Stream<String> withAndWithoutMore(String language) {
        return Stream.of("", MORE.get(Math.floorMod(language.hashCode(), MORE.size())))
                .map(language::concat);
    }
}
