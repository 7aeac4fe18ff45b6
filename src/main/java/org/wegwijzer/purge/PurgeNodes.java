package org.wegwijzer.purge;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.RowReader;

/**
 * What each node knows of the change log, told in the database: a purge goes out only when every node that lets caches keep answers
 * for long knows the change, so that none of them fills the cache with the old answer again. Only a node that knows the whole log
 * says that it is there, and only while its word holds may it let caches keep answers for long; so nobody waits for one that lags
 * longer than its word holds.
 */
final class PurgeNodes {

    /** How long the word of a node holds, by the clock of the database. */
    private static final String LIFE = "interval '3' second";

    /** The same by the clock of the node, less what an answer may take from the decision to its leaving. */
    private static final Duration WORD = Duration.ofMillis(2_500);

    private static final String LAST = "(select coalesce(max(sequence), 0) from change)";
    private static final Query LAST_CHANGE = Query.of("select %s as last".formatted(LAST));
    private static final String TELL =
            "update purge_node set known = :known, seen_at = current_timestamp where node = :node";
    private static final String TELL_FIRST =
            "insert into purge_node (node, known, seen_at) values (:node, :known, current_timestamp)";
    private static final String TELL_MORE = "update purge_node set known = :known where node = :node";
    private static final String LEAVE = "delete from purge_node where node = :node";
    private static final Query FORGET =
            Query.of("delete from purge_node where seen_at < current_timestamp - interval '1' hour");
    private static final Query KNOWN_TO_ALL =
            Query.of("select coalesce(min(known), %s) as known from purge_node where seen_at > current_timestamp - %s"
                    .formatted(LAST, LIFE));

    private final ChangeLog log;
    private final String self = UUID.randomUUID().toString();
    private volatile long wordUntil = System.nanoTime();

    PurgeNodes(ChangeLog log) {
        this.log = log;
    }

    /** This node's name. */
    String self() {
        return self;
    }

    /** Whether the others wait for this node: then it may let caches keep answers for long that are right as far as it knows. */
    boolean isWaitedFor() {
        return log.isReachable() && wordUntil - System.nanoTime() > 0;
    }

    /** Tells what this node knows. */
    void tell(Connection connection) throws SQLException {
        var start = System.nanoTime();
        var rows = new RowReader(connection);
        var known = known();
        if (!log.isReachable() || known != last(rows)) {
            // Not that it is there: whoever is behind is not waited for, once its last word is old.
            rows.write(Query.of(TELL_MORE, Map.of("node", self, "known", known)));
            return;
        }
        var values = Map.of("node", self, "known", known);
        if (rows.write(Query.of(TELL, values)) == 0) {
            rows.write(Query.of(TELL_FIRST, values));
        }
        // Of what was committed before the word was there nobody may have waited for this node.
        if (known == last(rows)) {
            wordUntil = start + WORD.toNanos();
        }
    }

    private long known() {
        return log.current() - log.ahead();
    }

    private static long last(RowReader rows) throws SQLException {
        return rows.first(LAST_CHANGE).orElseThrow().number("last");
    }

    /** Lets no cache keep anything for long from now on. */
    void fallSilent() {
        wordUntil = System.nanoTime();
    }

    /** Is waited for no longer. */
    void leave(Connection connection) throws SQLException {
        new RowReader(connection).write(Query.of(LEAVE, Map.of("node", self)));
    }

    /** Up to which change every node knows the log that is waited for. */
    static long knownToAll(Connection connection) throws SQLException {
        return new RowReader(connection).first(KNOWN_TO_ALL).orElseThrow().number("known");
    }

    /** Removes what nodes left behind that did not stop by themselves. */
    static void tidy(Connection connection) throws SQLException {
        new RowReader(connection).write(FORGET);
    }
}
