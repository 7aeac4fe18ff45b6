package org.wegwijzer.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.wegwijzer.change.ChangeKind;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.change.PublicTags;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;
import org.wegwijzer.sql.RowReader;
import org.wegwijzer.webhook.WebhookTables;
import org.wegwijzer.webhook.event.ContentNews;
import org.wegwijzer.webhook.event.EventType;

/** Tells of one publication in a few words, from the change log. */
@ApplicationScoped
class ChangeDigest {

    /** Entries, and tags, that are named at most. */
    static final int MOST = 100;

    private static final String PLACE =
            "select sequence, mark, tags, changed_at from touched_tags where sequence = :sequence";

    private static final String PLACE_BEFORE = """
            select sequence, mark from touched_tags where sequence < :sequence order by sequence desc limit 1
            """;

    /** Of several lines about an entry the last one. */
    private static final String CHANGED = """
            from change c
            where c.sequence > :before and c.sequence <= :sequence and c.kind <> 'MEMBERSHIP'
              and not exists (select 1 from change l where l.type = c.type and l.slug = c.slug and l.sequence > c.sequence
                and l.sequence <= :sequence and l.kind <> 'MEMBERSHIP')
            """;

    private static final String ENTRIES = "select c.type, c.slug, c.kind " + CHANGED + "order by c.sequence limit 100";

    private static final String COUNT = "select count(*) as number " + CHANGED;

    private static final Query LANGUAGES = Query.of("select languages from hub");

    /**
     * A publication, told.
     *
     * @param moment when it was
     */
    record Publication(ContentNews news, Instant moment) {

        String cursor() {
            return news.cursor();
        }

        String type() {
            return EventType.CONTENT_CHANGED.wire();
        }
    }

    /** The publication whose last change has this sequence. */
    Publication of(RowReader rows, long sequence) throws SQLException {
        var place = rows.first(Query.of(PLACE, Map.of("sequence", sequence))).orElseThrow();
        var before = rows.first(Query.of(PLACE_BEFORE, Map.of("sequence", sequence)))
                .map(ChangeDigest::position)
                .orElse(LogPosition.BEGINNING);
        var span = Map.of("before", before.sequence(), "sequence", sequence);
        var count = rows.first(Query.of(COUNT, span)).orElseThrow();
        var tags = tags(place.list("tags"));
        var news = new ContentNews(
                position(place).toString(),
                "/v1/changes?after=" + before,
                entries(rows.rows(Query.of(ENTRIES, span))),
                count.number("number"),
                rows.first(LANGUAGES).map(row -> row.list("languages")).orElse(List.of()),
                tags,
                tags.size());
        return new Publication(news, place.moment("changed_at"));
    }

    private static LogPosition position(Row row) {
        return new LogPosition(row.number("sequence"), WebhookTables.text(row, "mark"));
    }

    private static List<ContentNews.Entry> entries(Collection<Row> rows) {
        return rows.stream()
                .map(row -> new ContentNews.Entry(
                        WebhookTables.text(row, "type"), WebhookTables.text(row, "slug"), kind(row)))
                .toList();
    }

    private static String kind(Row row) {
        return ChangeKind.REMOVED.name().equals(row.text("kind")) ? "remove" : "put";
    }

    /** Those of lists first: where some are left out these are not. */
    private static List<String> tags(Collection<String> touched) {
        return PublicTags.ofChange(touched).stream()
                .sorted(Comparator.comparing((String tag) -> tag.contains(".")).thenComparing(tag -> tag))
                .toList();
    }
}
