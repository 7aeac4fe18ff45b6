package org.wegwijzer.publish;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.link.IndirectLink;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.content.link.LinkSide;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;
import org.wegwijzer.sql.RowReader;

/**
 * Keeps with each entry how many others link to it, relation by relation, so that readers are told without counting. How many
 * links it has itself is written with it. Used for one publication, when all else is written.
 */
final class LinkCounts {

    private static final List<LinkSide> COUNTED = LinkSide.all()
            .filter(side -> !side.isForward() && side.list().isPresent())
            .toList();

    private final Session session;

    LinkCounts(EntityManager entities) {
        this.session = entities.unwrap(Session.class);
    }

    /** Counts the links to these entries, as far as they are there; gives the tags of the counts that are others now. */
    Set<String> of(Map<EntryType, ? extends Collection<String>> slugs) {
        var changed = new HashSet<String>();
        session.doWork(connection -> {
            for (var some : slugs.entrySet()) {
                var sides = COUNTED.stream()
                        .filter(side -> side.from() == some.getKey())
                        .toList();
                if (!sides.isEmpty() && !some.getValue().isEmpty()) {
                    changed.addAll(count(connection, sides, some.getValue()));
                }
            }
        });
        return changed;
    }

    private static Set<String> count(Connection connection, List<LinkSide> sides, Collection<String> slugs)
            throws SQLException {
        var counted = sides.stream().map(LinkCounts::counted).collect(Collectors.joining(", "));
        var table = sides.get(0).from().singular();
        var before = known(connection, sides, slugs);
        var update = "update %s set %s where slug = any(:slugs)".formatted(table, counted);
        new RowReader(connection).write(Query.of(update, Map.of("slugs", slugs)));
        var changed = known(connection, sides, slugs);
        before.forEach(changed::remove);
        return changed.keySet();
    }

    /** The counts that are kept with these entries, by their tags. */
    private static Map<String, Long> known(Connection connection, List<LinkSide> sides, Collection<String> slugs)
            throws SQLException {
        var columns = sides.stream().map(LinkCounts::column).collect(Collectors.joining(", "));
        var query = "select slug, %s from %s where slug = any(:slugs)"
                .formatted(columns, sides.get(0).from().singular());
        var counts = new HashMap<String, Long>();
        new RowReader(connection)
                .each(
                        Query.of(query, Map.of("slugs", slugs)),
                        row -> sides.forEach(side -> counts.put(tag(side, row), row.number(column(side)))));
        return counts;
    }

    private static String tag(LinkSide side, Row row) {
        return CacheTags.count(side.list().orElseThrow(), side.from(), row.printed("slug"));
    }

    private static String counted(LinkSide side) {
        var links = IndirectLink.among(side.kind()).map(LinkCounts::pairs).orElseGet(() -> parents(side));
        return "%s = (select count(*) from (%s) l where l.parent = %s.id)"
                .formatted(column(side), links, side.from().singular());
    }

    /** Where the number of links is kept, in the table of the entry that they lead to. */
    private static String column(LinkSide side) {
        return side.list().orElseThrow() + "_count";
    }

    /** A row for each link, the entry that it leads to as {@code parent}. */
    private static String parents(LinkSide side) {
        return "select %s as parent from %s".formatted(side.fromColumn(), side.table());
    }

    /** The same of direct links and of those that follow from two others, each pair once. */
    private static String pairs(IndirectLink link) {
        var direct = link.direct().rows();
        var first = link.first().rows();
        var second = link.second().rows();
        return """
            select n.%s as parent, n.%s as child from %s n
            union select c.%s, f.%s from %s c join %s f on f.%s = c.%s\
            """.formatted(
                        direct.target(),
                        direct.owner(),
                        direct.table(),
                        second.target(),
                        first.owner(),
                        second.table(),
                        first.table(),
                        first.target(),
                        second.owner());
    }

    /** Counts the links to all entries. Reads every table of links once, and asks for no index. */
    void all() {
        session.doWork(connection -> {
            for (var side : COUNTED) {
                var indirect = IndirectLink.among(side.kind());
                write(
                        connection,
                        side,
                        indirect.isEmpty() ? grouped(connection, side) : pairs(connection, indirect.get()));
            }
        });
    }

    private static Map<Long, Long> grouped(Connection connection, LinkSide side) throws SQLException {
        var counts = new HashMap<Long, Long>();
        var query =
                "select l.parent as one, count(*) as other from (%s) l where l.parent is not null group by l.parent";
        each(connection, query.formatted(parents(side)), counts::put);
        return counts;
    }

    private static Map<Long, Long> pairs(Connection connection, IndirectLink link) throws SQLException {
        var second = lists(connection, link.second());
        var direct = lists(connection, link.direct());
        var counts = new HashMap<Long, Long>();
        each(connection, ends(link.first()), (owner, between) -> {
            var targets = new HashSet<>(direct.getOrDefault(owner, List.of()));
            targets.addAll(second.getOrDefault(between, List.of()));
            targets.forEach(target -> counts.merge(target, 1L, Long::sum));
        });
        return counts;
    }

    private static String ends(LinkKind kind) {
        var rows = kind.rows();
        return "select %s as one, %s as other from %s".formatted(rows.owner(), rows.target(), rows.table());
    }

    /** The targets of each owner. */
    private static Map<Long, List<Long>> lists(Connection connection, LinkKind kind) throws SQLException {
        var lists = new HashMap<Long, List<Long>>();
        each(
                connection,
                ends(kind),
                (key, value) ->
                        lists.computeIfAbsent(key, first -> new ArrayList<>(2)).add(value));
        return lists;
    }

    private static void write(Connection connection, LinkSide side, Map<Long, Long> counts) throws SQLException {
        var update = "update %s set %s = ? where id = ?".formatted(side.from().singular(), column(side));
        var known = "select id as one, %s as other from %s"
                .formatted(column(side), side.from().singular());
        var changed = new LinkedHashMap<Long, Long>();
        each(connection, known, (id, count) -> {
            var now = counts.getOrDefault(id, 0L);
            if (!now.equals(count)) {
                changed.put(id, now);
            }
        });
        try (var statement = connection.prepareStatement(update)) {
            for (var count : changed.entrySet()) {
                statement.setLong(1, count.getValue());
                statement.setLong(2, count.getKey());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Gives the two numbers of each row; without a value a number is 0, which is nobody's id. */
    private static void each(Connection connection, String query, BiConsumer<Long, Long> pair) throws SQLException {
        new RowReader(connection).each(Query.of(query), row -> pair.accept(number(row, "one"), number(row, "other")));
    }

    private static long number(Row row, String column) {
        return row.has(column) ? row.number(column) : 0;
    }
}
