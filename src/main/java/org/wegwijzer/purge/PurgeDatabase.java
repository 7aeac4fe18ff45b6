package org.wegwijzer.purge;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** Connections to the database itself, each for some statements of which each sees what others have committed before it. */
@ApplicationScoped
class PurgeDatabase {

    private static final int PATIENCE_MILLIS = 2_000;

    private final AgroalDataSource database;

    /** @param database itself: a copy that follows it does not know what nodes tell */
    PurgeDatabase(AgroalDataSource database) {
        this.database = database;
    }

    /** What is done with a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** @throws SQLException if the database cannot be reached in time, or refuses */
    <T> T with(Work<T> work) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
            return work.on(connection);
        }
    }
}
