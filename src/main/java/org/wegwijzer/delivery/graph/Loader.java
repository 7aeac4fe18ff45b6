package org.wegwijzer.delivery.graph;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wegwijzer.delivery.graph.Shape.Detail;
import org.wegwijzer.expand.Expansion;

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

    /** The level of these entries and all levels below that the expansion wants. */
    Level level(Shape shape, Detail detail, Collection<Row> entries, Expansion expansion) {
        var rows = new LinkedHashMap<Long, Row>();
        entries.forEach(row -> rows.putIfAbsent(row.number("id"), row));
        if (rows.isEmpty()) {
            return empty(shape, expansion);
        }
        var texts = Texts.byEntry(content.rows(statements.texts(shape, rows.keySet(), detail)));
        var level = new Level(shape, expansion, rows, texts, new HashMap<>(), new HashMap<>());
        shape.relations().stream()
                .filter(many -> expansion.wants(many.name()))
                .forEach(many -> expand(level, many, expansion));
        shape.links().stream().filter(one -> expansion.wants(one.name())).forEach(one -> expand(level, one, expansion));
        return level;
    }

    /** Nothing to read, but what was asked for is there and empty. */
    private Level empty(Shape shape, Expansion expansion) {
        var level = new Level(shape, expansion, Map.of(), Map.of(), new HashMap<>(), new HashMap<>());
        shape.relations().stream()
                .filter(many -> expansion.wants(many.name()))
                .forEach(many -> level.edges().put(many.name(), Map.of()));
        return level;
    }

    private void expand(Level level, ToMany<?> relation, Expansion expansion) {
        var below = expansion.of(relation.name());
        var limit = reading.limit(relation.name());
        var edges = content.rows(statements.edges(relation, level.rows().keySet(), below, limit, reading));
        level.edges().put(relation.name(), edges.stream().collect(groupingBy(row -> row.number("parent"))));
        level.targets().put(relation.name(), level(shapes.of(relation.target()), Detail.CARD, edges, below));
    }

    private void expand(Level level, ToOne<?> relation, Expansion expansion) {
        var below = expansion.of(relation.name());
        var target = shapes.of(relation.target());
        var ids = level.rows().values().stream()
                .filter(row -> row.has(relation.idColumn()))
                .map(row -> row.number(relation.idColumn()))
                .distinct()
                .toList();
        List<Row> rows = ids.isEmpty() ? List.of() : content.rows(statements.byIds(target, ids, below, reading));
        level.targets().put(relation.name(), level(target, Detail.CARD, rows, below));
    }
}
