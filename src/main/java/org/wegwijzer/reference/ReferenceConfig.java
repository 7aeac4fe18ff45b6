package org.wegwijzer.reference;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether this hub shows developers its documentation. */
@ConfigMapping(prefix = "wegwijzer.reference")
public interface ReferenceConfig {

    /** With {@code false} nothing is at {@code /docs} and below; the specifications stay where they are. */
    @WithDefault("true")
    boolean enabled();
}
