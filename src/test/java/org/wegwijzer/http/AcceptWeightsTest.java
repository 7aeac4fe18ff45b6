package org.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients accept is read from what they write, however oddly (RFC 9110, 12.4.2). */
class AcceptWeightsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/html;q=0.5, application/json | application/json | 1
            text/html;q=0.5                   | text/html        | 0.5
            TEXT/HTML;level=1;q=0.2           | text/html        | 0.2
            text/*;q=0.3                      | text/*           | 0.3
            */*;q=1.000                       | */*              | 1
            text/html;q=0.1;q=0.9             | text/html        | 0.1
            text/html;x="a\\"b;q=1";q=0.4     | text/html        | 0.4
            """)
    void mediaTypesHaveWeights(String field, String range, double weight) {
        var weights = AcceptWeights.ofMediaTypes(field);

        assertThat(weights.weight(range)).hasValue(weight);
        assertThat(weights.isOdd()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "*/json", "text/html;q=2", "text/html;q=", "te xt/html", "text/", "text/html;q=x"})
    void anElementThatCannotBeReadSpoilsNoOther(String odd) {
        var weights = AcceptWeights.ofMediaTypes(List.of(odd, "text/plain"));

        assertThat(weights.elements()).containsExactly(new AcceptWeights.Element("text/plain", 1));
        assertThat(weights.isOdd()).isTrue();
    }

    @Test
    void emptyElementsAreNotOdd() {
        var weights = AcceptWeights.ofMediaTypes(" , ,");

        assertThat(weights.elements()).isEmpty();
        assertThat(weights.isOdd()).isFalse();
        assertThat(weights.weight("text/html")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl;q=0.5   | nl | true
            nl;x=1     | nl | true
            nl;x       | nl | false
            nl;        | nl | false
            nl;q       | nl | false
            """)
    void languagesTakeNoParametersThatAreNone(String field, String value, boolean isRead) {
        assertThat(AcceptWeights.ofLanguages(field).weight(value).isPresent()).isEqualTo(isRead);
    }

    @Test
    void aThousandElementsAreRead() {
        var many = "a/a,".repeat(999);

        assertThat(AcceptWeights.ofMediaTypes(many + "b/b,c/c").elements()).hasSize(1_000);
        assertThat(AcceptWeights.ofMediaTypes(many + "b/b,c/c").weight("c/c")).isEmpty();
    }

    @Test
    void howLongOthersMayKeepAnAnswerIsSaidInSeconds() {
        assertThat(CacheControl.publicFor(Duration.ofMinutes(1))).isEqualTo("public, max-age=60");
        assertThat(CacheControl.publicFor(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3)))
                .isEqualTo("public, max-age=1, stale-while-revalidate=2, stale-if-error=3");
    }
}
