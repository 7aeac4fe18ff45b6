package org.wegwijzer.change;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Reads the change log when it has grown. A database that can tell does so (PostgreSQL's LISTEN); asking each second is the net
 * below that, and the way where the database cannot.
 */
@ApplicationScoped
public class ChangeWatch {

    /** Before other observers, so that content which is loaded at the start is noticed. */
    private static final int EARLY = 100;

    private static final Duration EVERY = Duration.ofSeconds(1);

    /** How long to wait for a notification before looking whether the connection still lives. */
    private static final int QUIET_MILLIS = 10_000;

    private final ChangeLog log;
    private final AgroalDataSource database;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, task -> {
        var thread = new Thread(task, "change-watch");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Connection listening;

    /** @param database itself, since a copy that follows it tells of nothing */
    ChangeWatch(ChangeLog log, AgroalDataSource database) {
        this.log = log;
        this.database = database;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Both tasks say themselves what goes wrong.
    void start(@Observes @Priority(EARLY) StartupEvent start) {
        log.read();
        threads.scheduleWithFixedDelay(this::ask, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        threads.scheduleWithFixedDelay(this::listen, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stop) throws SQLException {
        threads.shutdownNow();
        var connection = listening;
        if (connection != null) {
            // Whoever waits for a notification notices no interrupt.
            connection.abort(Runnable::run);
        }
    }

    private void ask() {
        ask(ChangeLog.UNKNOWN);
    }

    /** Reads the log, up to a change at least. */
    private void ask(long sequence) {
        try {
            log.readUpTo(sequence);
        } catch (RuntimeException defect) {
            // A schedule ends with the first exception that leaves it.
            Log.error("The change log could not be read.", defect);
        }
    }

    /** Listens until the connection is lost; called again after that. */
    private void listen() {
        try (var connection = database.getConnection()) {
            if (!ChangeNotifications.isOfferedBy(connection)) {
                // Ends the schedule: this database will not learn to tell.
                throw new CancellationException("the database does not tell of changes");
            }
            listening = connection;
            listen(connection);
        } catch (SQLException lost) {
            Log.debugf("The database does not tell of changes right now: %s", lost.getMessage());
        } finally {
            listening = null;
        }
    }

    private void listen(Connection connection) throws SQLException {
        try {
            connection.setNetworkTimeout(Runnable::run, (int) EVERY.toMillis());
            ChangeNotifications.listen(connection);
            // Nobody was told of what happened before.
            ask(ChangeLog.UNKNOWN);
            var listener = connection.unwrap(PGConnection.class);
            while (!Thread.currentThread().isInterrupted()) {
                var told = listener.getNotifications(QUIET_MILLIS);
                if (told.length > 0) {
                    ask(ChangeNotifications.last(told));
                } else if (!connection.isValid((int) EVERY.toSeconds())) {
                    return;
                }
            }
        } finally {
            // Whoever writes with it next would be told of changes, and not be waited for.
            connection.abort(Runnable::run);
        }
    }
}
