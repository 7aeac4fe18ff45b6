package org.wegwijzer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.Unavailability;
import org.wegwijzer.sql.Query;

/** Has endpoints told once more of what happened in a span of time. */
@ApplicationScoped
public class Replays {

    /** Only what was delivered already: what was not comes anyway. An attempt that is under way says nothing of where this stands. */
    private static final String BEGIN = """
            update webhook_state s set replaying = true,
              lease_holder = '', leased_until = current_timestamp,
              replay_change = (select coalesce(max(t.sequence), 0) from touched_tags t where t.changed_at < :since),
              replay_change_end = least(s.change_sequence,
                (select coalesce(max(t.sequence), 0) from touched_tags t where t.changed_at < :until)),
              replay_event = coalesce((select min(e.id) - 1 from webhook_event e where e.happened_at >= :since), s.event_id),
              replay_event_end = least(s.event_id,
                coalesce((select max(e.id) from webhook_event e where e.happened_at < :until), 0))
            where s.webhook_id = :id and not s.replaying
            """;

    private static final String STOP = """
            update webhook_state set replaying = false, lease_holder = '', leased_until = current_timestamp where webhook_id = :id
            """;

    private final WebhookTables tables;
    private final Webhooks webhooks;
    private final Event<EventAdded> added;

    Replays(WebhookTables tables, Webhooks webhooks, Event<EventAdded> added) {
        this.tables = tables;
        this.webhooks = webhooks;
        this.added = added;
    }

    /**
     * Has an endpoint told once more, with the same ids, before it is told of anything new.
     *
     * @param since the first moment
     * @param until the moment behind the last
     * @throws ProblemException NOT_FOUND; CONFLICT while it is being told once more already
     */
    public WebhookView begin(UUID id, Instant since, Instant until) {
        return Unavailability.told(() -> tables.together(rows -> {
            webhooks.get(id);
            var values = Map.of("id", id, "since", WebhookTables.moment(since), "until", WebhookTables.moment(until));
            if (rows.write(Query.of(BEGIN, values)) == 0) {
                throw ProblemException.conflict(
                        "It is being told once more already; stop that first, or wait for its end.");
            }
            added.fire(new EventAdded());
            return webhooks.get(id).webhook();
        }));
    }

    /**
     * Ends that; the endpoint is told of what is new.
     *
     * @throws ProblemException NOT_FOUND
     */
    public void stop(UUID id) {
        Unavailability.told(() -> tables.together(rows -> {
            webhooks.get(id);
            return rows.write(Query.of(STOP, Map.of("id", id)));
        }));
    }
}
