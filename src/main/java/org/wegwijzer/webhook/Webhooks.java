package org.wegwijzer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.http.EntityTags;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.Unavailability;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;
import org.wegwijzer.sql.RowReader;
import org.wegwijzer.webhook.event.EventType;
import org.wegwijzer.webhook.signature.EndpointSecret;
import org.wegwijzer.webhook.signature.SigningKeys;

/** Endpoints as administrators keep them. Whoever changes one holds its row until the commit. */
@ApplicationScoped
public class Webhooks {

    private static final int MOST = 100;

    private static final OffsetDateTime NEVER = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final String FIND = """
            select w.id, w.version, w.name, w.url, w.events, w.enabled, w.disabled_because, w.secret, w.former_secret,
              w.former_until, w.created_at, w.created_by, w.updated_at, s.failures, s.due_at, s.delivered_at, s.replaying
            from webhook w join webhook_state s on s.webhook_id = w.id
            """;

    private static final Query ALL = Query.of(FIND + "order by w.created_at, w.id");
    private static final String ONE = FIND + "where w.id = :id";
    private static final String TAKE = "select id from webhook where id = :id for update";
    private static final Query COUNT = Query.of("select count(*) as number from webhook");

    private static final String ADD = """
            insert into webhook (id, version, name, url, events, enabled, disabled_because, secret, former_secret, former_until,
              created_at, created_by, updated_at)
            values (:id, 1, :name, :url, :events, :enabled, '', :secret, '', :never, :now, :by, :now)
            """;

    /** Told of what comes: what was before is replayed if wanted. */
    private static final String BEGIN = """
            insert into webhook_state (webhook_id, change_sequence, event_id, failures, failing_since, due_at, lease_holder,
              leased_until, delivered_at, replaying, replay_change, replay_change_end, replay_event, replay_event_end)
            values (:id, (select coalesce(max(sequence), 0) from touched_tags),
              (select last from webhook_turn where id = 1), 0, :never, :now, '', :never, :never, false, 0, 0, 0, 0)
            """;

    private static final String CHANGE = """
            update webhook set version = version + 1, name = :name, url = :url, events = :events, enabled = :enabled,
              disabled_because = case when :enabled then '' else disabled_because end, updated_at = :now
            where id = :id
            """;

    /** Whoever was not told of changes is told of those from now on. */
    private static final String SKIP_CHANGES = """
            update webhook_state set change_sequence = (select coalesce(max(sequence), 0) from touched_tags) where webhook_id = :id
            """;

    /** The same for what else happens, unless something that it was to be told of waits: that comes first. */
    private static final String SKIP_EVENTS = """
            update webhook_state set event_id = (select t.last from webhook_turn t where t.id = 1)
            where webhook_id = :id and not exists
              (select 1 from webhook_event e where e.id > webhook_state.event_id and e.type = any(:former))
            """;

    /** What comes of an attempt that is under way says nothing of the endpoint as it is now. */
    private static final String TRY_AT_ONCE = """
            update webhook_state set failures = 0, failing_since = :never, due_at = :now, lease_holder = '',
              leased_until = current_timestamp
            where webhook_id = :id
            """;

    private static final String SET_SECRET = """
            update webhook set version = version + 1, former_secret = :former, former_until = :until, secret = :secret,
              updated_at = :now where id = :id
            """;

    private static final List<String> REMOVE = List.of(
            "delete from webhook_delivery where webhook_id = :id",
            "delete from webhook_state where webhook_id = :id",
            "delete from webhook where id = :id");

    private final WebhookTables tables;
    private final SigningKeys keys;
    private final Clock clock;

