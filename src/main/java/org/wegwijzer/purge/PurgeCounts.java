package org.wegwijzer.purge;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/** What operators see of purging: how far each cache is behind, as the node sees it that tells it, and what it was told. */
@ApplicationScoped
class PurgeCounts {

    private static final String CACHE = "cache";

    private final MeterRegistry meters;
    private final Map<CacheDescription, PurgeLag> lags = new ConcurrentHashMap<>();

    PurgeCounts(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Counts what concerns this cache from now on. */
    void register(CacheDescription cache) {
        lags.put(cache, PurgeLag.NONE);
        gauge(
                cache,
                "wegwijzer.purge.lag",
                "seconds",
                "How long ago the first change was of which a cache was not told yet",
                PurgeLag::seconds);
        gauge(
                cache,
                "wegwijzer.purge.waiting",
                "publications",
                "Publications of which a cache was not told yet",
                PurgeLag::publications);
    }

    private void gauge(
            CacheDescription cache, String name, String unit, String description, ToDoubleFunction<PurgeLag> value) {
        Gauge.builder(name, lags, known -> value.applyAsDouble(known.getOrDefault(cache, PurgeLag.NONE)))
                .baseUnit(unit)
                .description(description)
                .tag(CACHE, cache.host())
                .register(meters);
    }

    void behind(CacheDescription cache, PurgeLag lag) {
        lags.put(cache, lag);
    }

    boolean isBehind(CacheDescription cache) {
        return lags.getOrDefault(cache, PurgeLag.NONE).publications() > 0;
    }

    void told(CacheDescription cache, int names) {
        counter("wegwijzer.purge.requests", "Requests by which caches were told what to forget", cache)
                .increment();
        counter("wegwijzer.purge.names", "Names that caches were told to forget", cache)
                .increment(names);
    }

    void failed(CacheDescription cache) {
        counter("wegwijzer.purge.failures", "Tries to tell a cache that failed", cache)
                .increment();
    }

    private Counter counter(String name, String description, CacheDescription cache) {
        return Counter.builder(name)
                .description(description)
                .tag(CACHE, cache.host())
                .register(meters);
    }
}
