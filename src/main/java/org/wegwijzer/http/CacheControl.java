package org.wegwijzer.http;

import java.time.Duration;

/** Values of the field Cache-Control (RFC 9111, 5.2.2): how long others may keep an answer. */
public final class CacheControl {

    /** Not at all. */
    public static final String NO_STORE = "no-store";

    /** Not at all, since it was made for one reader. */
    public static final String PRIVATE = "private, no-store";

    /** As long as they like, if they ask each time whether it is still right. */
    public static final String ASK_FIRST = "no-cache";

    /** Shortly, so that a flood of requests for what is not there ends at a cache. */
    public static final String MISSING = "max-age=10";

    /** By everybody for five minutes: names stay when a new version of the program changes what they name. */
    public static final String FIVE_MINUTES = "public, max-age=300";

    /** By everybody for an hour. */
    public static final String ONE_HOUR = "public, max-age=3600";

    /** By everybody for ever: other contents have another address (RFC 8246). */
    public static final String FOR_EVER = "public, max-age=31536000, immutable";

    private CacheControl() {}

    /** By everybody for so long. */
    public static String publicFor(Duration maxAge) {
        return "public, max-age=%s".formatted(maxAge.toSeconds());
    }

    /**
     * By everybody.
     *
     * @param maxAge as it is
     * @param staleWhileRevalidate after that, while a cache asks for what is right (RFC 5861, 3)
     * @param staleIfError after that, while nobody answers (RFC 5861, 4)
     */
    public static String publicFor(Duration maxAge, Duration staleWhileRevalidate, Duration staleIfError) {
        return "%s, stale-while-revalidate=%s, stale-if-error=%s"
                .formatted(publicFor(maxAge), staleWhileRevalidate.toSeconds(), staleIfError.toSeconds());
    }
}
