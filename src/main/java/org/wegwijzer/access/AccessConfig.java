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

    /**
     * How many refusals of a client address the audit log keeps in a minute, and a tenth of how many it keeps of all together:
     * nobody shall be able to fill it.
     */
    @WithDefault("60")
    int refusalsKeptPerMinute();
}
