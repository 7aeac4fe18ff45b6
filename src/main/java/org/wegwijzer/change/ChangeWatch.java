package org.wegwijzer.change;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
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

    private final Changes changes;
    private final DataSource database;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, task -> {
        var thread = new Thread(task, "change-watch");
        thread.setDaemon(true);
        return thread;
    });

    ChangeWatch(Changes changes, DataSource database) {
        this.changes = changes;
        this.database = database;
    }

    void start(@Observes @Priority(EARLY) StartupEvent start) {
        changes.read();
        threads.scheduleWithFixedDelay(this::ask, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        threads.scheduleWithFixedDelay(this::listen, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        threads.shutdownNow();
    }

    private void ask() {
        try {
            changes.read();
        } catch (RuntimeException defect) {
            // A schedule ends with the first exception that leaves it.
            Log.error("The change log could not be read.", defect);
        }
    }

    /** Listens until the connection is lost; called again after that. */
    private void listen() {
        try (var connection = database.getConnection()) {
            if (!Channel.isOfferedBy(connection)) {
                // Ends the schedule: this database will not learn to tell.
                throw new CancellationException("the database does not tell of changes");
            }
            Channel.listen(connection);
            var listener = connection.unwrap(PGConnection.class);
            while (!Thread.currentThread().isInterrupted()) {
                if (listener.getNotifications(QUIET_MILLIS).length > 0) {
                    ask();
                } else if (!connection.isValid((int) EVERY.toSeconds())) {
                    return;
                }
            }
        } catch (SQLException lost) {
            Log.debugf("The database does not tell of changes right now: %s", lost.getMessage());
        }
    }
}
