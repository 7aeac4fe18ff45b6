package org.wegwijzer.door;

import io.netty.channel.Channel;
import java.util.Comparator;

/** One connection, as those see it who decide which of too many has to go. Safe to use from many threads. */
final class Guest {

    /** Those that never asked for anything go first, then those that wait longest; who is being served stays. */
    static final Comparator<Guest> FIRST_TO_GO = Comparator.comparing((Guest guest) -> !guest.isSilent())
            .thenComparing(Guest::age, Comparator.reverseOrder());

    private final Channel channel;
    private volatile boolean silent = true;
    private volatile boolean busy;
    private volatile long since = System.nanoTime();

    Guest(Channel channel) {
        this.channel = channel;
    }

    Channel channel() {
        return channel;
    }

    /** A request is there. */
    void asks() {
        silent = false;
        busy = true;
    }

    /** Everything that was asked for is answered. */
    void waits() {
        busy = false;
        since = System.nanoTime();
    }

    boolean isSilent() {
        return silent;
    }

    boolean isBusy() {
        return busy;
    }

    private long age() {
        return System.nanoTime() - since;
    }
}
