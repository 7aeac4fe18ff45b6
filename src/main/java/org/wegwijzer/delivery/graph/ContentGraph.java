package org.wegwijzer.delivery.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.delivery.graph.answer.Assembler;
import org.wegwijzer.delivery.graph.answer.Bodies;
import org.wegwijzer.delivery.graph.answer.CardCache;
import org.wegwijzer.delivery.graph.answer.CardMaker;
import org.wegwijzer.delivery.graph.answer.FormerSlug;
import org.wegwijzer.delivery.graph.answer.GroupReader;
import org.wegwijzer.delivery.graph.answer.IndexEntry;
import org.wegwijzer.delivery.graph.answer.ListPage;
import org.wegwijzer.delivery.graph.answer.ListReader;
import org.wegwijzer.delivery.graph.answer.LoadedEntry;
import org.wegwijzer.delivery.graph.answer.Loader;
import org.wegwijzer.delivery.graph.answer.Places;
import org.wegwijzer.delivery.graph.answer.Selection;
import org.wegwijzer.delivery.graph.declaration.Shape.Detail;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.plan.Plan;
import org.wegwijzer.delivery.graph.plan.PlanCache;
import org.wegwijzer.delivery.graph.plan.SlugStatements;
import org.wegwijzer.delivery.graph.plan.Statements;
import org.wegwijzer.delivery.graph.plan.TextTarget;
import org.wegwijzer.delivery.graph.request.ListRequest;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.published.ContentReader;
import org.wegwijzer.delivery.relation.EntryRef;
import org.wegwijzer.delivery.site.Site;
import org.wegwijzer.problem.Fault;

/** The published content as a graph: entries with what they relate to, as deep as a reader asks. */
@ApplicationScoped
public class ContentGraph {

    private final ContentReader content;
    private final Shapes shapes;
    private final Statements statements;
    private final PlanCache plans;
    private final SlugFinder slugs;
    private final Site site;
    private final CardMaker maker;
    private final CardCache cards;

    ContentGraph(ContentReader content, Shapes shapes, Site site, CardMaker maker, CardCache cards) {
        this.content = content;
        this.shapes = shapes;
        this.statements = new Statements(shapes);
        this.plans = new PlanCache(shapes);
        this.slugs = new SlugFinder(shapes);
        this.site = site;
        this.maker = maker;
        this.cards = cards;
    }

    /** What makes one answer. */
    private record Making(Loader loader, Assembler assembler) {}

    private Making making(ContentReader.Snapshot snapshot, ReadOptions reading) {
        var shelf = cards.shelf(snapshot.since(), reading);
        return new Making(new Loader(statements, snapshot, reading, shelf), new Assembler(reading, site, maker, shelf));
    }

    /** The page of an entry; empty if none with that slug is published. */
    public Optional<LoadedEntry> page(EntryType type, Slug slug, ReadOptions reading) {
        var root = plans.of(type, Detail.PAGE, reading.wishes());
        return content.page(snapshot -> {
            var entries = snapshot.rows(root.bySlug().with(reading.values(Map.of("slug", slug.value()))));
            if (entries.isEmpty()) {
                return Optional.empty();
            }
            var making = making(snapshot, reading);
            var level = making.loader().level(root.plan(), entries);
            return Optional.of(making.assembler().root(level, entries.get(0).number("id")));
        });
    }

    /** The pages of those of these entries that are published, as they stand in a snapshot that the caller reads from, too. */
    public List<LoadedEntry> pages(
            ContentReader.Snapshot snapshot, EntryType type, Collection<String> slugs, ReadOptions reading) {
        var root = plans.of(type, Detail.PAGE, reading.wishes());
        var rows = snapshot.rows(root.bySlugs().with(reading.values(Map.of("slugs", slugs))));
        var making = making(snapshot, reading);
        var level = making.loader().level(root.plan(), rows);
        return Places.of(rows).stream()
                .map(row -> making.assembler().root(level, row.number("id")))
                .toList();
    }

    /** What became of the entry that was public at a slug; empty if none ever was, or one is. */
    public Optional<FormerSlug> former(EntryType type, Slug slug) {
        return content.page(snapshot -> slugs.former(snapshot, type, slug.value()));
    }

    /** Addresses of published entries that may be meant by a slug of which there is none. */
    public List<String> near(EntryType type, Slug slug) {
        return content.page(snapshot -> slugs.near(snapshot, type, slug.value()));
    }

    /** A fault for each of these slugs, the values of a parameter, that is that of no published entry. */
    public List<Fault> unknown(String parameter, EntryType type, Collection<String> several) {
        return content.page(snapshot -> slugs.unknown(snapshot, parameter, type, several));
    }

    /**
     * One page of the list of all entries of a type.
     *
     * @throws org.wegwijzer.problem.ProblemException INVALID_REQUEST if it is narrowed by what is not published
     */
    public <C> ListPage<C> list(EntryType type, ListRequest request) {
        var plan = cards(type, request);
        return content.page(snapshot -> {
            var making = making(snapshot, request.reading());
            ListPage<C> page = new ListReader(making.loader(), plan, request, null).page(making.assembler());
            slugs.check(snapshot, request, page.count());
            return page;
        });
    }

