package org.wegwijzer.purge;

import java.time.Duration;

/** A cache did not take what it was told. */
final class PurgeFailedException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Duration retryAfter;

    PurgeFailedException(String reason) {
        this(reason, Duration.ZERO);
    }

    /** @param retryAfter for how long it does not want to be asked again; nothing if it did not say */
    PurgeFailedException(String reason, Duration retryAfter) {
        super(reason);
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
