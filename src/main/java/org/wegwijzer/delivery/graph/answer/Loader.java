package org.wegwijzer.delivery.graph.answer;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
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
import org.wegwijzer.sql.Statement;

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

    /**
     * The level of these entries and all levels below that are wanted.
     *
     * @param entries one row for each place, or one for each text in each place
     */
    public LoadedLevel level(Plan plan, List<Row> entries) {
        var places = Places.of(entries);
        read += places.size();
        check(read);
        var rows = new LinkedHashMap<Long, Row>();
        places.forEach(row -> rows.putIfAbsent(row.number("id"), row));
        if (rows.isEmpty()) {
            return empty(plan);
        }
        var below = new Below(plan, rows);
        var found = below.read();
        var texts = plan.texts().isPresent() ? longTexts(found.get(0)) : Texts.byEntry(entries);
        var bodies = plan.texts().isPresent() ? Bodies.of(texts, reading.order(), this::published) : Bodies.NONE;
        var level = new LoadedLevel(plan.wanted(), rows, texts, bodies, new HashMap<>(), new HashMap<>());
        below.expand(level, found);
        return level;
    }

    private static void check(long cards) {
        if (cards > Assembler.MAX_CARDS) {
            throw Assembler.tooLarge();
        }
    }

    private Map<Long, Texts> longTexts(List<Row> rows) {
        if (!rows.isEmpty()) {
            room -= rows.get(0).number(Statements.BODY_BYTES);
        }
        if (room < 0) {
            throw AnswerSize.exceeded();
        }
        return Texts.byEntry(rows);
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

    /** What is read next for some entries: all at once, for none of it needs the other. */
    private final class Below {

        private final Plan plan;
        private final Map<Long, Row> rows;
        private final List<Query> queries = new ArrayList<>();
        /** How many rows they give, at most about. */
        private long expected;

        Below(Plan plan, Map<Long, Row> rows) {
            this.plan = plan;
            this.rows = rows;
            var languages = reading.order().tags().size();
            plan.texts().ifPresent(texts -> add(texts, rows.size(), Map.of("ids", rows.keySet(), "room", room)));
            plan.many().forEach(this::add);
            check(read + expected);
            plan.one().forEach(this::add);
            expected *= languages;
        }

        private void add(Statement statement, long most, Map<String, ?> values) {
            expected += most;
            queries.add(statement.with(reading.values(values)));
        }

        private void add(Plan.Many many) {
            var parents = rows.keySet();
            var limit = reading.limit(many.relation().name());
            var most = rows.values().stream()
                    .mapToLong(row -> Math.min(limit, row.number(many.relation().countColumn())))
                    .sum();
            var statement = parents.size() == 1 ? many.ofOne() : many.ofSeveral();
            var first = parents.iterator().next();
            add(statement, most, Map.of("parents", parents, "parentId", first, "limit", limit));
        }

        private void add(Plan.One one) {
            var ids = targets(one);
            if (!ids.isEmpty()) {
                add(one.byIds(), ids.size(), Map.of("ids", ids));
            }
        }

        private List<Long> targets(Plan.One one) {
            var column = one.relation().idColumn();
            return rows.values().stream()
                    .filter(row -> row.has(column))
                    .map(row -> row.number(column))
                    .distinct()
                    .toList();
        }

        /** A database may hold all rows before it gives the first. */
        List<List<Row>> read() {
            Claim.chargeCurrent(expected * ROW_WEIGHT);
            var found = content.rows(queries);
            Claim.releaseCurrent(expected * ROW_WEIGHT);
            return found;
        }

        /** @param found what was read, in the order in which it was asked for */
        void expand(LoadedLevel level, List<List<Row>> found) {
            var results = found.subList(plan.texts().isPresent() ? 1 : 0, found.size())
                    .iterator();
            for (var many : plan.many()) {
                var edges = results.next();
                var byParent = Places.of(edges).stream().collect(groupingBy(row -> row.number("parent")));
                level.edges().put(many.relation().name(), byParent);
                level.targets().put(many.relation().name(), level(many.below(), edges));
            }
            for (var one : plan.one()) {
                var targets = targets(one).isEmpty() ? List.<Row>of() : results.next();
                level.targets().put(one.relation().name(), level(one.below(), targets));
            }
        }
    }
}
