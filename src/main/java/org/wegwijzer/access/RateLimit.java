package org.wegwijzer.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what happens to somebody, for a minute from the first time. Remembers a bounded number of them. */
final class RateLimit {

    private static final int MOST = 20_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int borne;
    private final Cache<String, AtomicInteger> counts =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(WINDOW).build();

    /** @param borne how often it may happen */
    RateLimit(int borne) {
        this.borne = borne;
    }

    /** It happened once more; says whether that is more than is borne. */
    boolean isTooMuch(String whom) {
        return counts.get(whom, first -> new AtomicInteger()).incrementAndGet() > borne;
    }
}
