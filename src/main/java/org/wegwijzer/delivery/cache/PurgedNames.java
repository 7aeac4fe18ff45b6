package org.wegwijzer.delivery.cache;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.wegwijzer.purge.KeepPermit;

/** Makes sure that a cache which is told names to forget finds them in the answers. */
@ApplicationScoped
class PurgedNames {

    private final CacheConfig config;
    private final KeepPermit keeping;

    PurgedNames(CacheConfig config, KeepPermit keeping) {
        this.config = config;
        this.keeping = keeping;
    }

    /** @throws IllegalStateException with the setting that is wrong */
    void check(@Observes StartupEvent start) {
        var wanted = keeping.isConfigured() ? keeping.field().orElse("") : "";
        if (!wanted.isEmpty() && config.tagFields().stream().noneMatch(field -> field.isCalled(wanted))) {
            throw new IllegalStateException(
                    "wegwijzer.cache.tag-fields must name %s, in which the cache of wegwijzer.purge.cache looks for names."
                            .formatted(wanted));
        }
    }
}
