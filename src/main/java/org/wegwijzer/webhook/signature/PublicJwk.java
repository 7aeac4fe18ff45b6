package org.wegwijzer.webhook.signature;

import java.util.Base64;

/**
 * A public key by which receivers know our messages (JSON Web Key, RFC 7517 and RFC 8037).
 *
 * @param kty {@code OKP}
 * @param crv {@code Ed25519}
 * @param x its 32 bytes, base64url
 * @param kid its thumbprint (RFC 7638)
 * @param use {@code sig}
 * @param alg {@code EdDSA}
 * @param whpk the same bytes as libraries for Standard Webhooks take them: {@code whpk_} and base64
 */
public record PublicJwk(String kty, String crv, String x, String kid, String use, String alg, String whpk) {

    static PublicJwk of(String id, byte[] key) {
        var x = Base64.getUrlEncoder().withoutPadding().encodeToString(key);
        var whpk = "whpk_" + Base64.getEncoder().encodeToString(key);
        return new PublicJwk("OKP", "Ed25519", x, id, "sig", "EdDSA", whpk);
    }
}
