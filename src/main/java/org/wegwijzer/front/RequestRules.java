package org.wegwijzer.front;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
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
public final class RequestRules {

    /** Characters of an address with its query. The server itself gives up later, without a problem document. */
    private static final int LONGEST_ADDRESS = 4096;

    /** Bytes of all header fields together. The server itself gives up later, without a problem document. */
    private static final int LARGEST_HEADER = 16 * 1024;

    /** Colon, space and line end of a header field, in bytes. */
    private static final int AROUND_FIELD = 4;

    /** Whatever a number of so many digits says, it is small enough to be read. */
    private static final int MOST_DIGITS = 18;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private static final char DELETE = 0x7F;

    private static final String PUNCTUATION = "._~-";

    private static final Pattern BROKEN_ENCODING = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** What is below is for editors; everything else is for readers. */
    private static final String EDITING = "/editorial/";

    /** What is below is for programs of readers. */
    private static final String PUBLIC = "/v1";

    /** The only address that takes a whole hub. */
    private static final String IMPORT = EDITING + "v1/import";

    /** The only address that takes the texts of a whole hub in one language. */
    private static final String TRANSLATIONS = EDITING + "v1/translations";

    /** Of such texts, in bytes: they are held in memory, other than a hub. */
    private static final long LARGEST_TRANSLATIONS = 16 * 1024 * 1024;

    /** Of a body anywhere else, in bytes: far above any entry. */
    private static final long LARGEST_BODY = 1024 * 1024;

    /** People type it so; the page without the slash is where they are led. */
    private static final String TYPED = "/docs/";

    private static final Set<HttpMethod> FOR_READERS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final Set<HttpMethod> FOR_EDITORS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.OPTIONS,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE);

    private final long largestImport;

    /** @param largestImport in bytes */
    RequestRules(long largestImport) {
        this.largestImport = largestImport;
    }

    /** Whether the request is one of an editor. */
    public static boolean isEditing(HttpServerRequest request) {
        return request.path().startsWith(EDITING);
    }

    /** Whether the request has a body, or says that it will have one. */
    public static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.getHeader("Transfer-Encoding") != null || (length != null && !length.equals("0"));
    }

    /** Whether the request is at an address of the APIs, where nobody expects a page. */
    static boolean isProgrammatic(HttpServerRequest request) {
        return isEditing(request) || request.path().startsWith(PUBLIC);
    }

    /** Why nobody may send such a request; empty if somebody may. */
    Optional<Refusal> refusal(HttpServerRequest request) {
        return size(request).or(() -> meaning(request)).or(() -> address(request));
    }

    /** Why the request goes no further although somebody may send it; empty if it does. */
    Optional<Refusal> refusalOfWork(HttpServerRequest request) {
        return body(request).or(() -> method(request)).or(() -> type(request));
    }

    private Optional<Refusal> size(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_ADDRESS) {
            return Optional.of(Refusal.last(
                    ProblemType.URI_TOO_LONG,
                    "An address with its query has at most %s characters.".formatted(LONGEST_ADDRESS)));
        }
        if (headerSize(request) > LARGEST_HEADER) {
            return Optional.of(Refusal.last(
                    ProblemType.HEADERS_TOO_LARGE,
                    "All header fields together have at most %s bytes.".formatted(LARGEST_HEADER)));
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
        if (!isPrintable(request)) {
            return Optional.of(Refusal.last(
                    ProblemType.INVALID_REQUEST, "A control character stands in the header of the request."));
        }
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && !DIGITS.matcher(length).matches()) {
            return Optional.of(
                    Refusal.last(ProblemType.INVALID_REQUEST, "'Content-Length' is a number of bytes, in digits."));
        }
        var codings = request.headers().getAll("Transfer-Encoding");
        return codings.isEmpty() || (codings.size() == 1 && codings.get(0).equalsIgnoreCase("chunked"))
                ? Optional.empty()
                : Optional.of(Refusal.last(
                        ProblemType.INVALID_REQUEST, "'Transfer-Encoding' can be 'chunked' and nothing else."));
    }

    /** Over HTTP/2 nobody else looks; over HTTP/1 most of this never comes here (RFC 9110, 5.5). */
    private static boolean isPrintable(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2) {
            return true;
        }
        for (var field : request.headers()) {
            if (!isPrintable(field.getKey()) || !isPrintable(field.getValue())) {
                return false;
            }
        }
        return isPrintable(request.uri());
    }

    private static boolean isPrintable(String text) {
        return text.chars().noneMatch(character -> (character < ' ' && character != '\t') || character == DELETE);
    }

    /** Of the path only: what is wrong with the query is said by whoever reads it, parameter by parameter. */
    private static Optional<Refusal> address(HttpServerRequest request) {
        if (isPlain(request.path()) || request.path().equals(TYPED)) {
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

    /** Readers send no body, and what they say of one matters to nobody. */
    private static Optional<Refusal> type(HttpServerRequest request) {
        return isEditing(request) && !FOR_READERS.contains(request.method())
                ? BodyType.refusal(request)
                : Optional.empty();
    }

    private Optional<Refusal> body(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        var largest = largestBody(request);
        return length == null || (length.length() <= MOST_DIGITS && Long.parseLong(length) <= largest)
                ? Optional.empty()
                : Optional.of(Refusal.last(
                        ProblemType.CONTENT_TOO_LARGE, "A body has at most %s bytes here.".formatted(largest)));
    }

    /** How large the body of the request may be, in bytes. */
    long largestBody(HttpServerRequest request) {
        return switch (request.path()) {
            case IMPORT -> largestImport;
            case TRANSLATIONS -> Math.min(LARGEST_TRANSLATIONS, largestImport);
            default -> LARGEST_BODY;
        };
    }

    private static Optional<Refusal> method(HttpServerRequest request) {
        if (isEditing(request)) {
            return FOR_EDITORS.contains(request.method())
                    ? Optional.empty()
                    : Optional.of(
                            Refusal.of(ProblemType.METHOD_NOT_ALLOWED, "No address here supports such a method."));
        }
        return FOR_READERS.contains(request.method())
                ? Optional.empty()
                : Optional.of(Refusal.of(ProblemType.METHOD_NOT_ALLOWED, "Everything here is for reading only."));
    }
}
