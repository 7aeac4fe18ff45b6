package org.wegwijzer.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is borne of those who try keys. */
@ConfigMapping(prefix = "wegwijzer.access")
interface AccessConfig {

    /**
     * How many wrong keys a client address may show in a minute before it is answered 429; right ones are still taken. An address
     * of IPv6 counts by its network (/64).
     */
    @WithDefault("20")
    int wrongKeysPerMinute();
}
