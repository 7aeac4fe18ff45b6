package org.wegwijzer.delivery.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How long and how much answers are kept, here and elsewhere. */
@ConfigMapping(prefix = "wegwijzer.cache")
public interface CacheConfig {

    /**
     * Memory for rendered answers in this process: {@code 128M}, and never more than a quarter of the heap. With {@code 0} every
     * answer is rendered anew.
     */
    @WithDefault("128M")
    MemorySize size();

    /**
     * How long others may serve an answer without asking again: the {@code max-age} of Cache-Control. Bounds how stale a
     * reader's copy can be; in this process an answer is never staler than the change log.
     */
    @WithDefault("60s")
    Duration maxAge();

    /** How long after that others may serve it while they ask (RFC 5861, 3). */
    @WithDefault("5m")
    Duration staleWhileRevalidate();

    /** How long after that others may serve it when asking fails (RFC 5861, 4). */
    @WithDefault("1d")
    Duration staleIfError();

    /**
     * The header fields that tell caches in front what an answer depends on: one or several of {@code Cache-Tag}, {@code
     * Surrogate-Key}, {@code Edge-Cache-Tag}, {@code xkey} and {@code Cache-Groups}, with commas between them.
     */
    @WithDefault("Cache-Tag")
    List<TagField> tagFields();
}
