package org.wegwijzer.delivery.graph;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.Shape.Detail;

/** Reads what one answer shows, level by level: every statement serves all parents at once. Used for one answer. */
final class Loader {

    private final Shapes shapes;
    private final Statements statements;
    private final Published.Snapshot content;
    private final Reading reading;

    Loader(Shapes shapes, Published.Snapshot content, Reading reading) {
        this.shapes = shapes;
        this.statements = new Statements(shapes);
        this.content = content;
        this.reading = reading;
    }

    /** The level of these entries and all levels below that are wanted. */
    Level level(Wanted wanted, Collection<Row> entries) {
        var rows = new LinkedHashMap<Long, Row>();
        entries.forEach(row -> rows.putIfAbsent(row.number("id"), row));
        if (rows.isEmpty()) {
            return empty(wanted);
        }
        var texts = Texts.byEntry(content.rows(statements.texts(wanted, rows.keySet())));
        var bodies = wanted.showsBody() ? Bodies.of(texts, reading.order(), this::published) : Bodies.NONE;
        var level = new Level(wanted, rows, texts, bodies, new HashMap<>(), new HashMap<>());
        wanted.expanded().forEach(many -> expand(level, many));
        wanted.links().stream()
                .filter(one -> wanted.expansion().wants(one.name()))
                .forEach(one -> expand(level, one));
        return level;
    }

    /** Nothing to read, but what was asked for is there and empty. */
    private static Level empty(Wanted wanted) {
        var level = new Level(wanted, Map.of(), Map.of(), Bodies.NONE, new HashMap<>(), new HashMap<>());
        wanted.expanded().forEach(many -> level.edges().put(many.name(), Map.of()));
        return level;
    }

    private Map<Bodies.Target, Reference> published(Set<Bodies.Target> targets) {
        return Bodies.references(content.rows(statements.references(targets, reading)));
    }

    private void expand(Level level, ToMany<?> relation) {
        var below = below(level, relation.name(), relation.target());
        var limit = reading.limit(relation.name());
        var edges = content.rows(statements.edges(relation, level.rows().keySet(), below, limit, reading));
        level.edges().put(relation.name(), edges.stream().collect(groupingBy(row -> row.number("parent"))));
        level.targets().put(relation.name(), level(below, edges));
    }

    private void expand(Level level, ToOne<?> relation) {
        var below = below(level, relation.name(), relation.target());
        var ids = level.rows().values().stream()
                .filter(row -> row.has(relation.idColumn()))
                .map(row -> row.number(relation.idColumn()))
                .distinct()
                .toList();
        List<Row> rows = ids.isEmpty() ? List.of() : content.rows(statements.byIds(below, ids, reading));
        level.targets().put(relation.name(), level(below, rows));
    }

    private Wanted below(Level level, String relation, EntryType target) {
        return reading.of(
                shapes.of(target), Detail.CARD, level.wanted().expansion().of(relation));
    }
}
