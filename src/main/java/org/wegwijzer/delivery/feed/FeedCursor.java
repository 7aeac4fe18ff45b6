package org.wegwijzer.delivery.feed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wegwijzer.change.LogPosition;

/**
 * What the client of a feed keeps: the place in the log from which it goes on. Who began with nothing and has not come to the end says
 * also since when: what that client has was read after this change, however early in the log its place is.
 *
 * @param place behind the last change that the client knows
 * @param begun the last change when it began with nothing; 0 if it has come to the end once, or began with a snapshot
 */
public record FeedCursor(LogPosition place, long begun) {

    /** Of who has nothing. */
    static final FeedCursor NOTHING = new FeedCursor(LogPosition.BEGINNING, 0);

    /** Most characters of a cursor as text. */
    public static final int MAX_LENGTH = LogPosition.MAX_LENGTH + 12;

    private static final Pattern FORM = Pattern.compile("([^.]+)\\.([1-9a-z][0-9a-z]{0,10})");

    /** Reads what {@link #toString} gives; empty if nothing that looks like that. */
    static Optional<FeedCursor> parse(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? LogPosition.parse(parts.group(1))
                        .map(place -> new FeedCursor(place, Long.parseLong(parts.group(2), Character.MAX_RADIX)))
                : LogPosition.parse(text).map(place -> new FeedCursor(place, 0));
    }

    /** Everything that the client has is as it was after this change, or later. */
    long isAsOf() {
        return Math.max(place.sequence(), begun);
    }

    /** Whether its client has nothing. */
    boolean isNothing() {
        return equals(NOTHING);
    }

    /**
     * Where the client is after a page.
     *
     * @param other the place behind the page
     * @param last the last change when the page was read
     */
    FeedCursor goneOn(LogPosition other, long last) {
        var since = isNothing() ? last : begun;
        return new FeedCursor(other, since > other.sequence() ? since : 0);
    }

    @Override
    public String toString() {
        return begun == 0 ? place.toString() : place + "." + Long.toString(begun, Character.MAX_RADIX);
    }
}
