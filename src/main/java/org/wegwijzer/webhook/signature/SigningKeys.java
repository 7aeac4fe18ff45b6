package org.wegwijzer.webhook.signature;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;
import org.wegwijzer.sql.RowReader;
import org.wegwijzer.transaction.WriteTransactions;

/** The keys of this hub, the same for all nodes: made with the first endpoint, kept in the database, read every few seconds. */
@ApplicationScoped
public class SigningKeys {

    /** How long what was replaced is good beside what took its place. */
    public static final Duration OVERLAP = Duration.ofDays(1);

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** How old what is known may be: much less than both keys are good for together. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private static final OffsetDateTime FAR = OffsetDateTime.of(9000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final String GOOD = """
            select id, private_key, public_key, created_at, replaced_at from webhook_key
            where replaced_at > :since order by created_at desc, replaced_at desc
            """;

    private static final Query TAKE_TURN = Query.of("select id from webhook_turn where id = 2 for update");

    private static final String REPLACE = "update webhook_key set replaced_at = :now where replaced_at = :far";

    private static final String ADD = """
            insert into webhook_key (id, private_key, public_key, created_at, replaced_at)
            values (:id, :privateKey, :publicKey, :now, :far)
            """;

    private final AgroalDataSource database;
    private final WriteTransactions writing;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Reading last;

    SigningKeys(AgroalDataSource database, WriteTransactions writing, Clock clock) {
        this.database = database;
        this.writing = writing;
        this.clock = clock;
    }

    private record Reading(List<SigningPair> pairs, long nanos) {

        boolean isFresh() {
            return System.nanoTime() - nanos < FRESH.toNanos();
        }
    }

    /**
     * Signs a message.
     *
     * @param secrets of its endpoint; none if it did not choose that
     * @param id of the message, without a full stop
     * @param timestamp of the attempt, in seconds since 1970
     * @return the value of the field {@code webhook-signature}
     */
    public String sign(List<EndpointSecret> secrets, String id, long timestamp, String body) throws SQLException {
        var content = "%s.%s.%s".formatted(id, Long.toString(timestamp), body).getBytes(StandardCharsets.UTF_8);
        var ours = pairs().stream().map(pair -> pair.sign(content));
        return Stream.concat(ours, secrets.stream().map(secret -> secret.sign(content)))
                .collect(Collectors.joining(" "));
    }

    /** The public keys of all that messages are signed with. */
    public PublicKeys published() throws SQLException {
        return new PublicKeys(pairs().stream().map(SigningPair::published).toList());
    }

    /** Sees to it that there is a key. */
    public void prepare() {
        inTurn(() -> {
            try (var connection = database.getConnection()) {
                if (read(connection).isEmpty()) {
                    add(connection);
                }
            }
            return true;
        });
    }

    /** Makes another key; those before it sign for a day more. */
    public PublicKeys rotate() {
        return inTurn(() -> {
            try (var connection = database.getConnection()) {
                new RowReader(connection).write(Query.of(REPLACE, Map.of("now", now(), "far", FAR)));
                add(connection);
                return new PublicKeys(
                        read(connection).stream().map(SigningPair::published).toList());
            }
        });
    }

    private <T> T inTurn(Callable<T> work) {
        return writing.together(LIMIT, () -> {
            writing.afterwards(() -> last = null);
            try (var connection = database.getConnection()) {
                new RowReader(connection).first(TAKE_TURN);
            }
            return work.call();
        });
    }

    private void add(Connection connection) throws SQLException {
        var pair = SigningPair.random(now().toInstant(), FAR.toInstant());
        var values = Map.of(
                "id",
                pair.id(),
                "privateKey",
                pair.privateKey(),
                "publicKey",
                pair.publicKey(),
                "now",
                now(),
                "far",
                FAR);
        new RowReader(connection).write(Query.of(ADD, values));
    }

    /** Read by one at a time; the others make do with what was known. */
    private List<SigningPair> pairs() throws SQLException {
        var known = last;
        if (known != null && (known.isFresh() || !reading.tryLock())) {
            return good(known.pairs());
        }
        if (known == null) {
            reading.lock();
        }
        try {
            return reread();
        } finally {
            reading.unlock();
        }
    }

    private List<SigningPair> reread() throws SQLException {
        var known = last;
        if (known != null && known.isFresh()) {
            return good(known.pairs());
        }
        try (var connection = database.getConnection()) {
            var read = new Reading(read(connection), System.nanoTime());
            last = read;
            return read.pairs();
        } catch (SQLException away) {
            if (known == null) {
                throw away;
            }
            Log.debugf("Signing keys are those of a while ago: %s", away.getMessage());
            return good(known.pairs());
        }
    }

    private List<SigningPair> read(Connection connection) throws SQLException {
        var since = now().minus(OVERLAP);
        return new RowReader(connection)
                .rows(Query.of(GOOD, Map.of("since", since))).stream()
                        .map(SigningKeys::pair)
                        .toList();
    }

    private List<SigningPair> good(List<SigningPair> pairs) {
        var since = now().minus(OVERLAP).toInstant();
        return pairs.stream().filter(pair -> pair.replacedAt().isAfter(since)).toList();
    }

    private static SigningPair pair(Row row) {
        return new SigningPair(
                text(row, "id"),
                text(row, "private_key"),
                text(row, "public_key"),
                row.moment("created_at"),
                row.moment("replaced_at"));
    }

    private static String text(Row row, String column) {
        return Objects.requireNonNull(row.text(column), column);
    }

    private OffsetDateTime now() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.atOffset(ZoneOffset.UTC);
    }
}
