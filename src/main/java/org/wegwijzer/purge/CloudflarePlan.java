package org.wegwijzer.purge;

import java.time.Duration;

/** What Cloudflare's plans let a zone purge by tag. */
public enum CloudflarePlan {
    /** Five requests a minute, 25 at once. */
    FREE(Duration.ofSeconds(12), 25),
    /** Five a second, 25 at once. */
    PRO(Duration.ofMillis(200), 25),
    /** Ten a second, 50 at once. */
    BUSINESS(Duration.ofMillis(100), 50),
    /** Fifty a second, 500 at once. */
    ENTERPRISE(Duration.ofMillis(20), 500);

    private final Duration apart;
    private final int atOnce;

    CloudflarePlan(Duration apart, int atOnce) {
        this.apart = apart;
        this.atOnce = atOnce;
    }

    /** How fast requests may follow each other. */
    Rate rate() {
        return new Rate(apart, atOnce);
    }
}
