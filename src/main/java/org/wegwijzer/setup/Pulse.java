package org.wegwijzer.setup;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Feels, several times a second and on a connection of its own, whether PostgreSQL answers. When it does not, all other connections
 * are given up: a statement that waits for others may take an hour, and one whose server hangs is refused within two seconds.
 */
@ApplicationScoped
class Pulse {

    /** Before whoever reads at the start. */
    private static final int EARLY = 50;

    private static final Duration EVERY = Duration.ofMillis(250);

    /** How long the server may take for an answer that costs it nothing. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** A connection that is lost says so at once; a time limit may end a moment early. */
    private static final Duration LOST_SOONER = PATIENCE.dividedBy(2);

    private final WegwijzerConfig.Database database;
    private final Connections others;
    private final List<AgroalDataSource> pools;
    private final DatabaseDriver driver = new DatabaseDriver();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, task -> {
        var daemon = new Thread(task, "database-pulse");
        daemon.setDaemon(true);
        return daemon;
    });
    /** Of who feels, one after the other. */
    private @Nullable Connection own;

    Pulse(WegwijzerConfig config, AgroalDataSource writing, @DataSource("reading") AgroalDataSource reading) {
        this.pools = List.of(writing, reading);
        this.database = config.database();
        this.others = Connections.to(database.url());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The task says itself what goes wrong.
    void start(@Observes @Priority(EARLY) StartupEvent start) {
        if (!database.url().startsWith(DatabaseDriver.H2)) {
            threads.scheduleWithFixedDelay(this::feel, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
            threads.scheduleWithFixedDelay(this::wake, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        threads.shutdownNow();
    }

    private void feel() {
        try {
            if (!answersOnOwn()) {
                answer(open());
            }
            resume();
        } catch (SQLException failure) {
            close();
            if (LostConnections.isFatal(failure)) {
                giveUp(failure);
            } else {
                // It has answered, if not what was hoped for.
                resume();
            }
        }
    }

    private void resume() {
        if (others.resume()) {
            // What pools have is lost; whoever is given it would be told that the database is away.
            pools.forEach(pool -> pool.flush(AgroalDataSource.FlushMode.IDLE));
        }
    }

    /**
     * Tells those who stand in line for a connection of others that the server is away. Agroal hands on what is given back, not
     * the place of what was lost: they would wait in vain. When it looks after its health it opens one more, here a dead one, and
     * hands that to each in turn.
     */
    private void wake() {
        if (!others.areAway()) {
            return;
        }
        for (var pool : pools) {
            try {
                pool.isHealthy(true);
            } catch (SQLException refused) {
                Log.debugf("Who waits for a connection cannot be told: %s", refused.getMessage());
            }
            pool.flush(AgroalDataSource.FlushMode.IDLE);
        }
    }

    /** The connection may be lost while the server is there; silence is not such a loss. */
    private boolean answersOnOwn() throws SQLException {
        var connection = own;
        if (connection == null) {
            return false;
        }
        var start = System.nanoTime();
        try {
            answer(connection);
            return true;
        } catch (SQLException lost) {
            if (System.nanoTime() - start >= LOST_SOONER.toNanos()) {
                throw lost;
            }
            close();
            return false;
        }
    }

    private static void answer(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    private Connection open() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", database.username());
        properties.setProperty("password", database.password());
        var connection = driver.connectPostgresql(database.url(), properties);
        if (connection == null) {
            throw new SQLException("no address of PostgreSQL: " + database.url());
        }
        own = connection;
        connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
        return connection;
    }

    private void giveUp(SQLException failure) {
        try {
            others.giveUp();
        } catch (SQLException refused) {
            Log.error("Connections to a database that is away cannot be given up.", refused);
        }
        Log.debugf("The database does not answer: %s", failure.getMessage());
    }

    private void close() {
        var connection = own;
        own = null;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException refused) {
                Log.debugf("The connection was lost already: %s", refused.getMessage());
            }
        }
    }
}
