package org.wegwijzer.editorial.preview;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How previews are allowed. */
@ConfigMapping(prefix = "wegwijzer.preview")
public interface PreviewConfig {

    /** How long a token shows what is not public yet. Whoever has it can see that much, so it ends by itself. */
    @WithDefault("1h")
    Duration lifetime();
}
