package org.wegwijzer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;
import org.wegwijzer.sql.RowReader;
import org.wegwijzer.webhook.event.EditorialEvent;
import org.wegwijzer.webhook.event.EventType;
import org.wegwijzer.webhook.event.ReviewNews;

/** Tells of entries that must be reviewed, when their day comes: once for each entry and date, whichever node looks. */
@ApplicationScoped
public class ReviewCalendar {

    private static final Query TAKE_TURN = Query.of("select id from webhook_turn where id = 3 for update");

    /** How many are told at most at once; the others the next time. */
    private static final int MOST = 1_000;

    private static final String DUE = Stream.of(EntryType.values())
            .map(EntryType::singular)
            .map("""
            select '%1$s' as type, slug, review_due_date from %1$s e where review_due_date <= :today
              and not exists (select 1 from webhook_review t
                where t.type = '%1$s' and t.slug = e.slug and t.due_date = e.review_due_date)
            """::formatted)
            .collect(Collectors.joining(" union all ", "", " order by review_due_date, type, slug limit " + MOST));

    private static final String TOLD = "insert into webhook_review (type, slug, due_date) values (:type, :slug, :date)";

    private final WebhookTables tables;
    private final Event<EditorialEvent> events;
    private final Clock clock;

    ReviewCalendar(WebhookTables tables, Event<EditorialEvent> events, Clock clock) {
        this.tables = tables;
        this.events = events;
        this.clock = clock;
    }

    /** Looks whether the day of any entry has come (UTC). */
    public void look() {
        var due = tables.together(this::due);
        if (!due.isEmpty()) {
            tables.together(rows -> {
                rows.first(TAKE_TURN);
                tell(rows, due(rows));
                return true;
            });
        }
    }

    private List<ReviewNews.Entry> due(RowReader rows) throws SQLException {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return rows.rows(Query.of(DUE, Map.of("today", today))).stream()
                .map(ReviewCalendar::entry)
                .toList();
    }

    private static ReviewNews.Entry entry(Row row) {
        return new ReviewNews.Entry(
                WebhookTables.text(row, "type"),
                WebhookTables.text(row, "slug"),
                Objects.requireNonNull(row.date("review_due_date")));
    }

    private void tell(RowReader rows, List<ReviewNews.Entry> due) throws SQLException {
        if (due.isEmpty()) {
            return;
        }
        for (var entry : due) {
            rows.write(
                    Query.of(TOLD, Map.of("type", entry.type(), "slug", entry.slug(), "date", entry.reviewDueDate())));
        }
        events.fire(new EditorialEvent(EventType.REVIEW_DUE, ReviewNews.of(due)));
    }
}
