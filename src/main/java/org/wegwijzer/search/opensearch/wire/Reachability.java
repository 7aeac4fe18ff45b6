package org.wegwijzer.search.opensearch.wire;

import io.quarkus.logging.Log;
import java.time.Duration;

/** Whether a server answers. Says so once, and keeps many from waiting for one that does not (a circuit breaker). Thread-safe. */
final class Reachability {

    /** How long after a failure nobody tries but for those who have time. */
    private static final Duration REST = Duration.ofSeconds(1);

    private final String address;
    private boolean away;
    private long failedAt;

    Reachability(String address) {
        this.address = address;
    }

    synchronized void answered() {
        if (away) {
            away = false;
            Log.infof("OpenSearch at %s answers again.", address);
        }
    }

    synchronized void failed(ServerAwayException failure) {
        failedAt = System.nanoTime();
        if (!away) {
            away = true;
            Log.errorf(
                    "OpenSearch at %s is away: %s. Searches are answered 503 until it answers; all else goes on.",
                    address, failure.getMessage());
        }
    }

    synchronized boolean isAway() {
        return away;
    }

    /** Whether it is not worth trying now. */
    synchronized boolean isResting() {
        return away && System.nanoTime() - failedAt < REST.toNanos();
    }
}
