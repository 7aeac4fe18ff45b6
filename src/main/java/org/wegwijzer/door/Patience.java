package org.wegwijzer.door;

import java.time.Duration;

/**
 * How long is waited for what a client sends.
 *
 * @param head for the head of a request, in nanoseconds
 * @param body for a body, besides what its size takes, in nanoseconds
 * @param bodyRate bytes of a body in a second, at least
 */
record Patience(long head, long body, long bodyRate) {

    private static final int LOOKS = 8;
    private static final long LONGEST_LOOK = Duration.ofSeconds(1).toNanos();

    static Patience of(DoorConfig config) {
        return new Patience(
                config.head().toNanos(),
                config.body().toNanos(),
                Math.max(1, config.bodyRate().asLongValue()));
    }

    /** How often to look, in nanoseconds. */
    long look() {
        return Math.max(1, Math.min(LONGEST_LOOK, Math.min(head, body) / LOOKS));
    }

    /** Whether a body of which this much has come, in bytes, should have ended after this time, in nanoseconds. */
    boolean isTooLong(long took, long bytes) {
        return took - body > bytes * Duration.ofSeconds(1).toNanos() / bodyRate;
    }
}
