package org.wegwijzer.search.opensearch.wire;

import java.time.Duration;

/** How long somebody waits for all answers together that they need. */
public final class WaitingTime {

    private final long end;

    private WaitingTime(long end) {
        this.end = end;
    }

    /** From now on. */
    public static WaitingTime of(Duration whole) {
        return new WaitingTime(System.nanoTime() + whole.toNanos());
    }

    /**
     * What is left of it.
     *
     * @throws ServerAwayException if that is nothing
     */
    public Duration left() throws ServerAwayException {
        var left = end - System.nanoTime();
        if (left <= 0) {
            throw new ServerAwayException("it does not answer in time");
        }
        return Duration.ofNanos(left);
    }
}
