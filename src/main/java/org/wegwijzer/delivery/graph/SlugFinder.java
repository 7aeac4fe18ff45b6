package org.wegwijzer.delivery.graph;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.answer.FormerSlug;
import org.wegwijzer.delivery.graph.declaration.Filter;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.graph.declaration.ToMany.Groups;
import org.wegwijzer.delivery.graph.plan.SlugStatements;
import org.wegwijzer.delivery.graph.request.ListRequest;
import org.wegwijzer.delivery.published.ContentReader.Snapshot;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.hint.Hint;
import org.wegwijzer.hint.Nearness;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.sql.Row;

/** Tells slugs of published entries from others, and what may be meant by those. */
final class SlugFinder {

    /** Most slugs of a request that are looked for; more are told without a hint. */
    private static final int MOST = 3;

    private final SlugStatements statements;

    SlugFinder(Shapes shapes) {
        this.statements = new SlugStatements(shapes);
    }

    /** What became of the entry that was public at a slug; empty if none ever was, or one is. */
    Optional<FormerSlug> former(Snapshot snapshot, EntryType type, String slug) {
        return snapshot.rows(statements.former(type, slug)).stream()
                .map(row -> new FormerSlug(row.text("present"), row.text("replacement")))
                .findFirst();
    }

    /** Addresses of published entries that may be meant by a slug: those of its type that are close, those that have it. */
    List<String> near(Snapshot snapshot, EntryType type, String slug) {
        var found = snapshot.rows(statements.near(type, slug));
        var own = closest(found, type, slug).stream().map(near -> Addresses.entry(type, near));
        var others = found.stream()
                .flatMap(row -> EntryType.ofSingular(row.printed("type")).stream())
                .filter(other -> other != type)
                .map(other -> Addresses.entry(other, slug));
        return Stream.concat(own, others).toList();
    }

    private static List<String> closest(List<Row> found, EntryType type, String slug) {
        var own = found.stream()
                .filter(row -> row.printed("type").equals(type.singular()))
                .map(row -> row.printed("slug"))
                .distinct()
                .toList();
        return Nearness.among(own, slug);
    }

    /**
     * Refuses a list that is narrowed by slugs of which some are those of no published entry.
     *
     * @param count how many entries were found: one slug that found some is one
     * @throws ProblemException INVALID_REQUEST that says what may be meant
     */
    void check(Snapshot snapshot, ListRequest request, long count) {
        var faults = request.filters().entrySet().stream()
                .flatMap(filter -> filter.getKey().target().stream().flatMap(target -> {
                    var slugs = filter.getKey().slugs(filter.getValue()).toList();
                    var isOne = count > 0 && slugs.size() == 1;
                    return isOne
                            ? Stream.empty()
                            : unknown(snapshot, filter.getKey().name(), target.type(), slugs).stream();
                }))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    /** A fault for each slug that is that of no published entry. */
    List<Fault> unknown(Snapshot snapshot, String parameter, EntryType type, Collection<String> slugs) {
        var published = snapshot.rows(statements.published(type, slugs)).stream()
                .map(row -> row.printed("slug"))
                .toList();
        var unknown = slugs.stream().filter(slug -> !published.contains(slug)).toList();
        return unknown.stream()
                .map(slug -> fault(parameter, type.singular(), slug)
                        .meaning(unknown.indexOf(slug) < MOST ? meant(snapshot, type, slug) : Hint.NONE))
                .toList();
    }

    private static Fault fault(String parameter, String what, String slug) {
        var detail = "'%s' in '%s' is no published %s.".formatted(slug, parameter, what);
        return Fault.ofQuery(parameter, FaultCode.UNKNOWN_ENTRY, detail);
    }

    private Hint meant(Snapshot snapshot, EntryType type, String slug) {
        var former = former(snapshot, type, slug)
                .flatMap(moved -> Stream.of(moved.present(), moved.replacement())
                        .flatMap(Stream::ofNullable)
                        .findFirst());
        return former.map(present -> Hint.of(List.of(present)))
                .orElseGet(() -> Hint.of(closest(snapshot.rows(statements.near(type, slug)), type, slug)));
    }

    /**
     * Refuses a list of links that is narrowed by groups of which some are none of its owner's.
     *
     * @param owner the internal id of the entry whose groups there are
     * @throws ProblemException INVALID_REQUEST that says which there are
     */
    void check(Snapshot snapshot, ListRequest request, Groups groups, long owner) {
        var filter = groups.filter().filter(request.filters()::containsKey);
        if (filter.isEmpty()) {
            return;
        }
        var known = snapshot.rows(statements.groups(groups, owner)).stream()
                .map(row -> row.printed("slug"))
                .toList();
        var faults = Optional.ofNullable(request.filters().get(filter.get())).stream()
                .flatMap(filter.get()::slugs)
                .filter(slug -> !known.contains(slug))
                .map(slug -> unknown(filter.get(), slug, known))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private static Fault unknown(Filter filter, String slug, List<String> known) {
        var detail = "'%s' in '%s' is none of this entry's.".formatted(slug, filter.name());
        return Fault.ofQuery(filter.name(), FaultCode.UNKNOWN_ENTRY, detail, known)
                .meaning(Hint.near(slug, known));
    }
}
