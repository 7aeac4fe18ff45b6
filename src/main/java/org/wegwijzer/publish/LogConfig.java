package org.wegwijzer.publish;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the change log is kept. */
@ConfigMapping(prefix = "wegwijzer.changes")
public interface LogConfig {

    /**
     * How long those who keep a copy can stay away and still be told what changed: from an hour on. Whoever stays away longer begins
     * again with a snapshot.
     */
    @WithDefault("90d")
    Duration kept();
}
