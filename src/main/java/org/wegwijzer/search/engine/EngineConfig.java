package org.wegwijzer.search.engine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which engine answers searches. */
@ConfigMapping(prefix = "wegwijzer.search")
interface EngineConfig {

    /** {@code lucene}, within each process, or {@code opensearch}, a cluster beside them. */
    @WithDefault("lucene")
    String engine();
}
