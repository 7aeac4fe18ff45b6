package org.wegwijzer.delivery.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How many streams of changes there are, and how long they last. */
@ConfigMapping(prefix = "wegwijzer.stream")
public interface StreamConfig {

    /** Most streams of all addresses together; half of all connections unless said. Beyond, new ones are answered 503. */
    OptionalInt most();

    /**
     * Most streams of one address (of IPv6 one network of 64 bits) that is not a proxy's ({@code wegwijzer.connections.proxies}); half
     * of its connections unless said. Beyond, new ones are answered 503.
     */
    OptionalInt perAddress();

    /** After so long a stream ends, at random up to a quarter earlier; its client opens another, on whichever node. */
    @WithDefault("1h")
    Duration longest();

    /** How often a stream gives a sign of life. */
    @WithDefault("20s")
    Duration beat();

    /** How long a client waits before it comes back, which it is told; at random up to twice as long. */
    @WithDefault("2s")
    Duration retry();
}
