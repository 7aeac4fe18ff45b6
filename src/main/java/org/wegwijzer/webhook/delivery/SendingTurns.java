package org.wegwijzer.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;
import org.wegwijzer.sql.RowReader;
import org.wegwijzer.webhook.WebhookConfig;
import org.wegwijzer.webhook.WebhookTables;

/** Who sends to which endpoint, and how far each is: short transactions, whatever receivers do. */
@ApplicationScoped
class SendingTurns {

    private static final String LEASE = "current_timestamp + cast(:seconds as integer) * interval '1' second";

    /** Those that somebody must send to, whoever waits longest first. */
    private static final String DUE = """
            select w.id from webhook w join webhook_state s on s.webhook_id = w.id
            where w.enabled and s.due_at <= :now and s.leased_until <= current_timestamp and (s.replaying
              or ('content.changed' = any(w.events) and exists (select 1 from touched_tags t where t.sequence > s.change_sequence))
              or exists (select 1 from webhook_event e where e.id > s.event_id and e.type = any(w.events)))
            order by s.due_at, w.id limit cast(:most as integer)
            """;

    private static final String TAKE = """
            update webhook_state set lease_holder = :holder, leased_until = %s
            where webhook_id = :id and leased_until <= current_timestamp
            """.formatted(LEASE);

    private static final String FIND = "select " + Endpoint.COLUMNS
            + " where w.id = :id and w.enabled and s.due_at <= :now and s.lease_holder = :holder";

    private static final String END =
            "update webhook_state set leased_until = current_timestamp where webhook_id = :id and lease_holder = :holder";

    private static final String END_REPLAY =
            "update webhook_state set replaying = false where webhook_id = :id and lease_holder = :holder";

    private static final String NOTE = """
            insert into webhook_delivery (webhook_id, message_id, event, replayed, attempt, sent_at, took, outcome, status)
            values (:id, :message, :event, :replayed, :attempt, :sent, :took, :outcome, :status)
            """;

    private static final String ON = """
            update webhook_state set %s, failures = 0, due_at = :now, delivered_at = :now, leased_until = %s
            where webhook_id = :id and lease_holder = :holder
            """;

    private static final String LIVE_ON = ON.formatted(
            "change_sequence = greatest(change_sequence, :change), event_id = greatest(event_id, :event)", LEASE);

    private static final String REPLAY_ON = ON.formatted(
            "replay_change = greatest(replay_change, :change), replay_event = greatest(replay_event, :event)", LEASE);

    private static final String AGAIN = """
            update webhook_state set failures = failures + 1, failing_since = :since, due_at = :due, leased_until = current_timestamp
            where webhook_id = :id and lease_holder = :holder
            """;

    /** Before its state, as administrators do. */
    private static final String TAKE_ENDPOINT = "select id from webhook where id = :id for update";

    private static final String SWITCH_OFF = """
            update webhook set version = version + 1, enabled = false, disabled_because = :reason, updated_at = :now where id = :id
            """;

    private final WebhookTables tables;
    private final MessageQueue queue;
    private final Clock clock;
    private final int seconds;

    SendingTurns(WebhookTables tables, MessageQueue queue, WebhookConfig config, Clock clock) {
        this.tables = tables;
        this.queue = queue;
        this.clock = clock;
        this.seconds = SendingTurn.seconds(config.timeout());
    }

    /** What is to be sent to whom. */
    record Task(Endpoint endpoint, Message message) {}

    /** The endpoints that somebody must send to. */
    List<UUID> due(int most) {
        var values = Map.of("now", WebhookTables.moment(clock.instant()), "most", most);
        return tables.together(rows -> rows.rows(Query.of(DUE, values)).stream()
                .map(row -> row.uuid("id"))
                .toList());
    }

    /** Takes the turn at an endpoint; empty if somebody else has it. */
    Optional<SendingTurn> take(UUID endpoint) {
        var turn = SendingTurn.of(endpoint);
        var values = values(turn);
        values.put("seconds", seconds);
        return tables.together(rows -> rows.write(Query.of(TAKE, values))) == 1 ? Optional.of(turn) : Optional.empty();
    }

