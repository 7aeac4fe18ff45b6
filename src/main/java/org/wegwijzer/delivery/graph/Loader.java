package org.wegwijzer.delivery.graph;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what one answer shows, level by level: every statement serves all parents at once. Used for one answer. */
final class Loader {

    private final Statements statements;
    private final Published.Snapshot content;
    private final Reading reading;
    private int read;

    Loader(Statements statements, Published.Snapshot content, Reading reading) {
        this.statements = statements;
        this.content = content;
        this.reading = reading;
    }

    /** The level of these entries and all levels below that are wanted. */
    Level level(Plan plan, Collection<Row> entries) {
        read += entries.size();
        if (read > Assembler.MAX_CARDS) {
            throw Assembler.tooLarge();
        }
        var rows = new LinkedHashMap<Long, Row>();
        entries.forEach(row -> rows.putIfAbsent(row.number("id"), row));
        if (rows.isEmpty()) {
            return empty(plan);
        }
        var texts = Texts.byEntry(content.rows(plan.texts().with(Map.of("ids", rows.keySet()))));
        var bodies = plan.bodies() ? Bodies.of(texts, reading.order(), this::published) : Bodies.NONE;
        var level = new Level(plan.wanted(), rows, texts, bodies, new HashMap<>(), new HashMap<>());
        plan.many().forEach(many -> expand(level, many));
        plan.one().forEach(one -> expand(level, one));
        return level;
    }

    /** Nothing to read, but what was asked for is there and empty. */
    private static Level empty(Plan plan) {
        var level = new Level(plan.wanted(), Map.of(), Map.of(), Bodies.NONE, new HashMap<>(), new HashMap<>());
        plan.many().forEach(many -> level.edges().put(many.relation().name(), Map.of()));
        return level;
    }

    private Map<Bodies.Target, Ref> published(Set<Bodies.Target> targets) {
        return Bodies.titles(content.rows(statements.titles(targets, reading)));
    }

    private void expand(Level level, Plan.Many many) {
        var name = many.relation().name();
        var parents = level.rows().keySet();
        var statement = parents.size() == 1 ? many.ofOne() : many.ofSeveral();
        var values = reading.values(Map.of("parents", parents, "limit", reading.limit(name)));
        var edges = content.rows(statement.with(values));
        level.edges().put(name, edges.stream().collect(groupingBy(row -> row.number("parent"))));
        level.targets().put(name, level(many.below(), edges));
    }

    private void expand(Level level, Plan.One one) {
        var relation = one.relation();
        var ids = level.rows().values().stream()
                .filter(row -> row.has(relation.idColumn()))
                .map(row -> row.number(relation.idColumn()))
                .distinct()
                .toList();
        List<Row> rows = ids.isEmpty() ? List.of() : content.rows(one.byIds().with(reading.values(Map.of("ids", ids))));
        level.targets().put(relation.name(), level(one.below(), rows));
    }
}
