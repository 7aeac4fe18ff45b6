package org.wegwijzer.webhook.signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.wegwijzer.digest.Sha256;

/**
 * A pair of keys that messages to all endpoints are signed with (Ed25519, RFC 8032).
 *
 * @param id its thumbprint (RFC 7638 with RFC 8037, 2)
 * @param privateKey PKCS #8 in base64
 * @param publicKey 32 bytes in base64
 * @param replacedAt when another took its place; in the far future until then
 */
record SigningPair(String id, String privateKey, String publicKey, Instant createdAt, Instant replacedAt) {

    private static final String ALGORITHM = "Ed25519";

    /** A public key is the last 32 bytes of its long form (RFC 8410, 4). */
    private static final int KEY_BYTES = 32;

    private static final int DIGEST_BYTES = 32;

    /** One that nobody has. */
    static SigningPair random(Instant createdAt, Instant replacedAt) {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var encoded = pair.getPublic().getEncoded();
            var raw = Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
            var base64 = Base64.getEncoder();
            return new SigningPair(
                    thumbprint(raw),
                    base64.encodeToString(pair.getPrivate().getEncoded()),
                    base64.encodeToString(raw),
                    createdAt,
                    replacedAt);
        } catch (GeneralSecurityException missing) {
            throw missing(missing);
        }
    }

    private static String thumbprint(byte[] publicKey) {
        var jwk = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"%s\"}"
                .formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(publicKey));
        return Sha256.of(jwk).base64(DIGEST_BYTES);
    }

    private static IllegalStateException missing(GeneralSecurityException missing) {
        return new IllegalStateException("every Java has " + ALGORITHM, missing);
    }

    /** The signature of what is signed, as it stands in the header: {@code v1a,…}. */
    String sign(byte[] content) {
        try {
            var key = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey)));
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(content);
            return "v1a," + Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException missing) {
            throw missing(missing);
        }
    }

    /** What everybody may know. */
    PublicJwk published() {
        return PublicJwk.of(id, Base64.getDecoder().decode(publicKey));
    }

    /** A private key is shown nowhere. */
    @Override
    public String toString() {
        return "SigningPair " + id;
    }
}
