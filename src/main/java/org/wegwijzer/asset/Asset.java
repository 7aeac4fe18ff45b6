package org.wegwijzer.asset;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wegwijzer.digest.Sha256;
import org.wegwijzer.http.ContentCoding;
import org.wegwijzer.http.EntityTags;

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
            "mjs", "text/javascript;charset=utf-8",
            "ts", "text/plain;charset=utf-8",
            "json", "application/json;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=utf-8");

    private static final int HASH_BYTES = 15;

    private static final Set<ContentCoding> FORMS = EnumSet.of(ContentCoding.GZIP, ContentCoding.IDENTITY);

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
        var hash = new Sha256().add(bytes).base64(HASH_BYTES);
        return new Asset(
                mediaType,
                new Form(Buffer.buffer(bytes), EntityTags.of(hash), Optional.empty()),
                new Form(
                        Buffer.buffer(ContentCoding.GZIP.encodedOnce(bytes)),
                        EntityTags.of(hash + ContentCoding.GZIP.suffix()),
                        Optional.of(ContentCoding.GZIP.token())));
    }

    /**
     * The form for a client: compressed if it would rather have that.
     *
     * @param acceptEncoding the fields of that name as they came
     */
    public Form accepted(List<String> acceptEncoding) {
        return ContentCoding.negotiate(acceptEncoding, FORMS) == ContentCoding.GZIP ? compressed : plain;
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
            return EntityTags.match(ifNoneMatch, entityTag);
        }
    }
}
