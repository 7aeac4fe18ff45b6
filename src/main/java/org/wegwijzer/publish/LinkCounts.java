package org.wegwijzer.publish;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.wegwijzer.content.EntryType;

/**
 * Keeps with each entry how many others link to it, relation by relation, so that readers are told without counting. How many
 * links it has itself is written with it. Used for one publication, when all else is written.
 */
final class LinkCounts {

    private static final Relation FAQS_OF_SOURCE = new Relation(EntryType.SOURCE, "faqs_count", """
            select n.source_id as parent, n.faq_id as child from faq_source n
            union select c.source_id, f.id from guide_source c join faq f on f.guide_id = c.guide_id""");

    private static final List<Relation> GROUPED = List.of(
            new Relation(EntryType.SOURCE, "topics_count", "select source_id as parent from topic_source"),
            new Relation(EntryType.SOURCE, "guides_count", "select source_id as parent from guide_source"),
            new Relation(EntryType.TOPIC, "guides_count", "select topic_id as parent from guide_topic"),
            new Relation(EntryType.TOPIC, "faqs_count", "select topic_id as parent from faq_topic"),
            new Relation(EntryType.TOPIC, "children_count", "select parent_id as parent from topic"),
            new Relation(EntryType.GUIDE, "faqs_count", "select guide_id as parent from faq"));

    private final Session session;

    LinkCounts(EntityManager entities) {
        this.session = entities.unwrap(Session.class);
    }

    /**
     * A relation whose links others write.
     *
     * @param column where the number of links is kept, in the table of {@code type}
     * @param links a row for each link, the entry that it leads to as {@code parent}
     */
    private record Relation(EntryType type, String column, String links) {

        String table() {
            return type.singular();
        }

        String counted() {
            return "%s = (select count(*) from (%s) l where l.parent = %s.id)".formatted(column, links, table());
        }
    }

    /** Two numbers of a row. */
    private interface Pair {
        void read(long one, long other) throws SQLException;
    }

    /** Counts the links to these entries, as far as they are there. */
    void of(Map<EntryType, ? extends Collection<String>> slugs) {
        session.doWork(connection -> {
            for (var some : slugs.entrySet()) {
                count(connection, some.getKey(), some.getValue());
            }
        });
    }

    private static void count(Connection connection, EntryType type, Collection<String> slugs) throws SQLException {
        var relations = new ArrayList<>(GROUPED);
        relations.add(FAQS_OF_SOURCE);
        var counted = relations.stream()
                .filter(relation -> relation.type() == type)
                .map(Relation::counted)
                .collect(Collectors.joining(", "));
        if (counted.isEmpty()) {
            return;
        }
        var update = "update %s set %s where slug = any(?)".formatted(type.singular(), counted);
        try (var statement = connection.prepareStatement(update)) {
            statement.setArray(1, connection.createArrayOf("varchar", slugs.toArray()));
            statement.executeUpdate();
        }
    }

    /** Counts the links to all entries. Reads every table of links once, and asks for no index. */
    void all() {
        session.doWork(connection -> {
            for (var relation : GROUPED) {
                write(connection, relation, grouped(connection, relation));
            }
            write(connection, FAQS_OF_SOURCE, faqsOfSources(connection));
        });
    }

    private static Map<Long, Long> grouped(Connection connection, Relation relation) throws SQLException {
        var counts = new HashMap<Long, Long>();
        var query = "select l.parent, count(*) from (%s) l where l.parent is not null group by l.parent";
        each(connection, query.formatted(relation.links()), counts::put);
        return counts;
    }

    private static Map<Long, Long> faqsOfSources(Connection connection) throws SQLException {
        var cited = lists(connection, "select guide_id, source_id from guide_source");
        var named = lists(connection, "select faq_id, source_id from faq_source");
        var counts = new HashMap<Long, Long>();
        each(connection, "select id, guide_id from faq", (faq, guide) -> {
            var sources = new HashSet<>(named.getOrDefault(faq, List.of()));
            sources.addAll(cited.getOrDefault(guide, List.of()));
            sources.forEach(source -> counts.merge(source, 1L, Long::sum));
        });
        return counts;
    }

    private static Map<Long, List<Long>> lists(Connection connection, String query) throws SQLException {
        var lists = new HashMap<Long, List<Long>>();
        each(
                connection,
                query,
                (key, value) ->
                        lists.computeIfAbsent(key, first -> new ArrayList<>(2)).add(value));
        return lists;
    }

    private static void write(Connection connection, Relation relation, Map<Long, Long> counts) throws SQLException {
        var update = "update %s set %s = ? where id = ?".formatted(relation.table(), relation.column());
        var known = "select id, %s from %s".formatted(relation.column(), relation.table());
        try (var statement = connection.prepareStatement(update)) {
            each(connection, known, (id, count) -> {
                var now = counts.getOrDefault(id, 0L);
                if (now != count) {
                    statement.setLong(1, now);
                    statement.setLong(2, id);
                    statement.addBatch();
                }
            });
            statement.executeBatch();
        }
    }

    private static void each(Connection connection, String query, Pair pair) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                pair.read(rows.getLong(1), rows.getLong(2));
            }
        }
    }
}