    /**
     * SQL for the slug at which what has the place of a former slug {@code f} of a type is: the entry itself where it moved, else what
     * its author named, wherever that is by now; null if none of them is there.
     */
    public static String successor(EntryType type) {
        return SlugStatements.target(type.singular());
    }

    /**
     * Entries that were chosen one by one.
     *
     * @param cards slugs of those that are shown as lists show them
     * @param titles slugs of those of which only the title is shown
     */
    public Selection select(
            Map<EntryType, Set<String>> cards, Map<EntryType, Set<String>> titles, ReadOptions reading) {
        return content.page(snapshot -> {
            var making = making(snapshot, reading);
            var chosen = new EnumMap<EntryType, Map<String, Object>>(EntryType.class);
            cards.forEach((type, slugs) -> chosen.put(type, cards(snapshot, making, type, slugs, reading)));
            var read = making.assembler().read();
            // Of those that are not there, too: what is shown may be others when they come.
            titles.forEach((type, slugs) -> slugs.forEach(slug -> read.there(type, slug)));
            var named = titles(snapshot, titles, reading);
            named.forEach((type, found) ->
                    found.forEach((slug, entry) -> read.title(type, slug, reading.reader(), entry.language())));
            return new Selection(chosen, named, read);
        });
    }

    private Map<String, Object> cards(
            ContentReader.Snapshot snapshot, Making making, EntryType type, Set<String> slugs, ReadOptions reading) {
        var root = plans.of(type, Detail.CARD, reading.wishes());
        var chosen = new HashMap<String, Object>();
        if (root.plan().wanted().isCard()) {
            slugs.forEach(slug -> making.assembler().ready(type, slug).ifPresent(card -> chosen.put(slug, card)));
        }
        var missing = new HashSet<>(slugs);
        missing.removeAll(chosen.keySet());
        if (!missing.isEmpty()) {
            var rows = snapshot.rows(root.bySlugs().with(reading.values(Map.of("slugs", missing))));
            var level = making.loader().level(root.plan(), rows);
            Places.of(rows)
                    .forEach(row ->
                            chosen.put(row.printed("slug"), making.assembler().card(level, row)));
        }
        return chosen;
    }

    private Map<EntryType, Map<String, EntryRef>> titles(
            ContentReader.Snapshot snapshot, Map<EntryType, Set<String>> slugs, ReadOptions reading) {
        var targets = slugs.entrySet().stream()
                .flatMap(own -> own.getValue().stream().map(slug -> new TextTarget(own.getKey(), slug)))
                .collect(Collectors.toSet());
        var titles = new EnumMap<EntryType, Map<String, EntryRef>>(EntryType.class);
        if (!targets.isEmpty()) {
            Bodies.titles(snapshot.rows(statements.titles(targets, reading)))
                    .forEach((target, title) -> titles.computeIfAbsent(target.type(), first -> new HashMap<>())
                            .put(target.slug(), title));
        }
        return titles;
    }

    /** How many entries of a type are published. */
    public long count(EntryType type) {
        return content.page(snapshot ->
                snapshot.rows(statements.count(shapes.of(type))).get(0).number("total"));
    }

    /** Entries of a type by slug: at most {@code most}, without the first {@code from}. */
    public List<IndexEntry> index(EntryType type, int from, int most) {
        return content.page(snapshot -> snapshot.rows(statements.index(shapes.of(type), from, most)).stream()
                .map(IndexEntry::of)
                .toList());
    }

    /**
     * One page of the list of an entry's relation; empty if no such entry is published.
     *
     * @throws org.wegwijzer.problem.ProblemException INVALID_REQUEST if it is narrowed by what is not published
     */
    public <E> Optional<ListPage<E>> related(ToMany<E> relation, Slug slug, ListRequest request) {
        return content.page(snapshot -> {
            var parent = snapshot.rows(statements.parent(relation, slug.value()));
            return parent.stream().findFirst().map(row -> {
                var list = new ListReader.Relation(relation, row.number("id"), slug.value(), row.number("total"));
                var plan = cards(relation.target(), request);
                var making = making(snapshot, request.reading());
                ListPage<E> page = new ListReader(making.loader(), plan, request, list).page(making.assembler());
                slugs.check(snapshot, request, page.count());
                relation.groups().ifPresent(groups -> slugs.check(snapshot, request, groups, row.number("id")));
                return page;
            });
        });
    }

    /** One page of the list of an entry's groups of links; empty if no such entry is published. */
    public <G, E> Optional<ListPage<G>> grouped(ToGroups<G, E> relation, Slug slug, ListRequest request) {
        var plan = plans.of(relation, request.reading().wishes());
        return content.page(snapshot -> {
            var parent = snapshot.rows(statements.parent(relation, slug.value()));
            return parent.stream().findFirst().map(row -> {
                var making = making(snapshot, request.reading());
                var reader =
                        new GroupReader<>(relation, plan, request, row.number("id"), slug.value(), row.number("total"));
                return reader.page(making.loader(), making.assembler());
            });
        });
    }

    private Plan cards(EntryType type, ListRequest request) {
        return plans.of(type, Detail.CARD, request.reading().wishes()).plan();
    }
}
