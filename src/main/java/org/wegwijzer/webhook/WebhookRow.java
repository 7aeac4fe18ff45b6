package org.wegwijzer.webhook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.sql.Row;
import org.wegwijzer.webhook.event.EventType;

/** How an endpoint stands in its table: what it does not have is empty there, or in 1970. */
final class WebhookRow {

    private WebhookRow() {}

    static WebhookView view(Row row, Instant now) {
        var failures = row.number("failures");
        var former = moment(row, "former_until");
        return new WebhookView(
                row.uuid("id"),
                WebhookTables.text(row, "name"),
                WebhookTables.text(row, "url"),
                events(row),
                row.flag("enabled"),
                orNull(WebhookTables.text(row, "disabled_because")),
                !WebhookTables.text(row, "secret").isEmpty(),
                WebhookTables.text(row, "former_secret").isEmpty() || !former.isAfter(now) ? null : former,
                moment(row, "created_at"),
                WebhookTables.text(row, "created_by"),
                moment(row, "updated_at"),
                failures,
                failures == 0 ? null : moment(row, "due_at"),
                moment(row, "delivered_at").equals(Instant.EPOCH) ? null : moment(row, "delivered_at"),
                row.flag("replaying"));
    }

    private static List<EventType> events(Row row) {
        return row.list("events").stream()
                .flatMap(name -> EventType.named(name).stream())
                .toList();
    }

    private static Instant moment(Row row, String column) {
        return row.moment(column).truncatedTo(ChronoUnit.SECONDS);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
