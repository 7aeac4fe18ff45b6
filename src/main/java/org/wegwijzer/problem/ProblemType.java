package org.wegwijzer.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wegwijzer.http.CacheControl;

/** Every way in which a request can fail. The name is public contract: never rename, never reuse. */
public enum ProblemType {
    /** Something in the request is not allowed; the faults say what. */
    INVALID_REQUEST(400, "The request is not valid"),
    /** Something needs a key, and the request shows none. */
    UNAUTHORIZED(401, "A key is needed here"),
    /** The request shows a key, and it is none of this hub's or opens nothing any more. */
    INVALID_CREDENTIAL(401, "The key is not valid"),
    /** The key is valid and does not open this. */
    FORBIDDEN(403, "The key does not open this"),
    /** Nothing published is at this address. */
    NOT_FOUND(404, "There is nothing at this address"),
    /** The address exists but not with this method; the header Allow names those it has. */
    METHOD_NOT_ALLOWED(405, "This address does not support the method"),
    /** None of the media types that the request accepts is on offer. */
    NOT_ACCEPTABLE(406, "None of the accepted media types is available"),
    /** The request did not arrive in the time that it has for that. */
    REQUEST_TIMEOUT(408, "The request took too long to arrive"),
    /** The request is at odds with what is there; the faults say why. */
    CONFLICT(409, "The request is at odds with the present state"),
    /** Something was published at this address and is no longer. */
    GONE(410, "What was at this address is gone"),
    /** What was seen is not what is there any more. */
    PRECONDITION_FAILED(412, "What is there is not what the request expects"),
    /** The body is larger than allowed. */
    CONTENT_TOO_LARGE(413, "The body of the request is too large"),
    /** The address is longer than allowed. */
    URI_TOO_LONG(414, "The address is too long"),
    /** The body is of a media type that is not understood here. */
    UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not supported"),
    /** The request must say in the header If-Match what it has seen. */
    PRECONDITION_REQUIRED(428, "The request must say what it expects to be there"),
    /** There were too many requests that had to be refused; the header Retry-After says when to try again. */
    TOO_MANY_REQUESTS(429, "There were too many refused requests"),
    /** The header fields together are larger than allowed. */
    HEADERS_TOO_LARGE(431, "The header of the request is too large"),
    /** A defect of this service; the instance is in its log. */
    INTERNAL_ERROR(500, "The service made an error"),
    /** The service cannot answer now; the header Retry-After says when to try again. */
    UNAVAILABLE(503, "The service is not available right now");

    /** The methods of every public address. */
    public static final String READING = "GET, HEAD, OPTIONS";

    /** The scheme by which a key is shown (RFC 6750). */
    private static final String BEARER = "Bearer realm=\"wegwijzer\"";

    /** How long clients shall wait who were refused too often, in seconds. */
    private static final String REFUSED_SECONDS = "60";

    /** How long clients shall wait when the service is not available, in seconds. */
    private static final String RETRY_SECONDS = "5";

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** One sentence for people, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** The address that identifies and explains the type (RFC 9457, 3.1.1), relative to the service. */
    public String uri() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type that says what an answer with this HTTP status means; empty for a status that no problem has. */
    static Optional<ProblemType> ofStatus(int status) {
        return Stream.of(values()).filter(type -> type.status == status).findFirst();
    }

    /**
     * The header fields of such an answer. Nobody keeps a problem, except that something is missing: shortly, so that a flood
     * of requests for what is not there ends at a cache.
     */
    Map<String, String> headers() {
        return switch (this) {
            case NOT_FOUND, GONE -> Map.of(HttpHeaders.CACHE_CONTROL, CacheControl.MISSING);
            // RFC 9110, 15.5.6 demands it.
            case METHOD_NOT_ALLOWED ->
                Map.of(HttpHeaders.CACHE_CONTROL, CacheControl.NO_STORE, HttpHeaders.ALLOW, READING);
            case UNAUTHORIZED ->
                Map.of(HttpHeaders.CACHE_CONTROL, CacheControl.NO_STORE, HttpHeaders.WWW_AUTHENTICATE, BEARER);
            case INVALID_CREDENTIAL ->
                Map.of(
                        HttpHeaders.CACHE_CONTROL,
                        CacheControl.NO_STORE,
                        HttpHeaders.WWW_AUTHENTICATE,
                        BEARER + ", error=\"invalid_token\"");
            case FORBIDDEN ->
                Map.of(
                        HttpHeaders.CACHE_CONTROL,
                        CacheControl.NO_STORE,
                        HttpHeaders.WWW_AUTHENTICATE,
                        BEARER + ", error=\"insufficient_scope\"");
            case TOO_MANY_REQUESTS ->
                Map.of(HttpHeaders.CACHE_CONTROL, CacheControl.NO_STORE, HttpHeaders.RETRY_AFTER, REFUSED_SECONDS);
            case UNAVAILABLE ->
                Map.of(HttpHeaders.CACHE_CONTROL, CacheControl.NO_STORE, HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            default -> Map.of(HttpHeaders.CACHE_CONTROL, CacheControl.NO_STORE);
        };
    }
}