    /** What is to be sent next; empty if there is nothing, or if the turn is over. What was told once more ends with its last message. */
    Optional<Task> next(SendingTurn turn) {
        return tables.together(rows -> {
            var endpoint = endpoint(rows, turn);
            if (endpoint.isEmpty()) {
                return Optional.empty();
            }
            var message = queue.next(rows, endpoint.get());
            if (message.isEmpty() && endpoint.get().lane().replayed()) {
                rows.write(Query.of(END_REPLAY, values(turn)));
                return next(rows, endpoint(rows, turn));
            }
            return message.map(found -> new Task(endpoint.get(), found));
        });
    }

    private Optional<Task> next(RowReader rows, Optional<Endpoint> endpoint) throws SQLException {
        return endpoint.isEmpty()
                ? Optional.empty()
                : queue.next(rows, endpoint.get()).map(message -> new Task(endpoint.get(), message));
    }

    private Optional<Endpoint> endpoint(RowReader rows, SendingTurn turn) throws SQLException {
        Optional<Row> row = rows.first(Query.of(FIND, values(turn)));
        return row.map(found -> Endpoint.of(found, clock.instant()));
    }

    /** Gives the turn back. */
    void end(SendingTurn turn) {
        tables.together(rows -> rows.write(Query.of(END, values(turn))));
    }

    /**
     * A message arrived: the endpoint is one further, and the turn goes on.
     *
     * @return empty if somebody else has the turn by now, who will send it again
     */
    Optional<SendingTurn> advance(SendingTurn turn, Task task, DeliveryNote note) {
        var values = values(turn);
        values.put("change", task.message().change());
        values.put("event", task.message().eventId());
        values.put("seconds", seconds);
        var isReplay = task.endpoint().lane().replayed();
        return noted(turn, note, Query.of(isReplay ? REPLAY_ON : LIVE_ON, values))
                ? Optional.of(turn.renewed())
                : Optional.empty();
    }

    /** A message did not arrive; it is tried again at that moment. Ends the turn. */
    void postpone(SendingTurn turn, DeliveryNote note, Postponement until) {
        var values = values(turn);
        values.put("since", WebhookTables.moment(until.since()));
        values.put("due", WebhookTables.moment(until.due()));
        noted(turn, note, Query.of(AGAIN, values));
    }

    /** Changes how far an endpoint is, and writes the attempt down; neither if somebody else has the turn, or if the endpoint is gone. */
    private boolean noted(SendingTurn turn, DeliveryNote note, Query change) {
        return tables.together(rows -> {
            var isOurs = rows.write(change) == 1;
            if (isOurs) {
                note(rows, turn.endpoint(), note);
            }
            return isOurs;
        });
    }

    /** A message did not arrive and is not tried again before an administrator wants it. Ends the turn. */
    void switchOff(SendingTurn turn, DeliveryNote note, String reason) {
        var values = values(turn);
        values.put("reason", reason);
        tables.together(rows -> {
            rows.first(Query.of(TAKE_ENDPOINT, values));
            if (rows.write(Query.of(END, values)) == 1) {
                note(rows, turn.endpoint(), note);
                rows.write(Query.of(SWITCH_OFF, values));
            }
            return true;
        });
    }

    /** Writes down an attempt that changes nothing else; nothing if the endpoint is gone. */
    void note(UUID endpoint, DeliveryNote note) {
        tables.together(rows -> {
            var isThere =
                    rows.first(Query.of(TAKE_ENDPOINT, Map.of("id", endpoint))).isPresent();
            if (isThere) {
                note(rows, endpoint, note);
            }
            return isThere;
        });
    }

    private static void note(RowReader rows, UUID endpoint, DeliveryNote note) throws SQLException {
        var values = new HashMap<>(note.values());
        values.put("id", endpoint);
        rows.write(Query.of(NOTE, values));
    }

    private Map<String, Object> values(SendingTurn turn) {
        var values = new HashMap<String, Object>();
        values.put("id", turn.endpoint());
        values.put("holder", turn.holder());
        values.put("now", WebhookTables.moment(clock.instant()));
        return values;
    }
}
