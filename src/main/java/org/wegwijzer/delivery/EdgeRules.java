package org.wegwijzer.delivery;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wegwijzer.problem.ProblemType;

/**
 * What a request must be like before anybody looks at what it asks for: within limits, of one meaning, at an address that has
 * no other spelling, for reading. One thing has one address (API Design Rules, /core/no-trailing-slash), so no rule about an
 * address can be walked around.
 */
final class EdgeRules {

    /** Characters of an address with its query. The server itself gives up later, without a problem document. */
    private static final int LONGEST_ADDRESS = 4096;

    /** Bytes of all header fields together. The server itself gives up later, without a problem document. */
    private static final int LARGEST_HEADER = 16 * 1024;

    /** Colon, space and line end of a header field, in bytes. */
    private static final int AROUND_FIELD = 4;

    private static final String PUNCTUATION = "._~-";

    private static final Pattern BROKEN_ENCODING = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Where editors write. */
    private static final String EDITORIAL = "/editorial/v1/";

    private static final Set<HttpMethod> WRITING = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.OPTIONS,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE);

    private final long largestBody;

    /** @param largestBody in bytes */
    EdgeRules(long largestBody) {
        this.largestBody = largestBody;
    }

    /** Why the request goes no further; empty if it does. */
    Optional<Refusal> refusal(HttpServerRequest request) {
        return size(request)
                .or(() -> meaning(request))
                .or(() -> address(request))
                .or(() -> method(request));
    }

    private Optional<Refusal> size(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_ADDRESS) {
            return Optional.of(Refusal.last(
                    ProblemType.URI_TOO_LONG,
                    "An address with its query has at most %d characters.".formatted(LONGEST_ADDRESS)));
        }
        if (headerSize(request) > LARGEST_HEADER) {
            return Optional.of(Refusal.last(
                    ProblemType.HEADERS_TOO_LARGE,
                    "All header fields together have at most %d bytes.".formatted(LARGEST_HEADER)));
        }
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > largestBody) {
            return Optional.of(
                    Refusal.last(ProblemType.CONTENT_TOO_LARGE, "A body has at most %d bytes.".formatted(largestBody)));
        }
        return Optional.empty();
    }

    private static long headerSize(HttpServerRequest request) {
        var size = new long[1];
        request.headers().forEach((name, value) -> size[0] += name.length() + value.length() + AROUND_FIELD);
        return size[0];
    }

    /** Two servers that read the same bytes must see the same request (RFC 9112, 3.2 and 6.1). */
    private static Optional<Refusal> meaning(HttpServerRequest request) {
        var hosts = request.headers().getAll(HttpHeaders.HOST);
        if (hosts.size() > 1) {
            return Optional.of(Refusal.last(ProblemType.INVALID_REQUEST, "The header 'Host' stands there twice."));
        }
        var codings = request.headers().getAll("Transfer-Encoding");
        return codings.isEmpty() || (codings.size() == 1 && codings.get(0).equalsIgnoreCase("chunked"))
                ? Optional.empty()
                : Optional.of(Refusal.last(
                        ProblemType.INVALID_REQUEST, "'Transfer-Encoding' can be 'chunked' and nothing else."));
    }

    /** Of the path only: what is wrong with the query is said by whoever reads it, parameter by parameter. */
    private static Optional<Refusal> address(HttpServerRequest request) {
        if (isPlain(request.path())) {
            return Optional.empty();
        }
        return BROKEN_ENCODING.matcher(request.path()).find()
                ? Optional.of(Refusal.of(
                        ProblemType.INVALID_REQUEST,
                        "In an address a percent sign is followed by two hexadecimal digits; itself it is %25."))
                : Optional.of(Refusal.of(
                        ProblemType.NOT_FOUND, "Addresses here have no trailing slash and no other spelling."));
    }

    /**
     * Whether the path is a slash, or parts after a slash each, none of them empty or with a dot at its end. A loop, since every
     * request passes here.
     */
    static boolean isPlain(String path) {
        if (!path.startsWith("/")) {
            return false;
        }
        var before = '/';
        for (var place = 1; place < path.length(); place++) {
            var character = path.charAt(place);
            if (character == '/' ? before == '/' || before == '.' : !isPlain(character)) {
                return false;
            }
            before = character;
        }
        return path.length() == 1 || (before != '/' && before != '.');
    }

    private static boolean isPlain(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z')
                || PUNCTUATION.indexOf(character) >= 0;
    }

    private static Optional<Refusal> method(HttpServerRequest request) {
        var allowed = request.path().startsWith(EDITORIAL) ? WRITING : READING;
        return allowed.contains(request.method())
                ? Optional.empty()
                : Optional.of(Refusal.of(ProblemType.METHOD_NOT_ALLOWED, "Everything here is for reading only."));
    }
}
