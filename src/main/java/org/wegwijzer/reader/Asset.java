package org.wegwijzer.reader;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the reader, ready to be sent.
 *
 * @param type its media type
 * @param lifetime what caches may do with it
 * @param plain as it is
 * @param gzip the same, compressed (RFC 1952)
 */
record Asset(String type, String lifetime, Body plain, Body gzip) {

    private static final int NOT_MODIFIED = 304;
    private static final Pattern GZIP = Pattern.compile("(?:^|,)\\s*gzip\\s*(?:,|$|;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$)))");

    /**
     * Bytes with their strong entity tag, which the other encoding does not share (RFC 9110, 8.8.3).
     *
     * @param tag with its quotes
     */
    record Body(Buffer bytes, String tag) {}

    /** @param digest what no other bytes have */
    static Asset of(String type, String lifetime, byte[] bytes, String digest) {
        return new Asset(
                type,
                lifetime,
                new Body(Buffer.buffer(bytes), '"' + digest + '"'),
                new Body(Buffer.buffer(compressed(bytes)), '"' + digest + "-gz\""));
    }

    private static byte[] compressed(byte[] plain) {
        var compressed = new ByteArrayOutputStream(plain.length / 2);
        try (var gzip = new GZIPOutputStream(compressed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    /** Ends the request. */
    void answer(HttpServerRequest request) {
        var zipped = takesGzip(request);
        var body = zipped ? gzip : plain;
        var response = request.response()
                .putHeader(HttpHeaders.ETAG, body.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, lifetime)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (isKnown(request.headers().getAll(HttpHeaders.IF_NONE_MATCH), body.tag())) {
            response.setStatusCode(NOT_MODIFIED).end();
        } else {
            send(response, body.bytes(), zipped);
        }
    }

    private void send(HttpServerResponse response, Buffer bytes, boolean zipped) {
        if (zipped) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, type).end(bytes);
    }

    private static boolean takesGzip(HttpServerRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && GZIP.matcher(accepted).find();
    }

    /** Weak comparison, as the header asks for (RFC 9110, 13.1.2); a tag here has no comma in it. */
    private static boolean isKnown(List<String> ifNoneMatch, String tag) {
        return ifNoneMatch.stream()
                .flatMap(field -> Pattern.compile(",").splitAsStream(field))
                .map(known -> known.strip().replaceFirst("^W/", ""))
                .anyMatch(known -> known.equals(tag) || known.equals("*"));
    }
}
