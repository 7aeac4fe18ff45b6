package org.wegwijzer.webhook.event;

import java.time.LocalDate;
import java.util.List;

/**
 * Entries whose date of review has come ({@code review.due}); each is told once for each date.
 *
 * @param entries the first hundred, by date
 * @param entryCount how many there are in all
 */
public record ReviewNews(List<Entry> entries, int entryCount) {

    private static final int MOST = 100;

    public ReviewNews {
        entries = List.copyOf(entries);
    }

    /** Of all these. */
    public static ReviewNews of(List<Entry> due) {
        return new ReviewNews(due.stream().limit(MOST).toList(), due.size());
    }

    /** An entry that must be reviewed since that date. */
    public record Entry(String type, String slug, LocalDate reviewDueDate) {}
}
