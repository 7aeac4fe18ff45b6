package org.wegwijzer.reader;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether there is a reader. */
@ConfigMapping(prefix = "wegwijzer.reader")
public interface ReaderConfig {

    /** Whether the reader is served, at {@code /} and at the addresses of its pages. Without it all of them are missing (404). */
    @WithDefault("true")
    boolean enabled();
}
