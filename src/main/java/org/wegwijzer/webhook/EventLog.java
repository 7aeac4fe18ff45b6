package org.wegwijzer.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.RowReader;
import org.wegwijzer.webhook.event.EditorialEvent;

/**
 * Keeps what happened that the change log does not tell, in the transaction in which it happens. Ids become visible in order, for whoever
 * has read up to one has read all before it.
 */
@ApplicationScoped
class EventLog {

    private static final Query COUNT = Query.of("update webhook_turn set last = last + 1 where id = 1");
    private static final Query LAST = Query.of("select last from webhook_turn where id = 1");

    private static final String ADD = """
            insert into webhook_event (id, type, happened_at, after_change, data)
            values (:id, :type, :now, (select coalesce(max(sequence), 0) from touched_tags), :data)
            """;

    private final WebhookTables tables;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;
    private final Event<EventAdded> added;

    EventLog(WebhookTables tables, EntityManager entities, ObjectMapper json, Clock clock, Event<EventAdded> added) {
        this.tables = tables;
        this.entities = entities;
        this.json = json;
        this.clock = clock;
        this.added = added;
    }

    void keep(@Observes EditorialEvent event) throws JsonProcessingException {
        // A publication of the same transaction is before it.
        entities.flush();
        var data = json.writeValueAsString(event.news());
        tables.together(rows -> {
            add(rows, event, data);
            return true;
        });
        added.fire(new EventAdded());
    }

    /** Last in its transaction: whoever holds this row waits for nobody. */
    private void add(RowReader rows, EditorialEvent event, String data) throws SQLException {
        rows.write(COUNT);
        var id = rows.first(LAST).orElseThrow().number("last");
        var values = Map.of(
                "id", id, "type", event.type().wire(), "now", WebhookTables.moment(clock.instant()), "data", data);
        rows.write(Query.of(ADD, values));
    }
}
