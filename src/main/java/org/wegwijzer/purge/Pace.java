package org.wegwijzer.purge;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Keeps the requests to one cache within its {@link Rate}. For one thread. */
final class Pace {

    private final Rate rate;
    private final LongSupplier nanos;
    /** When there would be none left to wait for, by the clock of {@link System#nanoTime}. */
    private long emptyAt;

    /** @param nanos the clock of {@link System#nanoTime} */
    Pace(Rate rate, LongSupplier nanos) {
        this.rate = rate;
        this.nanos = nanos;
        this.emptyAt = nanos.getAsLong();
    }

    /** Counts one more request; gives how long it has to wait before it is sent. */
    Duration next() {
        var now = nanos.getAsLong();
        var apart = rate.apart().toNanos();
        emptyAt = Math.max(now, emptyAt) + apart;
        var early = emptyAt - now - apart * rate.atOnce();
        return Duration.ofNanos(Math.max(0, early));
    }
}
