package org.wegwijzer.change;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** How processes on one database tell each other that the change log has grown, where the database can (PostgreSQL's NOTIFY). */
public final class ChangeNotifications {

    private static final String NAME = "wegwijzer_change";

    private ChangeNotifications() {}

    static boolean isOfferedBy(Connection connection) throws SQLException {
        return connection.isWrapperFor(PGConnection.class);
    }

    static void listen(Connection connection) throws SQLException {
        execute(connection, "listen " + NAME);
    }

    /** The last change that others told of; {@link ChangeLog#UNKNOWN} if they told of none. */
    static long last(PGNotification... told) {
        return Stream.of(told)
                .map(PGNotification::getParameter)
                .filter(sequence -> sequence.matches("[0-9]{1,18}"))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(ChangeLog.UNKNOWN);
    }

    /**
     * Tells the others the last change when the transaction of this connection is committed.
     *
     * @throws SQLException if the connection is lost
     */
    public static void tell(Connection connection) throws SQLException {
        if (isOfferedBy(connection)) {
            execute(connection, "select pg_notify('%s', (select max(sequence)::text from change))".formatted(NAME));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
