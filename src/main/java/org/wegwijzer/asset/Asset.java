package org.wegwijzer.asset;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
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
 * @param mediaType of all forms
 * @param forms by their coding, as it is among them
 */
public record Asset(String mediaType, Map<ContentCoding, Form> forms) {

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

    /** What everybody reads: made when the application starts, which the best of Brotli would delay. */
    private static final Set<ContentCoding> USUAL = EnumSet.of(ContentCoding.GZIP, ContentCoding.IDENTITY);

    public Asset {
        forms = Collections.unmodifiableMap(new EnumMap<>(forms));
    }

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

    /** The forms of a file, whose name ends as its media type wants. */
    public static Asset named(String name, byte[] bytes) {
        return of(Objects.requireNonNull(MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1)), name), bytes);
    }

    /** These bytes, as they are and in gzip. */
    public static Asset of(String mediaType, byte[] bytes) {
        return of(mediaType, bytes, USUAL);
    }

    /** These bytes in each coding that there is; takes a second for some hundred kilobytes. */
    public static Asset inAllCodings(String mediaType, byte[] bytes) {
        return of(mediaType, bytes, EnumSet.allOf(ContentCoding.class));
    }

    private static Asset of(String mediaType, byte[] bytes, Set<ContentCoding> codings) {
        var hash = new Sha256().add(bytes).base64(HASH_BYTES);
        var forms = new EnumMap<ContentCoding, Form>(ContentCoding.class);
        for (var coding : codings) {
            if (coding.isOffered()) {
                var named = Optional.of(coding.token()).filter(token -> coding != ContentCoding.IDENTITY);
                var tag = EntityTags.of(hash + coding.suffix());
                forms.put(coding, new Form(Buffer.buffer(coding.encodedOnce(bytes)), tag, named));
            }
        }
        return new Asset(mediaType, forms);
    }

    /** As it is. */
    public Form plain() {
        return form(ContentCoding.IDENTITY);
    }

    private Form form(ContentCoding coding) {
        return Objects.requireNonNull(forms.get(coding));
    }

    /**
     * The form for a client: compressed if it would rather have that.
     *
     * @param acceptEncoding the fields of that name as they came
     */
    public Form accepted(List<String> acceptEncoding) {
        return form(ContentCoding.negotiate(acceptEncoding, forms.keySet()));
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
