package org.wegwijzer.editorial.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.access.Scope;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.editorial.drafting.DraftExtent;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.history.Release;

/** Puts entries into releases and takes them out: one or thousands at a time, in the same few statements. */
@ApplicationScoped
public class ReleaseItemDesk {

    /** Entries of a release: far more than anybody looks through, and little enough to be published while one waits. */
    public static final int MOST_ITEMS = 5_000;

    /** Beyond these nobody reads on. */
    private static final int MOST_FAULTS = 100;

    private final EditorialTransactions transactions;
    private final ReleaseDesk releaseDesk;
    private final Releases releases;
    private final ReleaseReach reach;

    ReleaseItemDesk(
            EditorialTransactions transactions, ReleaseDesk releaseDesk, Releases releases, ReleaseReach reach) {
        this.transactions = transactions;
        this.releaseDesk = releaseDesk;
        this.releases = releases;
        this.reach = reach;
    }

    /**
     * What is to become of an entry.
     *
     * @param slug where it is now, or will be if it is new
     * @param replacedBy the entry of the same type that takes the place of one that goes
     * @param extent how much of its draft becomes public
     * @param pointer where the request says so (RFC 6901)
     */
    public record Plan(
            EntryType type,
            Slug slug,
            ReleaseView.Action action,
            @Nullable Slug replacedBy,
            DraftExtent extent,
            String pointer) {

        /** That the draft of an entry becomes public, all of it. */
        public static Plan publish(EntryType type, Slug slug) {
            return new Plan(type, slug, ReleaseView.Action.PUBLISH, null, DraftExtent.WHOLE, "");
        }

        /** That an entry goes. */
        public static Plan remove(EntryType type, Slug slug, @Nullable Slug replacedBy) {
            return new Plan(type, slug, ReleaseView.Action.REMOVE, replacedBy, DraftExtent.WHOLE, "");
        }
    }

    /**
     * What is to be in a release.
     *
     * @param entries each planned once
     * @param hub where the request says that the draft of the hub is (RFC 6901); empty if it does not
     */
    public record Plans(List<Plan> entries, Optional<String> hub) {

        public Plans {
            entries = List.copyOf(entries);
        }

        /** Entries alone. */
        public static Plans of(List<Plan> entries) {
            return new Plans(entries, Optional.empty());
        }

        boolean areNone() {
            return entries.isEmpty() && hub.isEmpty();
        }
    }

    /**
     * A new release with these things in it.
     *
     * @throws ProblemException CONFLICT if one of them is in another release, or they are too many
     */
    public ReleaseView create(ReleaseDesk.Title title, Plans plans, String author) {
        return transactions.write(() -> {
            var begun = releaseDesk.create(title, author);
            return plans.areNone() ? begun : put(begun.id(), Optional.empty(), plans);
        });
    }

    /**
     * Puts things into a release, or plans otherwise for those that are in it: all of them or none.
     *
     * @param seen empty if the sender does not say
     * @throws ProblemException NOT_FOUND; PRECONDITION_FAILED; FORBIDDEN if one lies beyond the sender's rights; CONFLICT if it is not
     *     open, or would be too full, or an entry is in another one
     */
    public ReleaseView put(UUID id, Optional<ExpectedVersion> seen, Plans planned) {
        return transactions.write(() -> {
            var release = releaseDesk.opened(id, seen);
            var plans = planned.entries();
            var items = items(plans);
            refuseOthers(release, items, planned);
            if (releases.count(release) + plans.size() - items.size() > MOST_ITEMS) {
                throw ProblemException.conflict("A release has at most %s entries.".formatted(MOST_ITEMS));
            }
            release.withHub |= planned.hub().isPresent();
            reach.refuse(Scope.WRITE, List.copyOf(items.values()));
            planned.hub().ifPresent(pointer -> reach.requireAll(Scope.WRITE));
            var author = reach.name(release.createdBy);
            plans.forEach(plan ->
                    write(plan, items.computeIfAbsent(entry(plan), none -> added(release, plan)), author));
            reach.refuse(Scope.WRITE, List.copyOf(items.values()));
            return releaseDesk.changed(release);
        });
    }

    private record Entry(EntryType type, Slug slug) {}

    private static Entry entry(Plan plan) {
        return new Entry(plan.type(), plan.slug());
    }

    /** What is planned for these entries now, in whichever release. */
    private Map<Entry, ReleaseItem> items(List<Plan> plans) {
        var items = new HashMap<Entry, ReleaseItem>();
        for (var type : EntryType.values()) {
            var slugs = plans.stream()
                    .filter(plan -> plan.type() == type)
                    .map(Plan::slug)
                    .toList();
            releases.items(type, slugs).forEach(item -> items.put(new Entry(type, item.slug), item));
        }
        return items;
    }

    private void refuseOthers(Release release, Map<Entry, ReleaseItem> items, Plans plans) {
        var faults = new ArrayList<Fault>();
        plans.hub()
                .ifPresent(pointer -> releases.ofHub()
                        .filter(other -> !other.id.equals(release.id))
                        .ifPresent(other -> faults.add(inAnother(other, pointer))));
        for (var plan : plans.entries()) {
            var item = items.get(entry(plan));
            if (item != null && !item.release.id.equals(release.id) && faults.size() < MOST_FAULTS) {
                faults.add(inAnother(item.release, plan.pointer()));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.conflict(faults.get(0).detail(), faults);
        }
    }

    private static Fault inAnother(Release other, String pointer) {
        var detail = "It is part of another release, '%s'; take it out there first.".formatted(other.name);
        return new Fault(Fault.Place.BODY, pointer, FaultCode.IN_ANOTHER_RELEASE, detail, List.of());
    }

    private ReleaseItem added(Release release, Plan plan) {
        var item = new ReleaseItem();
        item.release = release;
        item.type = plan.type();
        item.slug = plan.slug();
        item.action = ReleaseItem.Action.valueOf(plan.action().name());
        releases.add(item);
        return item;
    }

    private static void write(Plan plan, ReleaseItem item, String author) {
        item.plannedBy = author;
        item.action = ReleaseItem.Action.valueOf(plan.action().name());
        item.replacedBy = plan.replacedBy();
        var parts = plan.extent().parts();
        item.parts = parts.isEmpty() ? null : parts.stream().sorted().collect(Collectors.joining(" "));
        item.minor = plan.extent().isMinor();
    }

    /** Takes an entry out of it; nothing becomes of that. Refuses like {@link #put}. */
    public ReleaseView take(UUID id, Optional<ExpectedVersion> seen, EntryType type, Slug slug) {
        return transactions.write(() -> {
            var release = releaseDesk.opened(id, seen);
            var taken = releases.item(type, slug)
                    .filter(item -> item.release.id.equals(id))
                    .orElseThrow(ReleaseItemDesk::noPart);
            reach.refuse(Scope.WRITE, List.of(taken));
            releases.take(taken);
            return releaseDesk.changed(release);
        });
    }

    /** Takes the hub out of it; its draft stays. Refuses like {@link #put}. */
    public ReleaseView takeHub(UUID id, Optional<ExpectedVersion> seen) {
        return transactions.write(() -> {
            var release = releaseDesk.opened(id, seen);
            reach.requireAll(Scope.WRITE);
            if (!release.withHub) {
                throw noPart();
            }
            release.withHub = false;
            return releaseDesk.changed(release);
        });
    }

    private static ProblemException noPart() {
        return ProblemException.notFound("It is not part of this release.");
    }
}
