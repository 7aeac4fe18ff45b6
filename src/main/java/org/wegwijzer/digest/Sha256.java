package org.wegwijzer.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * SHA-256 (FIPS 180-4) of all that is added to it, in order; the only place that knows how Java computes it. Each is used once: telling
 * the digest ends it. Not safe to use from several threads.
 */
public final class Sha256 {

    private final MessageDigest digest;

    /** Of nothing yet. */
    public Sha256() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** Of a text in UTF-8. */
    public static Sha256 of(String text) {
        return new Sha256().add(text);
    }

    /** Of several texts, each with its length: no two lists of texts have the same. */
    public static Sha256 ofAll(String... texts) {
        var all = new Sha256();
        for (var text : texts) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            all.add(bytes.length + ":").add(bytes);
        }
        return all;
    }

    /** Whether two secrets are the same, in a time that does not tell where they differ. */
    public static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds these bytes. */
    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** Adds a text in UTF-8. */
    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same stream; what is read from it is added. */
    public InputStream reading(InputStream stream) {
        return new DigestInputStream(stream, digest);
    }

    /** 64 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The same when all that is left of a stream from {@link #reading} is added as well. */
    public String hexOfAll(InputStream stream) throws IOException {
        stream.transferTo(OutputStream.nullOutputStream());
        return hex();
    }

    /** All of it in base 64 (RFC 4648, 4), as header fields have it. */
    public String base64() {
        return Base64.getEncoder().encodeToString(digest.digest());
    }

    /** The first bytes of the digest, two hexadecimal digits for each. */
    public String hex(int bytes) {
        return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), bytes));
    }

    /**
     * The first bytes of the digest in the letters that an address may have (RFC 4648, 5), without padding.
     *
     * @param bytes a multiple of 3, of which each three are four letters
     */
    public String base64(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), bytes));
    }
}
