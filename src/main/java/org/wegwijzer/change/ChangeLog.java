package org.wegwijzer.change;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.RowReader;

/**
 * What this process knows of the change log: how far it has read, and when each tag was last touched. Looking costs nothing but
 * memory; reading the log is somebody else's task, see {@link ChangeWatch}.
 */
@ApplicationScoped
public class ChangeLog {

    /** Before the log was read for the first time. */
    public static final long UNKNOWN = -1;

    /** Tags that are remembered; then all is forgotten, and every answer from before counts as touched. */
    private static final int MOST_TAGS = 200_000;

    /** How long one step of reading the log may take. */
    private static final int PATIENCE_MILLIS = 700;

    /** How long a copy of the database may take to follow before it is waited for no longer. */
    private static final Duration COPIED = Duration.ofSeconds(1);

    private static final Duration GLANCE = Duration.ofMillis(5);

    private static final Query LAST = Query.of("select coalesce(max(sequence), 0) as last from change");
    private static final String NEW =
            "select sequence, tags from touched_tags where sequence > :known and sequence <= :last order by sequence";

    private final AgroalDataSource database;
    private final Event<ChangesSeen> learnt;
    private final NextRelease next;
    private final Clock clock;
    private final Map<String, Long> touchedAt = new ConcurrentHashMap<>();
    private @Nullable Connection kept;
    /** By how much the sequences told here are ahead of the database's: more each time that it is put back. */
    private volatile long ahead;

    private volatile long allTouchedAt;
    private volatile long current = UNKNOWN;
    private volatile Instant unchangedSince = Instant.MAX;
    private volatile boolean reachable = true;

    ChangeLog(
            @DataSource("reading") AgroalDataSource database,
            Event<ChangesSeen> learnt,
            NextRelease next,
            Clock clock) {
        this.database = database;
        this.clock = clock;
        this.learnt = learnt;
        this.next = next;
    }

    /** A number that grows with each change that becomes known; {@link #UNKNOWN} before the log was read. */
    public long current() {
        return current;
    }

    /** Since when this process knows of no change; in the far future before the log was read. */
    public Instant unchangedSince() {
        return unchangedSince;
    }

    /** Whether the last try to read the log succeeded: while it does not, this process may know less than others. */
    public boolean isReachable() {
        return reachable;
    }

    /** Whether the database was put back meanwhile, so that sequences told here are not those of its log. */
    public boolean hasStartedOver() {
        return ahead > 0;
    }

    /** By how much the sequences told here are ahead of those of the database's log. */
    public long ahead() {
        return ahead;
    }

    /** Whether any of the tags was touched by a change after {@code sequence}. */
    public boolean touched(String[] tags, long sequence) {
        if (allTouchedAt > sequence) {
            return true;
        }
        for (var tag : tags) {
            if (touchedAt.getOrDefault(tag, UNKNOWN) > sequence) {
                return true;
            }
        }
        return false;
    }

    /** Whether something that was kept is what would be made now; when nothing changed since the last look, that is one comparison. */
    public boolean isGood(Validity validity) {
        var now = current;
        if (validity.goodAt() == now) {
            return true;
        }
        if (validity.isTouched(this, now)) {
            return false;
        }
        validity.stillGoodAt(now);
        return true;
    }

    /** Reads on in the log; says whether it could be read. */
    public synchronized boolean read() {
        try {
            if (!readOnKept()) {
                read(keep(database.getConnection()));
            }
            tell(true, "");
        } catch (SQLException failure) {
            drop();
            tell(false, String.valueOf(failure.getMessage()));
        }
        return reachable;
    }

    /** Kept, so that nobody thinks that the database is away when readers have taken all other connections. */
    private Connection keep(Connection connection) throws SQLException {
        kept = connection;
        connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
        return connection;
    }

    /**
     * Reads on in the log up to a change that was committed, for which a copy of the database may need a moment; gives up after
     * a second.
     */
    void readUpTo(long sequence) {
        var start = System.nanoTime();
        while (read() && current - ahead < sequence) {
            if (System.nanoTime() - start > COPIED.toNanos()) {
                Log.warnf("The copy of the database has not followed up to change %s yet.", sequence);
                return;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    /** The connection may be lost while the database is not. */
    private boolean readOnKept() {
        var connection = kept;
        if (connection == null) {
            return false;
        }
        try {
            read(connection);
            return true;
        } catch (SQLException lost) {
            drop();
            return false;
        }
    }

    private void drop() {
        // What lies in the pool is as old; after a restart it would fail one reader each.
        database.flush(AgroalDataSource.FlushMode.IDLE);
        var lost = kept;
        kept = null;
        if (lost != null) {
            close(lost);
        }
    }

    private static void close(Connection lost) {
        try {
            lost.close();
        } catch (SQLException already) {
            Log.debugf("The connection was closed already: %s", already.getMessage());
        }
    }

    /** What this process publishes itself it knows at once, or as soon as the copy that it reads from has followed. */
    void readAfterOwn(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentPublished change) {
        readUpTo(change.sequence());
    }

    /** So is what it schedules itself. */
    void readAfterOwn(@Observes(during = TransactionPhase.AFTER_SUCCESS) ScheduleChanged change) {
        read();
    }

    private void read(Connection connection) throws SQLException {
        next.read(connection);
        var last = last(connection);
        if (current == UNKNOWN) {
            // What was touched before is not known here: whatever was kept from then counts as touched.
            touchAll(last);
            know(last, Set.of(CacheTags.EVERYTHING));
        } else if (last + ahead > current) {
            // Only then: whoever sees the new sequence must see what it touched.
            know(last + ahead, remember(connection, last));
        } else if (last + ahead < current) {
            startOver(last);
        }
    }

    /** A database that forgot its last changes, by a failover or from a backup, will use their sequences again. */
    private void startOver(long last) {
        Log.warnf(
                "The database was put back from change %s to %s; nothing kept counts any more.", current - ahead, last);
        var next = current + 1;
        ahead = next - last;
        touchAll(next);
        know(next, Set.of(CacheTags.EVERYTHING));
    }

    private void know(long sequence, Set<String> touched) {
        unchangedSince = clock.instant();
        current = sequence;
        learnt.fire(new ChangesSeen(touched, sequence));
    }

    private static long last(Connection connection) throws SQLException {
        return new RowReader(connection).first(LAST).orElseThrow().number("last");
    }

    private Set<String> remember(Connection connection, long last) throws SQLException {
        var touched = new HashSet<String>();
        var unread = Query.of(NEW, Map.of("known", current - ahead, "last", last));
        new RowReader(connection).each(unread, row -> {
            var tags = row.list("tags");
            touch(row.number("sequence") + ahead, tags);
            touched.addAll(tags);
        });
        return touched;
    }

    private void touch(long sequence, List<String> tags) {
        if (tags.contains(CacheTags.EVERYTHING) || touchedAt.size() + tags.size() > MOST_TAGS) {
            touchAll(sequence);
        } else {
            tags.forEach(tag -> touchedAt.put(tag, sequence));
        }
    }

    private void touchAll(long sequence) {
        allTouchedAt = sequence;
        touchedAt.clear();
    }

    private void tell(boolean now, String reason) {
        if (now != reachable) {
            reachable = now;
            if (now) {
                Log.info("The change log can be read again.");
            } else {
                Log.errorf("The change log cannot be read; known answers are served as they are: %s", reason);
            }
        }
    }
}
