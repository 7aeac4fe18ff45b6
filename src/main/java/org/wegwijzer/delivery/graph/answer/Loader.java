package org.wegwijzer.delivery.graph.answer;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wegwijzer.delivery.graph.plan.Plan;
import org.wegwijzer.delivery.graph.plan.Statements;
import org.wegwijzer.delivery.graph.plan.TextTarget;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.published.ContentReader;
import org.wegwijzer.delivery.relation.EntryRef;
import org.wegwijzer.memory.AnswerSize;
import org.wegwijzer.memory.Claim;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;

/** Reads what one answer shows, level by level: every statement serves all parents at once. Used for one answer. */
public final class Loader {

    /** What a row takes, about, in bytes. */
    private static final int ROW_WEIGHT = 500;

    private final Statements statements;
    private final ContentReader.Snapshot content;
    private final ReadOptions reading;
    private int read;
    private long room = AnswerSize.MOST;

    /** @param content as it stands while the answer is made */
    public Loader(Statements statements, ContentReader.Snapshot content, ReadOptions reading) {
        this.statements = statements;
        this.content = content;
        this.reading = reading;
    }

    /** The level of these entries and all levels below that are wanted. */
    public LoadedLevel level(Plan plan, Collection<Row> entries) {
        read += entries.size();
        check(read);
        var rows = new LinkedHashMap<Long, Row>();
        entries.forEach(row -> rows.putIfAbsent(row.number("id"), row));
        if (rows.isEmpty()) {
            return empty(plan);
        }
        var texts = texts(plan, rows.keySet());
        var bodies = plan.bodies() ? Bodies.of(texts, reading.order(), this::published) : Bodies.NONE;
        var level = new LoadedLevel(plan.wanted(), rows, texts, bodies, new HashMap<>(), new HashMap<>());
        plan.many().forEach(many -> expand(level, many));
        plan.one().forEach(one -> expand(level, one));
        return level;
    }

    private static void check(long cards) {
        if (cards > Assembler.MAX_CARDS) {
            throw Assembler.tooLarge();
        }
    }

    private Map<Long, Texts> texts(Plan plan, Set<Long> ids) {
        var several = (long) ids.size() * reading.order().tags().size();
        var values = reading.values(Map.of("ids", ids, "room", room));
        var rows = rows(several, plan.texts().with(values));
        if (plan.bodies() && !rows.isEmpty()) {
            room -= rows.get(0).number(Statements.BODY_BYTES);
        }
        if (room < 0) {
            throw AnswerSize.exceeded();
        }
        return Texts.byEntry(rows);
    }

    /** A database may hold all rows before it gives the first. */
    private List<Row> rows(long expected, Query query) {
        Claim.chargeCurrent(expected * ROW_WEIGHT);
        var rows = content.rows(query);
        Claim.releaseCurrent(expected * ROW_WEIGHT);
        return rows;
    }

    /** Nothing to read, but what was asked for is there and empty. */
    private static LoadedLevel empty(Plan plan) {
        var level = new LoadedLevel(plan.wanted(), Map.of(), Map.of(), Bodies.NONE, new HashMap<>(), new HashMap<>());
        plan.many().forEach(many -> level.edges().put(many.relation().name(), Map.of()));
        return level;
    }

    private Map<TextTarget, EntryRef> published(Set<TextTarget> targets) {
        return Bodies.titles(content.rows(statements.titles(targets, reading)));
    }

    private void expand(LoadedLevel level, Plan.Many many) {
        var name = many.relation().name();
        var parents = level.rows().keySet();
        var limit = reading.limit(name);
        var expected = parents.stream()
                .mapToLong(parent -> Math.min(limit, level.count(many.relation(), parent)))
                .sum();
        check(read + expected);
        var statement = parents.size() == 1 ? many.ofOne() : many.ofSeveral();
        var values = reading.values(Map.of("parents", parents, "limit", limit));
        var edges = rows(expected, statement.with(values));
        level.edges().put(name, edges.stream().collect(groupingBy(row -> row.number("parent"))));
        level.targets().put(name, level(many.below(), edges));
    }

    private void expand(LoadedLevel level, Plan.One one) {
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
