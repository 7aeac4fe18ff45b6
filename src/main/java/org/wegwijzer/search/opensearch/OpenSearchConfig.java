package org.wegwijzer.search.opensearch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of the engine on OpenSearch; they count where it is chosen. */
@ConfigMapping(prefix = "wegwijzer.search.opensearch")
interface OpenSearchConfig {

    /** Where the cluster is: {@code http://host:port} or {@code https://host:port}; one node, or what stands in front of several. */
    @WithDefault("http://localhost:9200")
    String url();

    /** What the index is called there, and what the names of all that belongs to it begin with; another for each hub. */
    @WithDefault("wegwijzer")
    String index();

    /** Who asks; nobody in particular unless set. */
    Optional<String> username();

    /** Their password. */
    Optional<String> password();

    /** A file with the certificates (PEM) of those who vouch for the cluster; those that Java trusts unless set. */
    Optional<Path> certificate();

    /** How long a search waits for the cluster before it is answered 503. */
    @WithDefault("2s")
    Duration timeout();

    /** For how long after its last sign of life the node that keeps the index up is waited for before another takes its place. */
    @WithDefault("10s")
    Duration lease();
}
