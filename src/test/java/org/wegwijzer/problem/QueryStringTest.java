package org.wegwijzer.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** A query is decoded strictly: what is no text is a fault, never a guess. */
class QueryStringTest {

    @ParameterizedTest
    @NullAndEmptySource
    void noQueryHasNoParameters(String raw) {
        assertThat(QueryString.parse(raw).parameters()).isEmpty();
        assertThat(QueryString.parse(raw).faults()).isEmpty();
    }

    @Test
    void parametersComeInTheirOrderWithAllTheirValues() {
        var query = QueryString.parse("b=1&a=x+y&b=%C3%A9");

        assertThat(query.parameters()).isEqualTo(Map.of("b", List.of("1", "é"), "a", List.of("x y")));
        assertThat(query.parameters().keySet()).containsExactly("b", "a");
    }

    @Test
    void onlyAmpersandsSeparateParameters() {
        assertThat(QueryString.parse("a=1;b=2").parameters()).isEqualTo(Map.of("a", List.of("1;b=2")));
    }

    @Test
    void bytesThatWereNotEncodedAreTextToo() {
        var bytes = new String("é".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(QueryString.parse("a=" + bytes).parameters()).isEqualTo(Map.of("a", List.of("é")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "%4",
                "%zz",
                "%+1",
                "%-1",
                "%ff",
                "%C3",
                "%C0%AF",
                "%E0%80%AF",
                "%ED%A0%80",
                "%ED%A0%80%ED%B0%80",
                "%F4%90%80%80",
                "%00",
                "x%00",
                "%0A",
                "%0d%0aSet-Cookie:x",
                "%7F",
                "%C2%85",
                "\u00e9"
            })
    void whatIsNoTextIsAFault(String value) {
        var query = QueryString.parse("lang=" + value);

        assertThat(query.parameters()).isEmpty();
        assertThat(query.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.MALFORMED_ENCODING);
            assertThat(fault.location()).isEqualTo("lang");
        });
    }

    @Property
    void whatIsEncodedIsDecoded(@ForAll String text) {
        Assume.that(text.codePoints()
                .noneMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE));

        var query = QueryString.parse("a=" + URLEncoder.encode(text, StandardCharsets.UTF_8));

        assertThat(query.parameters()).isEqualTo(Map.of("a", List.of(text)));
    }

    @Property
    void nothingMakesItFail(@ForAll String raw) {
        var query = QueryString.parse(raw);

        assertThat(query.parameters().values().stream().flatMap(List::stream))
                .noneMatch(value -> value.chars().anyMatch(Character::isISOControl));
    }
}
