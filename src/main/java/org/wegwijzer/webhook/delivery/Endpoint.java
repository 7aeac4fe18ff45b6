package org.wegwijzer.webhook.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.wegwijzer.sql.Row;
import org.wegwijzer.webhook.WebhookTables;
import org.wegwijzer.webhook.event.EventType;
import org.wegwijzer.webhook.signature.EndpointSecret;

/**
 * An endpoint as its sender sees it.
 *
 * @param events the names of what it is told of
 * @param secrets with which messages are signed besides the keys of the hub
 * @param lane how far it is
 * @param failures how often the next message failed
 * @param failingSince when it first did
 */
record Endpoint(
        UUID id,
        URI url,
        List<String> events,
        List<EndpointSecret> secrets,
        Lane lane,
        int failures,
        Instant failingSince) {

    /** What to read of it. */
    static final String COLUMNS = """
            w.id, w.url, w.events, w.secret, w.former_secret, w.former_until, s.change_sequence, s.event_id, s.failures,
              s.failing_since, s.replaying, s.replay_change, s.replay_change_end, s.replay_event, s.replay_event_end
            from webhook w join webhook_state s on s.webhook_id = w.id
            """;

    /**
     * Between which places messages are sent.
     *
     * @param change the last publication that was told of
     * @param event the last event that was
     * @param changeEnd the last publication to tell of
     * @param eventEnd the last event to tell of
     * @param replayed whether all of that was told before
     */
    record Lane(long change, long event, long changeEnd, long eventEnd, boolean replayed) {}

    /** The endpoint that a row tells of. */
    static Endpoint of(Row row, Instant now) {
        return new Endpoint(
                row.uuid("id"),
                URI.create(WebhookTables.text(row, "url")),
                row.list("events"),
                secrets(row, now),
                lane(row),
                (int) row.number("failures"),
                row.moment("failing_since"));
    }

    private static List<EndpointSecret> secrets(Row row, Instant now) {
        var former = row.moment("former_until").isAfter(now) ? WebhookTables.text(row, "former_secret") : "";
        return Stream.of(WebhookTables.text(row, "secret"), former)
                .filter(secret -> !secret.isEmpty())
                .map(EndpointSecret::new)
                .toList();
    }

    private static Lane lane(Row row) {
        return row.flag("replaying")
                ? new Lane(
                        row.number("replay_change"),
                        row.number("replay_event"),
                        row.number("replay_change_end"),
                        row.number("replay_event_end"),
                        true)
                : new Lane(
                        row.number("change_sequence"), row.number("event_id"), Long.MAX_VALUE, Long.MAX_VALUE, false);
    }

    boolean hearsOfChanges() {
        return events.contains(EventType.CONTENT_CHANGED.wire());
    }
}
