package org.wegwijzer.delivery.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.ChangeKind;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.sql.Row;

/**
 * The last line of the log about an entry.
 *
 * @param position behind it
 * @param formerSlug the last slug that the entry had before this one since the place from which the log was read
 * @param isMember whether it ever came to stand in one of the topics by which the request narrows, or left one, as far as the log
 *     goes back
 */
record LoggedEntry(
        LogPosition position,
        EntryName entry,
        ChangeKind kind,
        Instant changedAt,
        @Nullable String formerSlug,
        boolean isMember) {

    static LoggedEntry of(Row row) {
        return new LoggedEntry(
                new LogPosition(row.number("sequence"), row.printed("mark")),
                new EntryName(row.printed("type"), row.printed("slug")),
                ChangeKind.valueOf(row.printed("kind")),
                row.moment("changed_at"),
                row.text("former_slug"),
                row.has("moved"));
    }

    boolean isRemoval() {
        return kind == ChangeKind.REMOVED;
    }
}
