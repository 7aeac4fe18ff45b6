package org.wegwijzer.setup;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Whether one PostgreSQL server answers, felt on a connection of its own. */
final class ServerPulse {

    /** How long the server may take for an answer that costs it nothing. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** A connection that is lost says so at once; a time limit may end a moment early. */
    private static final Duration LOST_SOONER = PATIENCE.dividedBy(2);

    private final String address;
    private final WegwijzerConfig.Database database;
    private final Connections others;
    private final List<AgroalDataSource> pools;
    private final DatabaseDriver driver = new DatabaseDriver();
    /** Of who feels, one after the other. */
    private @Nullable Connection own;

    /** @param pools all that have connections to this address */
    ServerPulse(String address, WegwijzerConfig.Database database, List<AgroalDataSource> pools) {
        this.address = address;
        this.database = database;
        this.others = Connections.to(address);
        this.pools = pools;
    }

    /** Gives up all connections if the server does not answer, and lets new ones be made when it does again. */
    void feel() {
        try {
            if (!answersOnOwn()) {
                answer(open());
                // What cut this connection may have cut those that lie in the pools.
                flush();
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
            flush();
        }
    }

    private void flush() {
        pools.forEach(pool -> pool.flush(AgroalDataSource.FlushMode.IDLE));
    }

    /**
     * Tells those who stand in line for a connection of others that the server is away. Agroal hands on what is given back, not
     * the place of what was lost: they would wait in vain. When it looks after its health it opens one more, here a dead one, and
     * hands that to each in turn.
     */
    void wake() {
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
        var connection = driver.connectPostgresql(address, properties);
        if (connection == null) {
            throw new SQLException("no address of PostgreSQL: " + address);
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
