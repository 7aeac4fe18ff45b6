package org.wegwijzer.webhook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a message is tried again that did not arrive: as the standard advises (Standard Webhooks 1.0, "Deliverability and reliability"), each
 * wait a fifth longer or shorter by chance, so that those who failed together do not come back together.
 */
final class RetryPlan {

    /** How long after the first failure the last attempt is. */
    static final Duration LONGEST = Duration.ofHours(75);

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final double LEAST_PART = 0.8;
    private static final double MOST_PART = 1.2;

    private final RandomGenerator chance;

    RetryPlan(RandomGenerator chance) {
        this.chance = chance;
    }

    /**
     * The moment of the next attempt.
     *
     * @param failures how many attempts failed, the present one included
     * @param since when the first of them did
     * @param wish how long the receiver wants to be left alone
     * @return empty when it was tried for long enough
     */
    Optional<Instant> next(int failures, Instant since, Instant now, Duration wish) {
        var end = since.plus(LONGEST);
        if (!now.isBefore(end)) {
            return Optional.empty();
        }
        var planned = WAITS.get(Math.min(failures, WAITS.size()) - 1);
        var wait = Duration.ofMillis((long) (planned.toMillis() * chance.nextDouble(LEAST_PART, MOST_PART)));
        var next = now.plus(wait.compareTo(wish) < 0 ? wish : wait);
        return Optional.of(next.isAfter(end) ? end : next);
    }
}
