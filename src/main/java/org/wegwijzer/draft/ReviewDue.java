package org.wegwijzer.draft;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * When an entry must be held against its sources again: on a date, or so long after a review. A hub that is started years after it was
 * written has nothing overdue with the second, since the time before it was public does not count.
 *
 * @param text a date such as {@code 2025-01-31}, or a period such as {@code P6M}
 */
record ReviewDue(@JsonValue String text) {

    /** Exports are bundles, in which no date is later. */
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /**
     * What a document says.
     *
     * @throws DateTimeParseException if it is neither
     */
    @JsonCreator
    ReviewDue {
        if (isPeriod(text)) {
            Period.parse(text);
        } else {
            LocalDate.parse(text);
        }
    }

    static @Nullable ReviewDue on(@Nullable LocalDate date) {
        return date == null ? null : new ReviewDue(date.toString());
    }

    private static boolean isPeriod(String text) {
        return text.startsWith("P");
    }

    /**
     * The date that it is.
     *
     * @param reviewed when the entry was reviewed last, if it was
     * @param published since when it has been public
     */
    ReviewDue settled(@Nullable LocalDate reviewed, LocalDate published) {
        if (!isPeriod(text)) {
            return this;
        }
        var from = reviewed == null || reviewed.isBefore(published) ? published : reviewed;
        var due = from.plus(Period.parse(text));
        return new ReviewDue((due.isAfter(LAST) ? LAST : due).toString());
    }

    /** Of one that is settled. */
    LocalDate date() {
        return LocalDate.parse(text);
    }
}
