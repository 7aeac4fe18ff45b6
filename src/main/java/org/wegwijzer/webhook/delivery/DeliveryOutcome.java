package org.wegwijzer.webhook.delivery;

/** What came of an attempt. The name is public contract: never rename, never reuse. */
enum DeliveryOutcome {
    /** It was taken (2xx). */
    DELIVERED,
    /** It was not, by the status of the answer. */
    REFUSED,
    /** The receiver says that it is elsewhere (3xx), where it is not looked for. */
    REDIRECTED,
    /** The receiver wants no more of them (410). */
    GONE,
    /** No answer came in time. */
    TIMED_OUT,
    /** Nobody could be connected to, or hung up, or showed the wrong certificate. */
    UNREACHABLE,
    /** The name has no address. */
    UNKNOWN_HOST,
    /** The name leads to where messages may not go. */
    FORBIDDEN_ADDRESS;

    private static final int OK = 200;
    private static final int REDIRECTION = 300;
    private static final int CLIENT_ERROR = 400;
    private static final int WANTED_NO_MORE = 410;

    static DeliveryOutcome ofStatus(int status) {
        if (status >= OK && status < REDIRECTION) {
            return DELIVERED;
        }
        if (status == WANTED_NO_MORE) {
            return GONE;
        }
        return status >= REDIRECTION && status < CLIENT_ERROR ? REDIRECTED : REFUSED;
    }
}
