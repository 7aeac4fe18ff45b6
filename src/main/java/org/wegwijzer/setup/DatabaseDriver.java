package org.wegwijzer.setup;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;

/**
 * Opens the database that the address names: H2 inside this process or PostgreSQL over the network. Quarkus fixes the driver
 * when it builds, while a hub that grows moves to PostgreSQL by configuration only.
 */
public final class DatabaseDriver implements Driver {

    /** How an H2 address starts. */
    static final String H2 = "jdbc:h2:";

    /**
     * Names fold and nulls sort as in PostgreSQL; statements stay prepared; a moment without a zone is one in UTC, wherever the
     * machine is. Whoever opens the database must say so.
     */
    static final String H2_SETTINGS =
            ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;QUERY_CACHE_SIZE=256;DB_CLOSE_ON_EXIT=FALSE;TIME ZONE=UTC";

    /** What holds for connections to PostgreSQL unless the address says otherwise. */
    private static final Map<PGProperty, String> POSTGRESQL_SETTINGS = Map.of(
            PGProperty.APPLICATION_NAME, "wegwijzer",
            PGProperty.TCP_KEEP_ALIVE, "true",
            PGProperty.CONNECT_TIMEOUT, "1",
            // Else the values of a statement that fails stand in the message, and so in logs.
            PGProperty.LOG_SERVER_ERROR_DETAIL, "false",
            PGProperty.REWRITE_BATCHED_INSERTS, "true");

    private static final String COPY = "wegwijzer.database.reading-url";

    /** The property of a connection that is only read from; stands in application.properties. */
    private static final String READING = "wegwijzer.reading";

    /**
     * How PostgreSQL plans for readers: a statement once for all its values, since planning takes longer than running it; through
     * indexes, since what is read often lies in memory; and neither by several processes nor compiled, which begin too late for
     * what takes a millisecond. Set when connected, for poolers refuse options of the start.
     */
    private static final String SESSION_OF_READERS = """
            set plan_cache_mode = force_generic_plan; set random_page_cost = 1.1; \
            set max_parallel_workers_per_gather = 0; set jit = off\
            """;

    /** How long a server may say nothing while it lets us in, in seconds: there is nothing to compute. */
    private static final String SILENCE_AT_LOGIN = "1";

    /**
     * How long it may say nothing afterwards: as long as a publication may take, which waits for others. Readers wait less, and
     * nobody waits for a server that is away, see {@link Pulse}.
     */
    private static final Duration SILENCE = Duration.ofHours(1);

    private final Driver h2 = new org.h2.Driver();
    private final Driver postgresql = new org.postgresql.Driver();

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        var others = new Properties();
        others.putAll(properties);
        var isForReaders = others.remove(READING) != null;
        if (url.startsWith(H2)) {
            return h2.connect(url + H2_SETTINGS, others);
        }
        var address = isForReaders ? copy().orElse(url) : url;
        return Connections.to(address)
                .add(() -> isForReaders ? connectReader(address, others) : connectPostgresql(address, others));
    }

    /** Where readers are answered from, if not from the database itself; a setting that is there and empty says nothing. */
    private static Optional<String> copy() {
        return ConfigProvider.getConfig().getOptionalValue(COPY, String.class);
    }

    private @Nullable Connection connectReader(String url, Properties properties) throws SQLException {
        properties.setProperty(PGProperty.PREPARE_THRESHOLD.getName(), "1");
        var connection = connectPostgresql(url, properties);
        if (connection != null) {
            try (var statement = connection.createStatement()) {
                statement.execute(SESSION_OF_READERS);
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
        }
        return connection;
    }

    /** A connection to PostgreSQL that nobody gives up but its owner. */
    @Nullable
    Connection connectPostgresql(String url, Properties properties) throws SQLException {
        var all = new Properties();
        POSTGRESQL_SETTINGS.forEach((setting, value) -> all.setProperty(setting.getName(), value));
        all.setProperty(PGProperty.SOCKET_TIMEOUT.getName(), SILENCE_AT_LOGIN);
        all.putAll(properties);
        var connection = postgresql.connect(url, all);
        if (connection != null) {
            connection.setNetworkTimeout(Runnable::run, (int) SILENCE.toMillis());
        }
        return connection;
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return delegate(url).acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return delegate(url).getPropertyInfo(url, properties);
    }

    private Driver delegate(String url) {
        return url.startsWith(H2) ? h2 : postgresql;
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("two drivers, two loggers");
    }
}
