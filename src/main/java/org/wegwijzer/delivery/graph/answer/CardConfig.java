package org.wegwijzer.delivery.graph.answer;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many cards are kept for the answers in which they stand. */
@ConfigMapping(prefix = "wegwijzer.cards")
public interface CardConfig {

    /** Memory for them in this process: {@code 32M}, and never more than a sixteenth of the heap. With {@code 0} none is kept. */
    @WithDefault("32M")
    MemorySize size();
}
