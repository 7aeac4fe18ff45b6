package org.wegwijzer.webhook.signature;

import java.util.List;

/**
 * The public keys by which receivers know our messages (JWK Set, RFC 7517, 5).
 *
 * @param keys the newest first; two on the day after a rotation, none before the first endpoint
 */
public record PublicKeys(List<PublicJwk> keys) {

    public PublicKeys {
        keys = List.copyOf(keys);
    }
}
