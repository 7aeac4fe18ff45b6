package org.wegwijzer.outside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Somebody who asks, and keeps connections as browsers do. */
final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What one hop tells the next (RFC 9110 section 7.6.1), and what says how an answer came about. */
    private static final Set<String> OF_A_HOP = Set.of(
            "connection",
            "keep-alive",
            "transfer-encoding",
            "content-length",
            "date",
            "age",
            "via",
            "server",
            "x-varnish",
            "accept-ranges",
            "cache-status",
            "server-timing");

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    /** Asks with a method and these fields, names and values in turn. */
    HttpResponse<byte[]> ask(String method, URI address, String... fields) {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).method(method, BodyPublishers.noBody());
        if (fields.length > 0) {
            request.headers(fields);
        }
        return client.sendAsync(request.build(), BodyHandlers.ofByteArray()).join();
    }

    /** The fields that every hop passes on, by name, with all their values in their order. */
    static Map<String, List<String>> endToEnd(HttpResponse<byte[]> answer) {
        return answer.headers().map().entrySet().stream()
                .filter(field -> !OF_A_HOP.contains(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    /** What was sent, unpacked if it is packed with gzip. */
    static byte[] content(HttpResponse<byte[]> answer) {
        if (!answer.headers().firstValue("content-encoding").orElse("").equals("gzip") || answer.body().length == 0) {
            return answer.body();
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return unpacked.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The entity tag without the sign of weakness; nothing where there is none. */
    static String opaqueTag(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("etag").orElse("").replaceFirst("^W/", "");
    }
}
