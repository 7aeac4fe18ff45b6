package org.wegwijzer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.Unavailability;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;

/** Which attempts there were. */
@ApplicationScoped
public class Deliveries {

    /** How many are forgotten at a time: few enough that nobody notices. */
    private static final int STEP = 1_000;

    private static final String PAGE = """
            select id, message_id, event, replayed, attempt, sent_at, took, outcome, status from webhook_delivery
            where webhook_id = :webhook and id < :before order by id desc limit cast(:most as integer)
            """;

    private static final String COUNT = "select count(*) as number from webhook_delivery where webhook_id = :webhook";

    private static final String FORGET_ATTEMPTS = """
            delete from webhook_delivery where id in
              (select id from webhook_delivery where sent_at < :before order by sent_at limit %s)
            """.formatted(STEP);

    /** Not what somebody is still to be told. */
    private static final String FORGET_EVENTS = """
            delete from webhook_event where id in
              (select e.id from webhook_event e where e.happened_at < :before
                and not exists (select 1 from webhook w join webhook_state s on s.webhook_id = w.id
                  where w.enabled and s.event_id < e.id and e.type = any(w.events))
              order by e.id limit %s)
            """.formatted(STEP);

    private final WebhookTables tables;
    private final Webhooks webhooks;
    private final WebhookConfig config;
    private final Clock clock;

    Deliveries(WebhookTables tables, Webhooks webhooks, WebhookConfig config, Clock clock) {
        this.tables = tables;
        this.webhooks = webhooks;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A page of attempts, the last one first.
     *
     * @param count how many are kept in all
     * @param next behind which one it goes on; empty on the last page
     */
    public record Page(long count, List<DeliveryView> attempts, OptionalLong next) {

        public Page {
            attempts = List.copyOf(attempts);
        }
    }

    /**
     * Attempts to tell an endpoint.
     *
     * @param before the attempt at which to go on; empty for the first page
     * @throws ProblemException NOT_FOUND
     */
    public Page page(UUID webhook, OptionalLong before, int limit) {
        return Unavailability.told(() -> tables.together(rows -> {
            webhooks.get(webhook);
            var values = Map.of("webhook", webhook, "before", before.orElse(Long.MAX_VALUE), "most", limit + 1);
            var read = rows.rows(Query.of(PAGE, values));
            var count = rows.first(Query.of(COUNT, Map.of("webhook", webhook)))
                    .orElseThrow()
                    .number("number");
            var shown = read.stream().limit(limit).map(Deliveries::view).toList();
            var next =
                    read.size() > limit ? OptionalLong.of(shown.get(limit - 1).id()) : OptionalLong.empty();
            return new Page(count, shown, next);
        }));
    }

    private static DeliveryView view(Row row) {
        var status = row.number("status");
        return new DeliveryView(
                row.number("id"),
                WebhookTables.text(row, "message_id"),
                WebhookTables.text(row, "event"),
                row.flag("replayed"),
                row.number("attempt"),
                row.moment("sent_at").truncatedTo(ChronoUnit.MILLIS),
                row.number("took"),
                WebhookTables.text(row, "outcome"),
                status == 0 ? null : status);
    }

    /** Forgets what is older than the operator wants it kept, a little at a time. */
    public void forgetOld() {
        var now = clock.instant();
        forget(FORGET_ATTEMPTS, Map.of("before", WebhookTables.moment(now.minus(config.keepDeliveries()))));
        forget(FORGET_EVENTS, Map.of("before", WebhookTables.moment(now.minus(config.keepEvents()))));
    }

    private void forget(String statement, Map<String, ?> values) {
        int forgotten;
        do {
            forgotten = tables.together(rows -> rows.write(Query.of(statement, values)));
        } while (forgotten == STEP);
    }
}
