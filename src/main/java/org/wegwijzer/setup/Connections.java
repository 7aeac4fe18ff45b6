package org.wegwijzer.setup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The open connections to one server, whoever has them, and whether that server is there. {@link Pulse} finds out; here everybody
 * is told: who waits for an answer, by the end of the connection, and who wants a new one, at once.
 */
final class Connections {

    private static final Map<String, Connections> BY_ADDRESS = new ConcurrentHashMap<>();

    private final Set<Connection> open = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private volatile boolean away;

    private Connections() {}

    /** Those to the server that this address names. */
    static Connections to(String address) {
        return BY_ADDRESS.computeIfAbsent(address, first -> new Connections());
    }

    /** Opens one more; while the server is known to be away, one that says so. */
    @Nullable
    Connection add(Opening opening) throws SQLException {
        if (away) {
            return DeadConnection.whileAway(() -> away);
        }
        var connection = opening.open();
        if (connection != null) {
            open.add(connection);
        }
        return connection;
    }

    /** The server does not answer: nobody waits for it any longer. */
    void giveUp() throws SQLException {
        away = true;
        for (var connection : List.copyOf(open)) {
            connection.abort(Runnable::run);
        }
        open.clear();
    }

    /** The server answers. */
    void resume() {
        away = false;
    }

    /** What opens a connection; gives none if the address is not for it. */
    interface Opening {
        @Nullable
        Connection open() throws SQLException;
    }
}
