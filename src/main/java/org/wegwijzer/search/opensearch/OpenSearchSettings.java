package org.wegwijzer.search.opensearch;

import java.time.Duration;
import java.util.regex.Pattern;
import org.wegwijzer.search.opensearch.wire.ServerAddress;

/**
 * The settings of the engine, checked.
 *
 * @param timeout of a search
 */
record OpenSearchSettings(ServerAddress address, String index, Duration timeout, Duration lease) {

    private static final String PREFIX = "wegwijzer.search.opensearch";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,79}");

    /** @throws IllegalStateException with the setting that is wrong, and what is allowed */
    static OpenSearchSettings of(OpenSearchConfig config) {
        if (!NAME.matcher(config.index()).matches()) {
            throw new IllegalStateException(
                    "%s.index is '%s'; allowed: small letters, digits, hyphens and underscores, at most 80, a letter or digit first"
                            .formatted(PREFIX, config.index()));
        }
        if (config.timeout().toMillis() <= 0 || config.lease().compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalStateException(
                    "%s.timeout and .lease are too short: a search waits, and a lease lasts a second or more"
                            .formatted(PREFIX));
        }
        return new OpenSearchSettings(address(config), config.index(), config.timeout(), config.lease());
    }

    private static ServerAddress address(OpenSearchConfig config) {
        try {
            return new ServerAddress(config.url(), config.username(), config.password(), config.certificate());
        } catch (IllegalArgumentException wrong) {
            // Without the address itself, which may hold a password.
            throw new IllegalStateException(
                    "%s cannot be used: %s (.url, .username, .password, .certificate)"
                            .formatted(PREFIX, wrong.getMessage()),
                    wrong);
        }
    }
}