    Webhooks(WebhookTables tables, SigningKeys keys, Clock clock) {
        this.tables = tables;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * An endpoint with the version that it is in.
     *
     * @param version grows with each change by an administrator, or when it is switched off
     */
    public record Version(WebhookView webhook, long version) {

        /** Another one as soon as anything of it is changed. */
        public String entityTag() {
            return EntityTags.of("webhook-%s-%s".formatted(webhook.id(), version));
        }
    }

    /** All endpoints, the oldest first. */
    public List<WebhookView> all() {
        return Unavailability.told(() -> tables.together(rows ->
                rows.rows(ALL).stream().map(this::version).map(Version::webhook).toList()));
    }

    /**
     * One endpoint.
     *
     * @throws ProblemException NOT_FOUND if there is none of this id
     */
    public Version get(UUID id) {
        return Unavailability.told(() -> tables.together(rows -> existing(rows, id)));
    }

    /**
     * Makes an endpoint; it is told of what happens from now on.
     *
     * @param secret with which messages are signed as well; empty if only with the keys of the hub
     * @throws ProblemException CONFLICT if there are too many
     */
    public Version create(WebhookWish wish, Optional<EndpointSecret> secret, String by) {
        return Unavailability.told(() -> tables.together(rows -> {
            keys.prepare();
            if (rows.first(COUNT).orElseThrow().number("number") >= MOST) {
                throw ProblemException.conflict(
                        "There are %s webhooks, which is all that there may be.".formatted(MOST));
            }
            var id = UUID.randomUUID();
            var values = values(id, wish);
            values.put("secret", secret.map(EndpointSecret::text).orElse(""));
            values.put("by", by);
            rows.write(Query.of(ADD, values));
            rows.write(Query.of(BEGIN, values));
            return existing(rows, id);
        }));
    }

    /**
     * Changes an endpoint. One that is switched on goes on where it stood, and is tried at once.
     *
     * @throws ProblemException NOT_FOUND; PRECONDITION_FAILED if it is not what was seen
     */
    public Version change(UUID id, ExpectedVersion seen, WebhookWish wish) {
        return Unavailability.told(() -> tables.together(rows -> {
            var before = seen(rows, id, seen).webhook();
            var values = values(id, wish);
            rows.write(Query.of(CHANGE, values));
            if (wish.events().contains(EventType.CONTENT_CHANGED)
                    && !before.events().contains(EventType.CONTENT_CHANGED)) {
                rows.write(Query.of(SKIP_CHANGES, values));
            }
            if (!before.events().containsAll(wish.events())) {
                values.put(
                        "former", before.events().stream().map(EventType::wire).toList());
                rows.write(Query.of(SKIP_EVENTS, values));
            }
            rows.write(Query.of(TRY_AT_ONCE, values));
            return existing(rows, id);
        }));
    }

    /**
     * Removes an endpoint with all that is known of its deliveries.
     *
     * @throws ProblemException NOT_FOUND; PRECONDITION_FAILED if it is not what was seen
     */
    public void remove(UUID id, ExpectedVersion seen) {
        Unavailability.told(() -> tables.together(rows -> {
            seen(rows, id, seen);
            for (var statement : REMOVE) {
                rows.write(Query.of(statement, Map.of("id", id)));
            }
            return true;
        }));
    }

    /**
     * Gives an endpoint another secret, or its first. The one before signs for a day more.
     *
     * @throws ProblemException NOT_FOUND; CONFLICT while the one before signs
     */
    public NewSecret renewSecret(UUID id) {
        var secret = EndpointSecret.random();
        setSecret(id, secret.text());
        return new NewSecret(secret.text());
    }

    /**
     * Takes the secret from an endpoint: at once, the hub's own keys sign alone.
     *
     * @throws ProblemException NOT_FOUND
     */
    public void dropSecret(UUID id) {
        setSecret(id, "");
    }

    private void setSecret(UUID id, String secret) {
        Unavailability.told(() -> tables.together(rows -> {
            var before = taken(rows, id);
            if (!secret.isEmpty() && version(before).webhook().secretChanging() != null) {
                throw ProblemException.conflict(
                        "The secret was changed within a day, and the one before still signs; take the secret away first if none may sign any more.");
            }
            var values = values(id);
            values.put("secret", secret);
            values.put("former", secret.isEmpty() ? "" : WebhookTables.text(before, "secret"));
            values.put("until", WebhookTables.moment(clock.instant().plus(SigningKeys.OVERLAP)));
            return rows.write(Query.of(SET_SECRET, values));
        }));
    }

    private Map<String, Object> values(UUID id) {
        var values = new HashMap<String, Object>();
        values.put("id", id);
        values.put("never", NEVER);
        values.put("now", WebhookTables.moment(clock.instant()));
        return values;
    }

    private Map<String, Object> values(UUID id, WebhookWish wish) {
        var values = values(id);
        values.put("name", wish.name());
        values.put("url", wish.url());
        values.put("events", wish.names());
        values.put("enabled", wish.enabled());
        return values;
    }

    private Version seen(RowReader rows, UUID id, ExpectedVersion seen) throws SQLException {
        var there = version(taken(rows, id));
        seen.check(there.entityTag());
        return there;
    }

    private static Row taken(RowReader rows, UUID id) throws SQLException {
        rows.first(Query.of(TAKE, Map.of("id", id)));
        return row(rows, id);
    }

    private Version existing(RowReader rows, UUID id) throws SQLException {
        return version(row(rows, id));
    }

    private static Row row(RowReader rows, UUID id) throws SQLException {
        return rows.first(Query.of(ONE, Map.of("id", id)))
                .orElseThrow(() -> ProblemException.notFound("There is no webhook of this id."));
    }

    private Version version(Row row) {
        return new Version(WebhookRow.view(row, clock.instant()), row.number("version"));
    }
}
