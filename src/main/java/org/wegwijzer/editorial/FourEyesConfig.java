package org.wegwijzer.editorial;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether somebody else has to look before anything becomes public. */
@ConfigMapping(prefix = "wegwijzer.editorial")
public interface FourEyesConfig {

    /** Whether a release is published only once somebody approved it who wrote nothing of it. */
    @WithDefault("false")
    boolean fourEyes();
}
