package org.wegwijzer.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How messages are sent to webhooks. */
@ConfigMapping(prefix = "wegwijzer.webhooks")
public interface WebhookConfig {

    /**
     * Networks (CIDR) that messages may go to although they are private or otherwise special, {@code 10.1.0.0/16}; also without
     * encryption. To none unless set: whoever may name an endpoint could otherwise reach what only this machine can reach.
     */
    Optional<List<String>> allowedNetworks();

    /** A file with the certificates (PEM) of those who vouch for receivers; those that Java trusts unless set. */
    Optional<Path> certificate();

    /** How long one attempt may take in all, from the question for the address to the head of the answer. */
    @WithDefault("20s")
    Duration timeout();

    /** To how many endpoints a node sends at the same time. */
    @WithDefault("64")
    int concurrency();

    /** How long it is kept which attempts there were. */
    @WithDefault("30d")
    Duration keepDeliveries();

    /** How long it is kept what can be replayed besides changes: releases, imports, reviews. */
    @WithDefault("90d")
    Duration keepEvents();
}
