package org.wegwijzer.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts wrong keys by the address of the client, for a minute from the first. Remembers a bounded number of addresses. */
@ApplicationScoped
class WrongKeys {

    private static final int MOST_ADDRESSES = 20_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int most;
    private final Cache<String, AtomicInteger> counts = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterWrite(WINDOW)
            .build();

    WrongKeys(AccessConfig config) {
        this.most = config.wrongKeysPerMinute();
    }

    /** Counts one more; says whether that is more than is borne. */
    boolean isTooMany(ClientAddress address) {
        return counts.get(address.network(), first -> new AtomicInteger()).incrementAndGet() > most;
    }
}
