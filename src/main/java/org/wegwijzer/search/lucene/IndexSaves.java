package org.wegwijzer.search.lucene;

import java.time.Duration;

/** When an index is to be saved: after some quiet, and now and then when there is none. For one thread. */
final class IndexSaves {

    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private boolean pending;
    private long first;
    private long last;

    /** The index is no longer as it was saved. */
    void changed() {
        last = System.nanoTime();
        first = pending ? first : last;
        pending = true;
    }

    /** It is. */
    void saved() {
        pending = false;
    }

    boolean isDue() {
        return pending && nanosLeft() <= 0;
    }

    /** How long until it is due, in milliseconds, at least 1; 0 for never. */
    long left() {
        return pending ? Math.max(1, Duration.ofNanos(nanosLeft()).toMillis() + 1) : 0;
    }

    private long nanosLeft() {
        var now = System.nanoTime();
        return Math.min(last + QUIET.toNanos() - now, first + LONGEST.toNanos() - now);
    }
}
