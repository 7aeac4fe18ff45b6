package org.wegwijzer.retry;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of several texts and of what is read from a stream; no two lists of texts have the same. */
final class Hash {

    private final MessageDigest digest;

    Hash(String... texts) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
        for (var text : texts) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
    }

    /** The same stream; what is read from it counts. */
    InputStream reading(InputStream stream) {
        return new DigestInputStream(stream, digest);
    }

    /** 64 hexadecimal digits. Used once. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The same when all that is left of a stream from {@link #reading} counts as well. */
    String hexOfAll(InputStream stream) throws IOException {
        stream.transferTo(OutputStream.nullOutputStream());
        return hex();
    }
}
