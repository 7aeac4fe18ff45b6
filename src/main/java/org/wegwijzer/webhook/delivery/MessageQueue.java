package org.wegwijzer.webhook.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;
import org.wegwijzer.sql.RowReader;
import org.wegwijzer.webhook.WebhookTables;
import org.wegwijzer.webhook.event.Payload;

/**
 * What an endpoint is to be told next. It has no queue of its own: publications come from the change log, all else from the log of events,
 * each behind the publication that was there when it happened.
 */
@ApplicationScoped
class MessageQueue {

    private static final String NEXT_EVENT = """
            select id, type, happened_at, after_change, data from webhook_event
            where id > :after and id <= :end and type = any(:events) order by id limit 1
            """;

    private static final String NEXT_PUBLICATION =
            "select min(sequence) as next from touched_tags where sequence > :after and sequence <= :end";

    private final ChangeDigest changes;
    private final ObjectMapper json;

    MessageQueue(ChangeDigest changes, ObjectMapper json) {
        this.changes = changes;
        this.json = json;
    }

    /** The next message; empty if there is nothing to tell. */
    Optional<Message> next(RowReader rows, Endpoint endpoint) throws SQLException {
        var event = event(rows, endpoint);
        var publication = publication(rows, endpoint);
        var isEventFirst =
                event.isPresent() && (publication.isEmpty() || event.get().number("after_change") < publication.get());
        if (isEventFirst) {
            return event.map(row -> ofEvent(endpoint, row));
        }
        return publication.isEmpty() ? Optional.empty() : Optional.of(ofPublication(rows, endpoint, publication.get()));
    }

    private static Optional<Row> event(RowReader rows, Endpoint endpoint) throws SQLException {
        var lane = endpoint.lane();
        var values = Map.of("after", lane.event(), "end", lane.eventEnd(), "events", endpoint.events());
        return rows.first(Query.of(NEXT_EVENT, values));
    }

    private static Optional<Long> publication(RowReader rows, Endpoint endpoint) throws SQLException {
        if (!endpoint.hearsOfChanges()) {
            return Optional.empty();
        }
        var lane = endpoint.lane();
        return rows.first(Query.of(NEXT_PUBLICATION, Map.of("after", lane.change(), "end", lane.changeEnd())))
                .filter(row -> row.has("next"))
                .map(row -> row.number("next"));
    }

    private Message ofEvent(Endpoint endpoint, Row row) {
        var id = row.number("id");
        var moment = row.moment("happened_at");
        var type = WebhookTables.text(row, "type");
        var body = body(new Payload(type, moment, WebhookTables.text(row, "data")));
        return new Message(
                Message.id(endpoint.id(), "event " + id, moment),
                type,
                body,
                endpoint.lane().change(),
                id);
    }

    private Message ofPublication(RowReader rows, Endpoint endpoint, long sequence) throws SQLException {
        var digest = changes.of(rows, sequence);
        var id = Message.ofPublication(endpoint.id(), digest.cursor());
        return new Message(
                id,
                digest.type(),
                body(digest, ChangeDigest.MOST),
                sequence,
                endpoint.lane().event());
    }

    /** Half as many entries as long as there are too many. */
    private String body(ChangeDigest.Publication digest, int most) {
        var body = body(new Payload(
                digest.type(), digest.moment(), written(digest.news().within(most))));
        var isLarge = body.getBytes(StandardCharsets.UTF_8).length > Payload.MOST_BYTES;
        return isLarge && most > 0 ? body(digest, most / 2) : body;
    }

    private String body(Payload payload) {
        return written(payload);
    }

    /** A message that is not about what is in the logs. */
    Message made(String id, String type, Instant moment, Record news) {
        return new Message(id, type, body(new Payload(type, moment, written(news))), 0, 0);
    }

    private String written(Record value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
