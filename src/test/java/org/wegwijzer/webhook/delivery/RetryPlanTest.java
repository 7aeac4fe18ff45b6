package org.wegwijzer.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPlanTest {

    private static final Instant BEGIN = Instant.parse("2026-11-29T10:00:00Z");

    private final RetryPlan plan = new RetryPlan(new Random(7));

    @Test
    void attemptsGoOnForSeventyFiveHoursAndNoLonger() {
        var attempts = new ArrayList<Instant>();
        var now = BEGIN;
        for (var next = plan.next(1, BEGIN, now, Duration.ZERO);
                next.isPresent();
                next = plan.next(attempts.size() + 1, BEGIN, now, Duration.ZERO)) {
            now = next.get();
            attempts.add(now);
        }

        assertThat(attempts).isSorted().hasSizeBetween(8, 14);
        assertThat(Duration.between(BEGIN, attempts.get(0))).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
        assertThat(attempts.get(attempts.size() - 1)).isEqualTo(BEGIN.plus(Duration.ofHours(75)));
    }

    @Test
    void thoseWhoFailedTogetherDoNotComeBackTogether() {
        var first = plan.next(3, BEGIN, BEGIN, Duration.ZERO);
        var second = plan.next(3, BEGIN, BEGIN, Duration.ZERO);

        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void aWishOfTheReceiverIsHeardAsFarAsTheTimeGoes() {
        assertThat(plan.next(1, BEGIN, BEGIN, Duration.ofMinutes(10))).hasValue(BEGIN.plus(Duration.ofMinutes(10)));
        var late = BEGIN.plus(Duration.ofHours(70));
        assertThat(plan.next(8, BEGIN, late, Duration.ofHours(24))).hasValue(BEGIN.plus(Duration.ofHours(75)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "429 | 120 | PT2M",
                "503 | 0 | PT0S",
                "503 | 999999999 | PT24H",
                "503 | Sun, 29 Nov 2026 10:05:00 GMT | PT5M",
                "503 | Sunday, 29-Nov-26 10:05:00 GMT | PT5M",
                "503 | Sun, 29 Nov 2026 09:00:00 GMT | PT0S",
                "503 | Sun, 29 Nov 2099 09:00:00 GMT | PT24H",
                "503 | soon | PT0S",
                "503 | -5 | PT0S",
                "429 | 99999999999999999999 | PT0S",
                "500 | 120 | PT0S"
            })
    void aReceiverMayAskForTime(int status, String field, Duration time) {
        assertThat(RetryAfter.of(status, field, Clock.fixed(BEGIN, ZoneOffset.UTC)))
                .isEqualTo(time);
    }
}
