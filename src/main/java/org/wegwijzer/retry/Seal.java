package org.wegwijzer.retry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts answers with what only the client knows (AES-256 in GCM; the key by HKDF with SHA-256, RFC 5869): answers can hold
 * secrets that are told once.
 */
final class Seal {

    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom CHANCE = new SecureRandom();

    /** What the keys derived here are for, and the number of the only block that is needed (RFC 5869, 2.3). */
    private static final byte[] PURPOSE = "wegwijzer kept answer\u0001".getBytes(StandardCharsets.US_ASCII);

    private final SecretKeySpec key;
    private final byte[] id;

    /**
     * @param secret what only the client knows
     * @param id of the answer, no secret
     */
    Seal(String secret, String id) {
        try {
            this.id = id.getBytes(StandardCharsets.US_ASCII);
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(this.id, MAC));
            var extracted = mac.doFinal(secret.getBytes(StandardCharsets.UTF_8));
            mac.init(new SecretKeySpec(extracted, MAC));
            this.key = new SecretKeySpec(mac.doFinal(PURPOSE), "AES");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + MAC, missing);
        }
    }

    byte[] close(byte[] open) {
        var nonce = new byte[NONCE_BYTES];
        CHANCE.nextBytes(nonce);
        try {
            var closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(open);
            return ByteBuffer.allocate(nonce.length + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + CIPHER, missing);
        }
    }

    /** What was closed; empty if somebody else closed it. */
    Optional<byte[]> open(byte[] closed) {
        var nonce = Arrays.copyOf(closed, NONCE_BYTES);
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, nonce).doFinal(closed, NONCE_BYTES, closed.length - NONCE_BYTES));
        } catch (AEADBadTagException another) {
            return Optional.empty();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + CIPHER, missing);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(id);
        return cipher;
    }
}
