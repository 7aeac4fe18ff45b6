package org.wegwijzer.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are close are told from those that are not. */
class NearnessTest {

    @ParameterizedTest
    @CsvSource({
        "body_format, bodyFormat",
        "topic, topics",
        "categories, topics",
        "tpoics, topics",
        "topcs, topics",
        "topicss, topics",
        "bodyfromatt, bodyFormat",
        "sort-by, sort",
        "mvv, mvv-entry-visa"
    })
    void aNameIsCloseToOneThatIsMeant(String given, String meant) {
        assertThat(Nearness.among(List.of(meant, "quite-another"), given)).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour, cursor", "ab, abbreviation", "x, q", "'', topics", "ضص, topics", "lane, lang-of-all"})
    void aNameIsNotCloseToWhatIsLikeItByChance(String given, String other) {
        assertThat(Nearness.among(List.of(other), given)).isEmpty();
    }

    @Test
    void ofSeveralTheClosestIsMeant() {
        assertThat(Nearness.among(List.of("topics", "topic", "tropic"), "Topic"))
                .containsExactly("topic");
    }

    @Test
    void aNameOfAnyLengthIsJudgedAtOnce() {
        var known = IntStream.range(0, 200)
                .mapToObj(number -> "a".repeat(80) + number)
                .toList();

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> Nearness.among(known, "a".repeat(1_000_000)));
    }
}
