package org.wegwijzer.delivery.stream;

import java.util.concurrent.ThreadLocalRandom;

/**
 * When a stream gives signs of life and when it ends, by {@link System#nanoTime}; of no two streams at the same moment, so that those
 * which began together do not come back together.
 *
 * @param firstBeat when it gives its first sign
 * @param beat after how long the next, in nanoseconds
 * @param end when it ends
 */
record StreamLife(long firstBeat, long beat, long end) {

    /** The part of its time that a stream may lack at the end. */
    private static final int JITTER = 4;

    /** That of a stream that begins. */
    static StreamLife begin(StreamConfig config) {
        var now = System.nanoTime();
        var random = ThreadLocalRandom.current();
        var beat = Math.max(1, config.beat().toNanos());
        var longest = Math.max(JITTER, config.longest().toNanos());
        return new StreamLife(now + random.nextLong(beat), beat, now + longest - random.nextLong(longest / JITTER));
    }

    boolean isOver(long now) {
        return now - end >= 0;
    }
}
