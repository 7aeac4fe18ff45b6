package org.wegwijzer.problem;

import java.util.Locale;

/** Every way in which a request can fail. The name is public contract: never rename, never reuse. */
public enum ProblemType {
    /** Something in the request is not allowed; the faults say what. */
    INVALID_REQUEST(400, "The request is not valid"),
    /** Nothing published is at this address. */
    NOT_FOUND(404, "There is nothing at this address"),
    /** The address exists but not with this method; the header Allow names those it has. */
    METHOD_NOT_ALLOWED(405, "This address does not support the method"),
    /** None of the media types that the request accepts is on offer. */
    NOT_ACCEPTABLE(406, "None of the accepted media types is available"),
    /** The body is larger than allowed. */
    CONTENT_TOO_LARGE(413, "The body of the request is too large"),
    /** The body is of a media type that is not understood here. */
    UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not supported"),
    /** A defect of this service; the instance is in its log. */
    INTERNAL_ERROR(500, "The service made an error"),
    /** The service cannot answer now; the header Retry-After says when to try again. */
    UNAVAILABLE(503, "The service is not available right now");

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
}
