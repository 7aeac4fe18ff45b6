package org.wegwijzer.setup;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Opens the database that the address names: H2 inside this process or PostgreSQL over the network. Quarkus fixes the driver
 * when it builds, while a hub that grows moves to PostgreSQL by configuration only.
 */
public final class DatabaseDriver implements Driver {

    /** How an H2 address starts. */
    static final String H2 = "jdbc:h2:";

    /** Names fold and nulls sort as in PostgreSQL; statements stay prepared. Whoever opens the database must say so. */
    static final String H2_SETTINGS =
            ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;QUERY_CACHE_SIZE=256;DB_CLOSE_ON_EXIT=FALSE";

    private final Driver h2 = new org.h2.Driver();
    private final Driver postgresql = new org.postgresql.Driver();

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        return url.startsWith(H2) ? h2.connect(url + H2_SETTINGS, properties) : postgresql.connect(url, properties);
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
