package org.wegwijzer.draft.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.document.LocatedDocument.Place;
import org.wegwijzer.fixture.Seeded;
import org.wegwijzer.fixture.Seeds;
import org.wegwijzer.language.LanguageTag;

/** What the schemas let pass, the types behind them take, whatever stands at the end of a value or in it. */
@Seeded
class ValidatorAgreementTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Line separators of Java, of Unicode and of old machines; and what else hides at an end. */
    private static final String[] ENDS = {
        "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u000b", "\f", " ", "\t", "\u00a0", "\ufeff", "\u200b", "\0",
        "$"
    };

    private static final String LETTERS = "09azAZ-:.TZ/?#%+_\u00e9\u0661\ud83d\ude00";

    private enum Value {
        SLUG(List.of("a", "first-steps", "a1-2"), (entry, text) -> entry.put("slug", text), Slug::new),
        LANGUAGE(
                List.of("nl", "ar-MA", "zh-Hant", "sr-Latn-RS", "es-419"),
                (entry, text) -> entry.withObject("/texts").putObject(text).put("name", "A"),
                text -> canonical(text)),
        MOMENT(
                List.of("2025-01-31T09:00:00Z", "2024-02-29T23:59:59.123456Z", "1900-01-01T00:00:00Z"),
                (entry, text) -> entry.put("updatedAt", text),
                Instant::parse),
        DATE(
                List.of("2025-01-31", "2024-02-29", "2199-12-31"),
                (entry, text) -> entry.put("reviewedDate", text),
                LocalDate::parse),
        PERIOD(
                List.of("P6M", "P1Y", "P99W", "P10D"),
                (entry, text) -> entry.put("reviewDueDate", text),
                text -> text.startsWith("P") ? Period.parse(text) : LocalDate.parse(text)),
        UNIQUE_ID(
                List.of("0f0e0d0c-0b0a-4a0b-8c0d-0e0f00010203"),
                (entry, text) -> entry.put("id", text),
                UUID::fromString),
        ADDRESS(
                List.of("https://example.org", "http://example.org:8080/a/b?c=d#e"),
                (entry, text) -> entry.put("url", text),
                ValidatorAgreementTest::oneLine);

        private final List<String> valid;
        private final BiConsumer<ObjectNode, String> setter;
        private final Function<String, ?> type;

        Value(List<String> valid, BiConsumer<ObjectNode, String> setter, Function<String, ?> type) {
            this.valid = valid;
            this.setter = setter;
            this.type = type;
        }
    }

    private static LanguageTag canonical(String text) {
        var tag = new LanguageTag(text);
        if (!tag.value().equals(text)) {
            throw new IllegalArgumentException("not canonical: " + text);
        }
        return tag;
    }

    private static URI oneLine(String text) {
        if (!text.matches("[\\x21-\\x7E]+") || text.endsWith("\n")) {
            throw new IllegalArgumentException("no address: " + text);
        }
        return URI.create("https://example.org");
    }

    private static boolean schemaTakes(Value value, String text) {
        var entry = MAPPER.createObjectNode();
        entry.put("slug", "a").put("kind", "OTHER");
        entry.putObject("texts").putObject("en").put("name", "A");
        value.setter.accept(entry, text);
        var places = new HashMap<>(Map.of("", new Place("a.json", 1, "")));
        return DocumentSchemas.ALL.accept(
                EntryType.SOURCE, new LocatedDocument(entry, places, true), new ArrayList<>()::add);
    }

    private static boolean typeTakes(Value value, String text) {
        try {
            return value.type.apply(text) != null;
        } catch (IllegalArgumentException | java.time.DateTimeException refused) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsValidIsTakenByBoth(Value value) {
        assertThat(value.valid).allMatch(text -> schemaTakes(value, text)).allMatch(text -> typeTakes(value, text));
    }

    @ParameterizedTest
    @EnumSource
    void nothingHidesAtAnEnd(Value value) {
        for (var text : value.valid) {
            for (var end : ENDS) {
                if (value != Value.ADDRESS || !end.equals("$")) {
                    assertThat(schemaTakes(value, text + end))
                            .as("'%s' and U+%04X", text, (int) end.charAt(0))
                            .isFalse();
                    assertThat(schemaTakes(value, end + text)).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheSchemaTakesTheTypeTakes(Value value) {
        Seeds.few(1_000, 10_000).forEach(seed -> {
            var text = mutated(value, new Random(seed));

            if (schemaTakes(value, text)) {
                assertThat(typeTakes(value, text)).as("'%s'", text).isTrue();
            }
        });
    }

    private static String mutated(Value value, Random chance) {
        var text = new StringBuilder(value.valid.get(chance.nextInt(value.valid.size())));
        for (var changes = 1 + chance.nextInt(2); changes > 0 && text.length() > 0; changes--) {
            var place = chance.nextInt(text.length());
            switch (chance.nextInt(4)) {
                case 0 -> text.deleteCharAt(place);
                case 1 -> text.setCharAt(place, LETTERS.charAt(chance.nextInt(LETTERS.length())));
                case 2 -> text.insert(place, LETTERS.charAt(chance.nextInt(LETTERS.length())));
                default -> text.append(ENDS[chance.nextInt(ENDS.length)]);
            }
        }
        return text.toString();
    }
}
