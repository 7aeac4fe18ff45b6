package org.wegwijzer.delivery.published;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;
import org.wegwijzer.sql.RowReader;

/**
 * The published content as readers see it. Reading is SQL on a connection, not entities: each page is a handful of set
 * queries whose cost is known, see decision 002.
 */
@Startup
@ApplicationScoped
public class ContentReader {

    /** How many statements reading has cost since the start. */
    public static final String STATEMENTS = "wegwijzer.delivery.statements";

    /** How long a page waits for a connection and then for a sign of the database: who reads is refused within a second. */
    private static final Duration PATIENCE = Duration.ofMillis(700);

    /** What is left of it at least: forever is what zero would mean. */
    private static final Duration LEAST = Duration.ofMillis(100);

    /** What {@link #boundToThread} was given. */
    private static final ThreadLocal<@Nullable Connection> BOUND = new ThreadLocal<>();

    private final AgroalDataSource database;
    private final ChangeLog changes;
    private final Counter statements;

    ContentReader(@DataSource("reading") AgroalDataSource database, ChangeLog changes, MeterRegistry meters) {
        this.database = database;
        this.changes = changes;
        this.statements = Counter.builder(STATEMENTS)
                .description("SQL statements that reading published content has cost")
                .register(meters);
    }

    /**
     * Reads one page: all its statements see the content as it stood at the first of them.
     *
     * @throws ProblemException UNAVAILABLE when the database is away; at once when that is known
     */
    public <T> T page(Function<Snapshot, T> read) {
        var given = BOUND.get();
        return given == null ? read(read, true) : read.apply(new Snapshot(given, ChangeLog.UNKNOWN, true));
    }

    /**
     * The same for what no reader waits for, which is none of {@link #STATEMENTS}.
     *
     * @throws ProblemException UNAVAILABLE when the database is away; at once when that is known
     */
    public <T> T aside(Function<Snapshot, T> read) {
        return read(read, false);
    }

    private <T> T read(Function<Snapshot, T> read, boolean isCounted) {
        if (!changes.isReachable()) {
            throw ReadFailures.now();
        }
        var since = changes.current();
        var start = System.nanoTime();
        try (var connection = database.getConnection()) {
            connection.setNetworkTimeout(Runnable::run, patienceSince(start));
            connection.setAutoCommit(false);
            try {
                return read.apply(new Snapshot(connection, since, isCounted));
            } finally {
                // Nothing was written. H2 forgets prepared statements with a rollback and keeps them with a commit.
                connection.commit();
            }
        } catch (SQLException failure) {
            throw ReadFailures.because(failure);
        }
    }

    /**
     * Binds a connection to this thread while it does some work: whatever {@link #page} reads meanwhile, however deep, is read on it
     * and sees what nobody else sees yet (dynamic scope). A value would have to pass through the graph, the hub and all that use
     * them, for the few answers that are previews; the price is that work which goes on in another thread would see what is
     * public instead.
     *
     * @param connection of the caller, who ends its transaction
     */
    public <T> T boundToThread(Connection connection, Supplier<T> work) {
        BOUND.set(connection);
        try {
            return work.get();
        } finally {
            BOUND.remove();
        }
    }

    /** Whether {@link #page} reads what nobody else sees yet, so that what was kept of before must not be used. */
    public boolean isBoundToThread() {
        return BOUND.get() != null;
    }

    private static int patienceSince(long start) {
        var left = PATIENCE.minusNanos(System.nanoTime() - start);
        return (int) (left.compareTo(LEAST) > 0 ? left : LEAST).toMillis();
    }

    /** The content at one moment; used by one thread, inside {@link #page}. */
    public final class Snapshot {

        private final RowReader reader;
        private final long since;
        private final boolean isCounted;

        private Snapshot(Connection connection, long since, boolean isCounted) {
            this.reader = new RowReader(connection);
            this.since = since;
            this.isCounted = isCounted;
        }

        /**
         * The last change that was known before anything was read; {@link ChangeLog#UNKNOWN} where what is read is not what everybody
         * sees, so that nothing of it may be kept.
         */
        public long since() {
            return since;
        }

        /** What a statement gives. */
        public List<Row> rows(Query query) {
            return rows(List.of(query)).get(0);
        }

        /** What each of several statements gives that do not need each other: on one way to the database and back. */
        public List<List<Row>> rows(List<Query> queries) {
            if (isCounted) {
                statements.increment(queries.size());
            }
            try {
                return reader.rows(queries);
            } catch (SQLException failure) {
                throw ReadFailures.because(failure);
            }
        }
    }
}
