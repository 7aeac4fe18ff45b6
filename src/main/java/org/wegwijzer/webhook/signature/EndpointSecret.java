package org.wegwijzer.webhook.signature;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What one endpoint and we know, and nobody else: 32 random bytes.
 *
 * @param text {@code whsec_} and the bytes in base64
 */
public record EndpointSecret(String text) {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    /** One that nobody has. */
    public static EndpointSecret random() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new EndpointSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** The signature of what is signed, as it stands in the header: {@code v1,…}. */
    String sign(byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(text.substring(PREFIX.length())), ALGORITHM));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + ALGORITHM, missing);
        }
    }

    /** Told to its holder, and never by chance. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
