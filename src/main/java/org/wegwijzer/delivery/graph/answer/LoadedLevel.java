package org.wegwijzer.delivery.graph.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.wegwijzer.delivery.graph.declaration.Shape;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.plan.Plan;
import org.wegwijzer.delivery.graph.plan.Projection;
import org.wegwijzer.sql.Row;

/**
 * What was read for one step of an expansion: entries of one type, and what follows from them.
 *
 * @param wanted what is wanted of them
 * @param bodies their long texts, if those are wanted
 * @param edges for each expanded relation to many, the rows of its links in order, by the parent's id
 * @param groups for each expanded relation to groups, these
 * @param targets for each expanded relation, the entries it leads to
 */
public record LoadedLevel(
        Projection wanted,
        Map<Long, Row> rows,
        Map<Long, Texts> texts,
        Bodies bodies,
        Map<String, Map<Long, List<Row>>> edges,
        Map<String, LoadedGroups> groups,
        Map<String, LoadedLevel> targets) {

    /** A level whose relations are still to be read. */
    static LoadedLevel of(Projection wanted, Map<Long, Row> rows, Map<Long, Texts> texts, Bodies bodies) {
        return new LoadedLevel(wanted, rows, texts, bodies, new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    /** Nothing to read, but what was asked for is there and empty. */
    static LoadedLevel empty(Plan plan) {
        var level = of(plan.wanted(), Map.of(), Map.of(), Bodies.NONE);
        plan.many().forEach(many -> level.edges().put(many.relation().name(), Map.of()));
        plan.groups()
                .forEach(each -> level.groups()
                        .put(each.relation().name(), LoadedGroups.of(List.of(), Optional.empty(), Optional.empty())));
        return level;
    }

    Shape shape() {
        return wanted.shape();
    }

    Row row(long id) {
        return Objects.requireNonNull(rows.get(id));
    }

    Texts texts(long id) {
        var own = texts.get(id);
        if (own == null) {
            throw new NoSuchElementException("an entry without any text");
        }
        return own;
    }

    boolean expands(ToMany<?> relation) {
        return edges.containsKey(relation.name());
    }

    List<Row> edges(ToMany<?> relation, long parent) {
        return edges.getOrDefault(relation.name(), Map.of()).getOrDefault(parent, List.of());
    }

    /** How many links the parent has, expanded or not. */
    long count(ToMany<?> relation, long parent) {
        return row(parent).number(relation.countColumn());
    }

    LoadedLevel target(String relation) {
        return Objects.requireNonNull(targets.get(relation));
    }
}
