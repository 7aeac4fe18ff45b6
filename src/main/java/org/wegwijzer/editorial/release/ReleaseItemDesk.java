package org.wegwijzer.editorial.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.ExpectedVersion;
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

    ReleaseItemDesk(EditorialTransactions transactions, ReleaseDesk releaseDesk, Releases releases) {
        this.transactions = transactions;
        this.releaseDesk = releaseDesk;
        this.releases = releases;
    }

    /**
     * What is to become of an entry.
     *
     * @param slug where it is now, or will be if it is new
     * @param replacedBy the entry of the same type that takes the place of one that goes
     * @param pointer where the request says so (RFC 6901)
     */
    public record Plan(
            EntryType type,
            Slug slug,
            ReleaseView.Action action,
            @Nullable Slug replacedBy,
            String pointer) {}

    /**
     * A new release with these entries in it, each planned once.
     *
     * @throws ProblemException CONFLICT if one of them is in another release, or they are too many
     */
    public ReleaseView create(ReleaseDesk.Title title, List<Plan> plans, String author) {
        return transactions.write(() -> {
            var begun = releaseDesk.create(title, author);
            return plans.isEmpty() ? begun : put(begun.id(), Optional.empty(), plans);
        });
    }

    /**
     * Puts entries into a release, each planned once, or plans otherwise for those that are in it: all of them or none.
     *
     * @param seen empty if the sender does not say
     * @throws ProblemException NOT_FOUND; PRECONDITION_FAILED; CONFLICT if it is not open, or would be too full, or an entry is in
     *     another one
     */
    public ReleaseView put(UUID id, Optional<ExpectedVersion> seen, List<Plan> plans) {
        return transactions.write(() -> {
            var release = releaseDesk.open(id, seen);
            var items = items(plans);
            refuseOthers(release, items, plans);
            if (releases.count(release) + plans.size() - items.size() > MOST_ITEMS) {
                throw ProblemException.conflict("A release has at most %s entries.".formatted(MOST_ITEMS));
            }
            plans.forEach(plan -> write(plan, items.computeIfAbsent(entry(plan), none -> added(release, plan))));
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

    private static void refuseOthers(Release release, Map<Entry, ReleaseItem> items, List<Plan> plans) {
        var faults = new ArrayList<Fault>();
        for (var plan : plans) {
            var item = items.get(entry(plan));
            if (item != null && !item.release.id.equals(release.id) && faults.size() < MOST_FAULTS) {
                var detail =
                        "It is part of another release, '%s'; take it out there first.".formatted(item.release.name);
                faults.add(
                        new Fault(Fault.Place.BODY, plan.pointer(), FaultCode.IN_ANOTHER_RELEASE, detail, List.of()));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.conflict(faults.get(0).detail(), faults);
        }
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

    private static void write(Plan plan, ReleaseItem item) {
        item.action = ReleaseItem.Action.valueOf(plan.action().name());
        item.replacedBy = plan.replacedBy();
    }

    /** Takes an entry out of it; nothing becomes of that. Refuses like {@link #put}. */
    public ReleaseView take(UUID id, Optional<ExpectedVersion> seen, EntryType type, Slug slug) {
        return transactions.write(() -> {
            var release = releaseDesk.open(id, seen);
            releases.take(releases.item(type, slug)
                    .filter(item -> item.release.id.equals(id))
                    .orElseThrow(() -> ProblemException.notFound("It is not part of this release.")));
            return releaseDesk.changed(release);
        });
    }
}
