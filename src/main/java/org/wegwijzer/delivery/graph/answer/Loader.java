package org.wegwijzer.delivery.graph.answer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
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
    private final CardCache.Shelf shelf;
    private int read;
    private long room = AnswerSize.MOST;

    /**
     * For one answer.
     *
     * @param content as it stands while the answer is made
     * @param shelf cards of which nothing needs to be read
     */
    public Loader(Statements statements, ContentReader.Snapshot content, ReadOptions reading, CardCache.Shelf shelf) {
        this.statements = statements;
        this.content = content;
        this.reading = reading;
        this.shelf = shelf;
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
            return LoadedLevel.empty(plan);
        }
        var below = new Below(plan, rows);
        var found = below.read();
        var texts = plan.texts().isPresent() ? longTexts(found.get(0)) : Texts.byEntry(entries);
        var bodies = plan.texts().isPresent() ? Bodies.of(texts, reading.order(), this::published) : Bodies.NONE;
        var level = LoadedLevel.of(plan.wanted(), rows, texts, bodies);
        below.expand(level, found);
        return level;
    }

    /**
     * The level of the entries in these places.
     *
     * @param places rows with an id and a slug, and with what is wanted of the entries unless that is their cards
     */
    LoadedLevel targets(Plan plan, List<Row> places) {
        return level(plan, entries(List.of(new Step(plan, places))).get(0));
    }

    /** Entries that follow from what was read, in their places. */
    private record Step(Plan plan, List<Row> places) {}

    /** What is wanted of the entries of each step: of cards that are at hand nothing, the others are read all at once. */
    private List<List<Row>> entries(List<Step> steps) {
        var missing = steps.stream().map(this::missing).toList();
        var queries = IntStream.range(0, steps.size())
                .filter(step -> !missing.get(step).isEmpty())
                .mapToObj(step -> byIds(steps.get(step).plan(), missing.get(step)))
                .toList();
        var found = rows(queries, missing.stream().mapToLong(Set::size).sum()).iterator();
        return IntStream.range(0, steps.size())
                .mapToObj(step -> !steps.get(step).plan().wanted().isCard()
                        ? steps.get(step).places()
                        : missing.get(step).isEmpty() ? List.<Row>of() : found.next())
                .toList();
    }

    private Query byIds(Plan plan, Collection<Long> ids) {
        return plan.byIds().with(reading.values(Map.of("ids", ids)));
    }

    /** The cards that have to be made; those that are at hand count as read. */
    private Set<Long> missing(Step step) {
        var missing = new LinkedHashSet<Long>();
        if (step.plan().wanted().isCard()) {
            for (var place : step.places()) {
                if (!isAtHand(step.plan(), place.printed("slug"))) {
                    missing.add(place.number("id"));
                }
            }
            read += step.places().size() - missing.size();
            check(read);
        }
        return missing;
    }

    private boolean isAtHand(Plan plan, String slug) {
        return plan.wanted().isCard()
                && shelf.find(plan.wanted().shape().type(), slug).isPresent();
    }

    /**
     * The groups of one entry.
     *
     * @param places which of them
     */
    LoadedGroups groups(Plan.Groups plan, long parent, GroupRange places) {
        var limit = reading.limit(plan.relation().links().name());
        var most = places.size() * (1L + (plan.links().isPresent() ? limit : 0));
        var queries = new ArrayList<Query>();
        queries.add(plan.ofParents().with(reading.values(places.of(Set.of(parent)))));
        plan.links()
                .ifPresent(links ->
                        queries.add(links.ofGroups().with(reading.values(places.of(Set.of(parent), limit)))));
        var found = rows(queries, most);
        var links = plan.links().map(wanted -> found.get(1));
        return LoadedGroups.of(found.get(0), links, plan.links().map(wanted -> targets(wanted.below(), found.get(1))));
    }

    Statements statements() {
        return statements;
    }

    /** What each of several statements gives. */
    List<List<Row>> rows(List<Query> queries) {
        return content.rows(queries);
    }

    /**
     * The same for many rows: a database may hold all of them before it gives the first.
     *
     * @param expected how many entries they are of, at most about
     */
    private List<List<Row>> rows(List<Query> queries, long expected) {
        if (queries.isEmpty()) {
            return List.of();
        }
        var weight = expected * reading.order().tags().size() * ROW_WEIGHT;
        Claim.chargeCurrent(weight);
        var found = content.rows(queries);
        Claim.releaseCurrent(weight);
        return found;
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

    private Map<TextTarget, EntryRef> published(Set<TextTarget> targets) {
        return Bodies.titles(content.rows(statements.titles(targets, reading)));
    }

    /** What is read next for some entries: all at once, for none of it needs the other. */
    private final class Below {

        private final Plan plan;
        private final Map<Long, Row> rows;
        private final List<Query> queries = new ArrayList<>();
        /** Of each relation to one the targets that have to be read. */
        private final Map<Plan.One, Set<Long>> single = new HashMap<>();
        /** Of how many entries they give rows, at most about. */
        private long expected;

        Below(Plan plan, Map<Long, Row> rows) {
            this.plan = plan;
            this.rows = rows;
            plan.texts().ifPresent(texts -> add(texts, rows.size(), Map.of("ids", rows.keySet(), "room", room)));
            plan.many().forEach(this::add);
            plan.groups().forEach(this::add);
            check(read + expected);
            plan.one().forEach(this::add);
        }

        private void add(Statement statement, long most, Map<String, ?> values) {
            expected += most;
            queries.add(statement.with(reading.values(values)));
        }

        private void add(Plan.Many many) {
            var parents = rows.keySet();
            var limit = reading.limit(many.relation().name());
            var most = sum(many.relation().countColumn(), limit);
            var statement = parents.size() == 1 ? many.ofOne() : many.ofSeveral();
            var first = parents.iterator().next();
            add(statement, most, Map.of("parents", parents, "parentId", first, "limit", limit));
        }

        private void add(Plan.Groups groups) {
            var relation = groups.relation();
            var limit = reading.limit(relation.name());
            var places = new GroupRange(1, limit);
            add(groups.ofParents(), sum(relation.countColumn(), limit), places.of(rows.keySet()));
            groups.links().ifPresent(links -> {
                var each = reading.limit(relation.links().name());
                var most = rows.values().stream()
                        .mapToLong(row -> Math.min(
                                row.number(relation.linksColumn()),
                                Math.min(limit, row.number(relation.countColumn())) * each))
                        .sum();
                add(links.ofGroups(), most, places.of(rows.keySet(), each));
            });
        }

        private long sum(String count, long most) {
            return rows.values().stream()
                    .mapToLong(row -> Math.min(most, row.number(count)))
                    .sum();
        }

        private void add(Plan.One one) {
            var ids = targets(one);
            single.put(one, ids);
            if (!ids.isEmpty()) {
                add(one.below().byIds(), ids.size(), Map.of("ids", ids));
            }
        }

        private Set<Long> targets(Plan.One one) {
            var relation = one.relation();
            return rows.values().stream()
                    .filter(row -> row.has(relation.idColumn()))
                    .filter(row -> !isAtHand(one.below(), row.printed(relation.slugColumn())))
                    .map(row -> row.number(relation.idColumn()))
                    .collect(toCollection(LinkedHashSet::new));
        }

        List<List<Row>> read() {
            return rows(queries, expected);
        }

        /** @param found what was read, in the order in which it was asked for */
        void expand(LoadedLevel level, List<List<Row>> found) {
            var results = found.subList(plan.texts().isPresent() ? 1 : 0, found.size())
                    .iterator();
            var steps = new ArrayList<Step>();
            plan.many().forEach(many -> steps.add(new Step(many.below(), results.next())));
            var groups = new ArrayList<List<Row>>();
            for (var each : plan.groups()) {
                groups.add(results.next());
                each.links().ifPresent(links -> steps.add(new Step(links.below(), results.next())));
            }
            var entries = entries(steps).iterator();
            var edges = steps.iterator();
            for (var many : plan.many()) {
                var byParent =
                        Places.of(edges.next().places()).stream().collect(groupingBy(row -> row.number("parent")));
                level.edges().put(many.relation().name(), byParent);
                level.targets().put(many.relation().name(), level(many.below(), entries.next()));
            }
            var texts = groups.iterator();
            for (var each : plan.groups()) {
                var places = each.links().map(links -> edges.next().places());
                var targets = each.links().map(links -> level(links.below(), entries.next()));
                level.groups().put(each.relation().name(), LoadedGroups.of(texts.next(), places, targets));
            }
            for (var one : plan.one()) {
                var targets = Objects.requireNonNull(single.get(one)).isEmpty() ? List.<Row>of() : results.next();
                level.targets().put(one.relation().name(), level(one.below(), targets));
            }
        }
    }
}
