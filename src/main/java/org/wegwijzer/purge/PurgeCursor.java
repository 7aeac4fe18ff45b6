package org.wegwijzer.purge;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.RowReader;

/**
 * Up to which change one cache was told, and who tells it: the node that holds the row, for some seconds at a time by the clock of
 * the database (a lease). What was told and not written down, since a node ended, the next one tells again.
 */
final class PurgeCursor {

    /** All is to be forgotten. */
    private static final long NOTHING = -1;

    /** Longer than one request takes. */
    private static final String LEASE = "interval '6' second";

    /** Beyond so many publications it costs less to forget everything. */
    private static final long MOST_PUBLICATIONS = 1_000;

    private static final String HOLD = """
            update purge_cursor set holder = :node, held_until = current_timestamp + %s
            where cache = :cache and (holder = :node or held_until < current_timestamp)\
            """.formatted(LEASE);
    private static final String BEGIN = """
            insert into purge_cursor (cache, purged, holder, held_until, looked_at)
            select :cache, %s, '', current_timestamp, current_timestamp
            where not exists (select 1 from purge_cursor where cache = :cache)\
            """.formatted(NOTHING);
    private static final String RELEASE =
            "update purge_cursor set held_until = current_timestamp where cache = :cache and holder = :node";
    private static final String STATE = """
            select p.purged, extract(epoch from current_timestamp - p.looked_at) as silent, s.sequence as first,
                (select coalesce(max(sequence), 0) from change) as last,
                (select count(*) from touched_tags t where t.sequence > p.purged) as publications
            from purge_cursor p join log_start s on s.id = 1 where p.cache = :cache\
            """;
    private static final String LOOK = """
            update purge_cursor set looked_at = current_timestamp
            where cache = :cache and holder = :node and looked_at < current_timestamp - interval '1' minute\
            """;
    private static final String ADVANCE = """
            update purge_cursor set purged = :to, looked_at = current_timestamp
            where cache = :cache and holder = :node and purged = :from\
            """;
    private static final String TOUCHED = "select tags from touched_tags where sequence > :from and sequence <= :to";
    private static final Query FORGET_ALL = Query.of("update purge_cursor set purged = %s".formatted(NOTHING));
    private static final String BEHIND = """
            select (select count(*) from touched_tags t where t.sequence > p.purged) as publications,
                coalesce((select extract(epoch from current_timestamp - min(c.changed_at)) from change c where c.sequence > p.purged), 0) as seconds
            from purge_cursor p where p.cache = :cache\
            """;

    private final String cache;
    private final String node;
    private final Duration keep;

    /** @param keep how long the cache keeps answers: whoever was told nothing for longer holds nothing from before that */
    PurgeCursor(String cache, String node, Duration keep) {
        this.cache = cache;
        this.node = node;
        this.keep = keep;
    }

    /**
     * A part of the log that the cache was not told.
     *
     * @param from after this change, as the cursor says
     * @param to up to this one
     * @param isLost whether what was touched cannot be told one by one, so that all is to be forgotten
     */
    record Part(long from, long to, boolean isLost) {

        boolean isEmpty() {
            return from == to && !isLost;
        }
    }

    /** Takes or keeps the right to tell the cache; says whether this node has it. */
    boolean hold(Connection connection) throws SQLException {
        var rows = new RowReader(connection);
        var mine = Query.of(HOLD, Map.of("cache", cache, "node", node));
        return rows.write(mine) > 0
                || (rows.write(Query.of(BEGIN, Map.of("cache", cache))) > 0 && rows.write(mine) > 0);
    }

    void release(Connection connection) throws SQLException {
        new RowReader(connection).write(Query.of(RELEASE, Map.of("cache", cache, "node", node)));
    }

    /** What the cache was not told of what everybody knows. */
    Part untold(Connection connection) throws SQLException {
        var rows = new RowReader(connection);
        var state = rows.first(Query.of(STATE, Map.of("cache", cache))).orElseThrow();
        var known = Math.min(PurgeNodes.knownToAll(connection), state.number("last"));
        var purged = state.number("purged");
        var isLost = purged < 0
                || purged < state.number("first")
                || purged > state.number("last")
                || state.number("publications") > MOST_PUBLICATIONS
                || state.number("silent") > keep.toSeconds();
        var part = new Part(purged, isLost ? known : Math.max(purged, known), isLost);
        if (part.isEmpty()) {
            rows.write(Query.of(LOOK, Map.of("cache", cache, "node", node)));
        }
        return part;
    }

    /** What was touched in a part of the log. */
    Set<String> touched(Connection connection, Part part) throws SQLException {
        if (part.isLost()) {
            return Set.of(CacheTags.EVERYTHING);
        }
        var touched = new HashSet<String>();
        new RowReader(connection)
                .each(
                        Query.of(TOUCHED, Map.of("from", part.from(), "to", part.to())),
                        row -> touched.addAll(row.list("tags")));
        return touched;
    }

    /** The cache was told, unless it is to be told more meanwhile or by another node. */
    void advance(Connection connection, Part part) throws SQLException {
        new RowReader(connection)
                .write(Query.of(ADVANCE, Map.of("cache", cache, "node", node, "from", part.from(), "to", part.to())));
    }

    /** Every cache is to forget everything: what is public now may be what was public long ago. */
    static void forgetAll(Connection connection) throws SQLException {
        new RowReader(connection).write(FORGET_ALL);
    }

    /** How far behind the cache is. */
    PurgeLag behind(Connection connection) throws SQLException {
        return new RowReader(connection)
                .first(Query.of(BEHIND, Map.of("cache", cache)))
                .map(row -> new PurgeLag(row.number("publications"), Math.max(0, row.number("seconds"))))
                .orElse(PurgeLag.NONE);
    }
}
