package org.wegwijzer.door;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** How many connections there are, and how long what comes over them may take. */
@ConfigMapping(prefix = "wegwijzer.connections")
public interface DoorConfig {

    /** How many connections there are unless the server's own setting says. */
    int MANY = 2000;

    /** The part of all connections that one address has unless the operator says otherwise. */
    int PART_OF_ALL = 8;

    /**
     * Most connections of one address (of IPv6 one network of 64 bits); an eighth of all unless said. Beyond, a new one takes the
     * place of one that says nothing.
     */
    OptionalInt perAddress();

    /** Addresses of proxies, through which many clients come: they may have all connections that there are. */
    Optional<Set<String>> proxies();

    /** How long the head of a request may take from its first byte on, and a connection until it sends one. */
    @WithDefault("10s")
    Duration head();

    /** How long a body may take, besides what its size takes. */
    @WithDefault("30s")
    Duration body();

    /** How many bytes of a body arrive in a second at least. */
    @WithDefault("8K")
    MemorySize bodyRate();

    /** Most connections of one address that is no proxy's, if there are so many in all. */
    default int mostOfOne(int all) {
        return perAddress().orElse(Math.max(1, all / PART_OF_ALL));
    }
}
