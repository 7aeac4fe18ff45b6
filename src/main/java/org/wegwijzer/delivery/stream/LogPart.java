package org.wegwijzer.delivery.stream;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.ChangeKind;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.delivery.published.ContentReader;
import org.wegwijzer.delivery.stream.ToldPublication.Line;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;

/**
 * What the log says behind a place, as far as it can be told.
 *
 * @param start the place behind which it says so: the one that was known, unless too much came since or it is of another history
 * @param publications all that came after it
 * @param languages since which change each language is served as it is now
 * @param unspoken those of them that the hub does not speak any more
 */
record LogPart(
        LogPosition start, List<ToldPublication> publications, Map<String, Long> languages, Set<String> unspoken) {

    /** Lines of the log that are looked at: more than are told, since not each of them is told to everybody. */
    static final int MOST_LINES = 4 * ToldPublication.MOST;

    private static final String LAST = "select coalesce(max(sequence), 0) as last from change";
    private static final String START = "select sequence from log_start";
    private static final String LANGUAGES = "select language, sequence, spoken from language_start";
    private static final String PUBLICATIONS =
            "select sequence, mark, tags from touched_tags where sequence >= :start and sequence <= :last order by sequence";
    private static final String LINES =
            "select sequence, type, slug, kind from change where sequence > :start and sequence <= :last"
                    + " and kind <> 'MEMBERSHIP' order by sequence";

    /**
     * Reads on.
     *
     * @param known the place up to which everything is known; {@code null} if nothing is
     */
    static LogPart read(ContentReader.Snapshot content, @Nullable LogPosition known) {
        var bounds = content.rows(List.of(Query.of(LAST), Query.of(START), Query.of(LANGUAGES)));
        var last = bounds.get(0).get(0).number("last");
        var begin = bounds.get(1).stream()
                .mapToLong(row -> row.number("sequence"))
                .max()
                .orElse(0);
        var languages =
                bounds.get(2).stream().collect(toMap(row -> row.printed("language"), row -> row.number("sequence")));
        var from = Math.max(known == null ? begin : known.sequence(), last - MOST_LINES);
        var ends = content.rows(Query.of(PUBLICATIONS, Map.of("start", from, "last", last)));
        var start = known != null && follows(known, from, ends) ? known : start(from, last, ends);
        var lines = content.rows(Query.of(LINES, Map.of("start", start.sequence(), "last", last)));
        return new LogPart(start, publications(start, ends, lines, languages), languages, unspoken(bounds.get(2)));
    }

    private static Set<String> unspoken(List<Row> languages) {
        return languages.stream()
                .filter(row -> !row.flag("spoken"))
                .map(row -> row.printed("language"))
                .collect(toUnmodifiableSet());
    }

    /** Whether nothing lies between what was known and what was read, and both are of one history. */
    private static boolean follows(LogPosition known, long from, List<Row> ends) {
        return from == known.sequence()
                && ends.stream()
                        .limit(1)
                        .filter(row -> row.number("sequence") == from)
                        .allMatch(row -> row.printed("mark").equals(known.mark()));
    }

    /** The first place from there on where a publication ends. */
    private static LogPosition start(long from, long last, List<Row> ends) {
        if (from == 0) {
            return LogPosition.BEGINNING;
        }
        return ends.isEmpty() ? new LogPosition(last, LogPosition.BEGINNING.mark()) : end(ends.get(0));
    }

    private static LogPosition end(Row row) {
        return new LogPosition(row.number("sequence"), row.printed("mark"));
    }

    private static List<ToldPublication> publications(
            LogPosition start, List<Row> ends, List<Row> lines, Map<String, Long> languages) {
        var told = new ArrayList<ToldPublication>();
        var before = start.sequence();
        for (var row : ends) {
            var end = end(row);
            if (end.sequence() > before) {
                var after = before;
                var own = lines.stream()
                        .filter(line -> isWithin(line.number("sequence"), after, end.sequence()))
                        .map(LogPart::line)
                        .toList();
                var begun = languages.entrySet().stream()
                        .filter(language -> isWithin(language.getValue(), after, end.sequence()))
                        .map(Map.Entry::getKey)
                        .collect(toSet());
                told.add(ToldPublication.of(end, own, row.list("tags"), begun));
                before = end.sequence();
            }
        }
        return told;
    }

    private static boolean isWithin(long sequence, long after, long end) {
        return sequence > after && sequence <= end;
    }

    private static Line line(Row row) {
        return new Line(
                row.number("sequence"),
                row.printed("type"),
                row.printed("slug"),
                ChangeKind.valueOf(row.printed("kind")));
    }
}
