package org.wegwijzer.change;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** How processes on one database tell each other that the change log has grown, where the database can (PostgreSQL's NOTIFY). */
public final class ChangeNotifications {

    private static final String NAME = "wegwijzer_change";

    private ChangeNotifications() {}

    static boolean isOfferedBy(Connection connection) throws SQLException {
        return connection.isWrapperFor(PGConnection.class);
    }

    static void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + NAME);
        }
    }

    /**
     * Tells the others when the transaction of this connection is committed.
     *
     * @throws SQLException if the connection is lost
     */
    public static void tell(Connection connection) throws SQLException {
        if (isOfferedBy(connection)) {
            try (var statement = connection.createStatement()) {
                statement.execute("notify " + NAME);
            }
        }
    }
}
