package org.wegwijzer.search.opensearch.wire;

import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Whether a server answers. Says so once, and keeps many from waiting for one that does not: after a failure one at a time tries
 * whether it does again (a circuit breaker). Thread-safe.
 */
final class Reachability {

    /** How long after a failure nobody tries but for those who have time. */
    private static final Duration REST = Duration.ofSeconds(1);

    /** How long all goes well before that is said: a server that starts answers some things long before others. */
    private static final Duration CALM = Duration.ofSeconds(5);

    private final String address;
    private final LongSupplier nanos;
    private boolean toldAway;
    private boolean failedLast;
    private boolean isBeingTried;
    private long failedAt;

    /** @param nanos the clock, as {@link System#nanoTime} */
    Reachability(String address, LongSupplier nanos) {
        this.address = address;
        this.nanos = nanos;
    }

    synchronized void answered() {
        failedLast = false;
        isBeingTried = false;
        if (toldAway && sinceFailure().compareTo(CALM) >= 0) {
            toldAway = false;
            Log.infof("OpenSearch at %s answers again.", address);
        }
    }

    synchronized void failed(ServerAwayException failure) {
        failedLast = true;
        isBeingTried = false;
        failedAt = nanos.getAsLong();
        if (!toldAway) {
            toldAway = true;
            Log.errorf(
                    "OpenSearch at %s is away: %s. Searches are answered 503 until it answers; all else goes on.",
                    address, failure.getMessage());
        }
    }

    /** Who tried was interrupted, which says nothing. */
    synchronized void leftOpen() {
        isBeingTried = false;
    }

    synchronized boolean isAway() {
        return failedLast;
    }

    /** Whether whoever is waited for may try; if the server was away, this one and nobody else until that is settled. */
    synchronized boolean mayBeTried() {
        if (!failedLast) {
            return true;
        }
        if (isBeingTried || sinceFailure().compareTo(REST) < 0) {
            return false;
        }
        isBeingTried = true;
        return true;
    }

    private Duration sinceFailure() {
        return Duration.ofNanos(nanos.getAsLong() - failedAt);
    }
}
