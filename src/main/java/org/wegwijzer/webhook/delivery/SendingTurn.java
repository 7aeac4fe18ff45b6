package org.wegwijzer.webhook.delivery;

import java.time.Duration;
import java.util.UUID;

/**
 * The right to send to one endpoint (a lease): taken by an update of its row, and over after a while on the clock of the database, also
 * when its holder has died. No connection is held meanwhile.
 *
 * @param endpoint to which
 * @param holder names this turn and no other
 * @param since when it was taken or renewed, in nanoseconds of this process
 */
record SendingTurn(UUID endpoint, String holder, long since) {

    private static final int HALVES = 3;

    static SendingTurn of(UUID endpoint) {
        return new SendingTurn(endpoint, UUID.randomUUID().toString(), System.nanoTime());
    }

    SendingTurn renewed() {
        return new SendingTurn(endpoint, holder, System.nanoTime());
    }

    /** How long turns are: half as long again as an attempt. */
    static int seconds(Duration timeout) {
        return (int) ((timeout.toSeconds() * HALVES + 1) / 2) + 1;
    }

    /** Whether an attempt that begins now is over before the turn is. */
    boolean hasRoom(Duration timeout) {
        var left = Duration.ofSeconds(seconds(timeout)).minusNanos(System.nanoTime() - since);
        return left.compareTo(timeout) > 0;
    }
}
