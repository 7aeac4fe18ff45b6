package org.wegwijzer.asset;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A page, or what a page needs, ready to be sent.
 *
 * @param mediaType of both forms
 * @param plain as it is
 * @param compressed in gzip (RFC 1952)
 */
public record Asset(String mediaType, Form plain, Form compressed) {

    /** Of pages. */
    public static final String HTML = "text/html;charset=utf-8";

    /** By the end of a file's name. */
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", HTML,
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=utf-8");

    private static final int HASH_BYTES = 15;

    /** A weight of zero refuses (RFC 9110, 12.4.2). */
    private static final Pattern GZIP = Pattern.compile("(?i)gzip(\\s*;\\s*q=(0\\.0*[1-9]\\d*|1(\\.0*)?))?");

    /**
     * What the application brings along.
     *
     * @param path from the root of what it brings, without a slash in front
     */
    public static byte[] bytes(String path) {
        try (var file = Asset.class.getClassLoader().getResourceAsStream(path)) {
            return Objects.requireNonNull(file, path).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Both forms of a file, whose name ends as its media type wants. */
    public static Asset named(String name, byte[] bytes) {
        return of(Objects.requireNonNull(MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1)), name), bytes);
    }

    /** Both forms of these bytes. */
    public static Asset of(String mediaType, byte[] bytes) {
        var hash = hash(bytes);
        return new Asset(
                mediaType,
                new Form(Buffer.buffer(bytes), tag(hash), Optional.empty()),
                new Form(Buffer.buffer(compressed(bytes)), tag(hash + "-gz"), Optional.of("gzip")));
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, HASH_BYTES));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static String tag(String value) {
        return '"' + value + '"';
    }

    private static byte[] compressed(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 2);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    /**
     * The form for a client: compressed if it says that it takes that.
     *
     * @param acceptEncoding the fields of that name as they came
     */
    public Form accepted(List<String> acceptEncoding) {
        return members(acceptEncoding).anyMatch(coding -> GZIP.matcher(coding).matches()) ? compressed : plain;
    }

    private static Stream<String> members(List<String> fields) {
        return fields.stream().flatMap(field -> Stream.of(field.split(",", -1))).map(String::strip);
    }

    /**
     * The asset in one encoding.
     *
     * @param bytes shared by all answers, which only read them
     * @param entityTag strong (RFC 9110, 8.8.1), another one for each encoding, with its quotes
     * @param encoding its name in Content-Encoding; empty for none
     */
    public record Form(Buffer bytes, String entityTag, Optional<String> encoding) {

        /**
         * Whether a client has it already. The comparison is weak (RFC 9110, 13.1.2).
         *
         * @param ifNoneMatch the fields of that name as they came
         */
        public boolean isAmong(List<String> ifNoneMatch) {
            return members(ifNoneMatch)
                    .anyMatch(known -> known.equals("*") || known.equals(entityTag) || known.equals("W/" + entityTag));
        }
    }
}
