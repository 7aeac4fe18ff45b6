package org.wegwijzer.webhook.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.sql.Query;
import org.wegwijzer.webhook.WebhookTables;

/** What operators see of deliveries: how many came to what, and how long the oldest message waits. */
@ApplicationScoped
class DeliveryMeters {

    /** The first thing that an endpoint was not told of, for each. */
    private static final Query OLDEST = Query.of("""
            select min(waiting.moment) as moment from (
              select (select c.changed_at from change c where c.sequence =
                (select min(n.sequence) from change n where n.sequence > s.change_sequence)) as moment
              from webhook w join webhook_state s on s.webhook_id = w.id
              where w.enabled and 'content.changed' = any(w.events)
              union all
              select (select min(e.happened_at) from webhook_event e where e.id > s.event_id and e.type = any(w.events)) as moment
              from webhook w join webhook_state s on s.webhook_id = w.id where w.enabled) waiting
            """);

    private final Map<DeliveryOutcome, Counter> attempts = new EnumMap<>(DeliveryOutcome.class);
    private final WebhookTables tables;
    private final Clock clock;
    private volatile @Nullable Instant oldest;

    DeliveryMeters(MeterRegistry meters, WebhookTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
        for (var outcome : DeliveryOutcome.values()) {
            attempts.put(
                    outcome,
                    Counter.builder("wegwijzer.webhooks.deliveries")
                            .description("Attempts to send a message to a webhook")
                            .tag("outcome", outcome.name())
                            .register(meters));
        }
        Gauge.builder("wegwijzer.webhooks.lag", this, DeliveryMeters::lag)
                .baseUnit("seconds")
                .description(
                        "How long the oldest message waits that was not delivered to an endpoint which is switched on")
                .register(meters);
    }

    void count(DeliveryOutcome outcome) {
        Objects.requireNonNull(attempts.get(outcome)).increment();
    }

    /** Looks for the oldest message that waits. */
    void look() {
        oldest = tables.together(rows -> rows.first(OLDEST).map(row -> row.instant("moment")))
                .orElse(null);
    }

    private double lag() {
        var since = oldest;
        return since == null
                ? 0
                : Math.max(0, Duration.between(since, clock.instant()).toSeconds());
    }
}
