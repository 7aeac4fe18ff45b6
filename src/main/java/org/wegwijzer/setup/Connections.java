package org.wegwijzer.setup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The open connections to one server, whoever has them, and whether that server is there. {@link Pulse} finds out; here everybody
 * is told: who waits for an answer, by the end of the connection, and who wants a new one, by a {@linkplain DeadConnection dead
 * one}, at once.
 */
final class Connections {

    /** SQLSTATE: the client cannot connect. */
    private static final String CANNOT_CONNECT = "08001";

    private static final Map<String, Connections> BY_ADDRESS = new ConcurrentHashMap<>();

    private final Set<Connection> open = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    /** What comes of threads that open one. */
    private final Map<Thread, CompletableFuture<@Nullable Connection>> beingOpened = new ConcurrentHashMap<>();

    private final AtomicLong answers = new AtomicLong();
    private volatile boolean away;

    private Connections() {}

    /** Those to the server that this address names. */
    static Connections to(String address) {
        return BY_ADDRESS.computeIfAbsent(address, first -> new Connections());
    }

    /**
     * Opens one more, or a dead one if the server is away.
     *
     * @throws SQLException if the server is there and refuses
     */
    @Nullable
    Connection add(Opening opening) throws SQLException {
        // Before it is asked whether the server is away: what is told then holds until it answers, not until it answers
        // once more.
        var last = answers.get();
        var opened = new CompletableFuture<@Nullable Connection>();
        var thread = new Thread(() -> open(opening, opened, last), "database-opening");
        thread.setDaemon(true);
        beingOpened.put(thread, opened);
        try {
            if (away) {
                return dead(last);
            }
            thread.start();
            return opened.get();
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof SQLException cause ? cause : new SQLException(refused.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", interrupted);
        } finally {
            beingOpened.remove(thread);
        }
    }

    private void open(Opening opening, CompletableFuture<@Nullable Connection> opened, long last) {
        try {
            var connection = opening.open();
            if (connection != null) {
                open.add(connection);
                if (!opened.complete(connection)) {
                    connection.close();
                }
            }
            opened.complete(connection);
        } catch (SQLException failure) {
            if (LostConnections.isFatal(failure)) {
                opened.complete(dead(failure, last));
            } else {
                opened.completeExceptionally(failure);
            }
        } catch (RuntimeException defect) {
            opened.completeExceptionally(defect);
        }
    }

    private Connection dead(long last) {
        return dead(new SQLNonTransientConnectionException("The database does not answer.", CANNOT_CONNECT), last);
    }

    /** @param last how often the server had answered by then */
    private Connection dead(SQLException reason, long last) {
        return DeadConnection.because(reason, () -> answers.get() == last);
    }

    /** The server does not answer: nobody waits for it any longer. */
    void giveUp() throws SQLException {
        away = true;
        var last = answers.get();
        beingOpened.values().forEach(opened -> opened.complete(dead(last)));
        for (var connection : List.copyOf(open)) {
            connection.abort(Runnable::run);
        }
        open.clear();
    }

    /** Whether the server did not answer when it was last asked. */
    boolean areAway() {
        return away;
    }

    /** The server answers. Gives whether it was away before. */
    boolean resume() {
        var back = away;
        away = false;
        answers.incrementAndGet();
        return back;
    }

    /** What opens a connection; gives none if the address is not for it. */
    interface Opening {
        @Nullable
        Connection open() throws SQLException;
    }
}
