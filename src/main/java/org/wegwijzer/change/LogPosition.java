package org.wegwijzer.change;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;

/**
 * A place in the change log as the world sees it: what was public up to there. Opaque to clients; letters, digits and {@code -}.
 *
 * @param sequence that of the last change before the place; 0 before the first
 * @param mark of the publication that the change belongs to: it tells this history from another one with the same sequences
 */
public record LogPosition(long sequence, String mark) {

    /** Before the first change. */
    public static final LogPosition BEGINNING = new LogPosition(0, "00000000");

    /** Gives the place behind the last change, for {@link #last}. */
    public static final Query LAST = Query.of("""
            select coalesce(max(t.sequence), 0) as last,
                   (select m.mark from touched_tags m order by m.sequence desc limit 1) as last_mark
              from touched_tags t""");

    /** Most characters of a place as text. */
    public static final int MAX_LENGTH = 20;

    private static final int RADIX = Character.MAX_RADIX;
    private static final String SEPARATOR = "-";
    private static final Pattern FORM = Pattern.compile("(0|[1-9a-z][0-9a-z]{0,10})-([0-9a-f]{8})");

    /** Reads what {@link #toString} gives; empty if nothing that looks like that. */
    public static Optional<LogPosition> parse(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new LogPosition(Long.parseLong(parts.group(1), RADIX), parts.group(2)))
                : Optional.empty();
    }

    /** The place behind the last change, of a row with the columns {@code last} and {@code last_mark}. */
    public static LogPosition last(Row row) {
        var last = row.number("last");
        return last == 0 ? BEGINNING : new LogPosition(last, row.printed("last_mark"));
    }

    @Override
    public String toString() {
        return Long.toString(sequence, RADIX) + SEPARATOR + mark;
    }
}
