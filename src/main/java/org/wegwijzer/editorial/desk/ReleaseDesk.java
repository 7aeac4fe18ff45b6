package org.wegwijzer.editorial.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.history.Release;
import org.wegwijzer.editorial.history.ReleaseState;
import org.wegwijzer.problem.ProblemException;

/** What editors do with releases until they are public. */
@ApplicationScoped
public class ReleaseDesk {

    /** Far more than anybody looks through, and little enough to be published in a moment. */
    private static final int MOST_ITEMS = 1_000;

    private final Desk desk;
    private final Releases releases;
    private final EntryDrafts drafts;
    private final EntityManager entities;
    private final Clock clock;

    ReleaseDesk(Desk desk, Releases releases, EntryDrafts drafts, EntityManager entities, Clock clock) {
        this.desk = desk;
        this.releases = releases;
        this.drafts = drafts;
        this.entities = entities;
        this.clock = clock;
    }

    /** What a release is called, and why it is made. */
    public record Title(String name, String message) {}

    /**
     * Which releases an editor wants to see, the newest first.
     *
     * @param before only those before this one
     */
    public record Wanted(Optional<ReleaseState> state, Optional<Place> before, int limit) {}

    /** The place of a release in the list. */
    public record Place(Instant createdAt, UUID id) {}

    /**
     * Some releases, and how many there are in all.
     *
     * @param last the place of the last of these; empty if no others come after it
     */
    public record Page(long count, List<ReleaseView> items, Optional<Place> last) {}

    /** The wanted releases. */
    public Page page(Wanted wanted) {
        return desk.read(() -> {
            var state = wanted.state().map(only -> " and r.state = :state").orElse("");
            var before = wanted.before()
                    .map(place -> " and (r.createdAt < :moment or (r.createdAt = :moment and r.id < :id))")
                    .orElse("");
            var query = entities.createQuery(
                    "from Release r where 1 = 1" + state + before + " order by r.createdAt desc, r.id desc",
                    Release.class);
            var count = entities.createQuery("select count(*) from Release r where 1 = 1" + state, Long.class);
            wanted.state().ifPresent(only -> {
                query.setParameter("state", only);
                count.setParameter("state", only);
            });
            wanted.before()
                    .ifPresent(place ->
                            query.setParameter("moment", place.createdAt()).setParameter("id", place.id()));
            var found = query.setMaxResults(wanted.limit() + 1).getResultList();
            var items = found.stream().limit(wanted.limit()).map(this::view).toList();
            var last = Optional.of(items.size())
                    .filter(size -> size < found.size())
                    .map(size -> found.get(size - 1));
            return new Page(
                    count.getSingleResult(), items, last.map(release -> new Place(release.createdAt, release.id)));
        });
    }

    /** A new release without anything in it. */
    public ReleaseView create(Title title, String author) {
        return desk.write(() -> {
            var release = new Release();
            release.id = UUID.randomUUID();
            release.name = title.name();
            release.message = title.message();
            release.state = ReleaseState.OPEN;
            release.version = 1;
            release.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            release.createdBy = author;
            releases.persistAndFlush(release);
            return view(release);
        });
    }

    /**
     * One release.
     *
     * @throws ProblemException NOT_FOUND if there is none with this id
     */
    public ReleaseView get(UUID id) {
        return desk.read(() -> view(existing(id)));
    }

    /**
     * Gives it another title.
     *
     * @throws ProblemException NOT_FOUND; PRECONDITION_FAILED if it is not what was seen; CONFLICT if it is not open
     */
    public ReleaseView rename(UUID id, Seen seen, Title title) {
        return desk.write(() -> {
            var release = existing(id);
            seen.check(view(release).entityTag());
            refuseUnlessOpen(release);
            release.name = title.name();
            release.message = title.message();
            return changed(release);
        });
    }

    /** Dissolves it; the drafts in it stay. Refuses like {@link #rename}. */
    public void dissolve(UUID id, Seen seen) {
        desk.write(() -> {
            var release = existing(id);
            seen.check(view(release).entityTag());
            refuseUnlessOpen(release);
            releases.items(release).forEach(releases::take);
            releases.flush();
            releases.delete(release);
            return release;
        });
    }

    /**
     * What is to become of an entry.
     *
     * @param slug where it is now, or will be if it is new
     * @param replacedBy the entry of the same type that takes the place of one that goes
     */
    public record Plan(
            EntryType type,
            Slug slug,
            ReleaseView.Action action,
            @Nullable Slug replacedBy) {}

    /**
     * Puts an entry into it, or plans otherwise for one that is in it.
     *
     * @throws ProblemException NOT_FOUND; CONFLICT if it is not open, or full, or the entry is in another one
     */
    public ReleaseView put(UUID id, Plan plan) {
        return desk.write(() -> {
            var release = existing(id);
            refuseUnlessOpen(release);
            var item = releases.item(plan.type(), plan.slug()).orElseGet(() -> add(release, plan));
            if (!item.release.id.equals(id)) {
                throw ProblemException.conflict(
                        "It is part of another release, '%s'; take it out there first.".formatted(item.release.name));
            }
            item.action = ReleaseItem.Action.valueOf(plan.action().name());
            item.replacedBy = plan.replacedBy();
            return changed(release);
        });
    }

    private ReleaseItem add(Release release, Plan plan) {
        if (releases.items(release).size() >= MOST_ITEMS) {
            throw ProblemException.conflict("A release has at most %s entries.".formatted(MOST_ITEMS));
        }
        var item = new ReleaseItem();
        item.release = release;
        item.type = plan.type();
        item.slug = plan.slug();
        item.action = ReleaseItem.Action.valueOf(plan.action().name());
        releases.add(item);
        return item;
    }

    /** Takes an entry out of it; nothing becomes of that. Refuses like {@link #put}. */
    public ReleaseView take(UUID id, EntryType type, Slug slug) {
        return desk.write(() -> {
            var release = existing(id);
            refuseUnlessOpen(release);
            releases.take(releases.item(type, slug)
                    .filter(item -> item.release.id.equals(id))
                    .orElseThrow(() -> ProblemException.notFound("It is not part of this release.")));
            return changed(release);
        });
    }

    private ReleaseView changed(Release release) {
        release.version++;
        releases.flush();
        return view(release);
    }

    private static void refuseUnlessOpen(Release release) {
        if (release.state == ReleaseState.SCHEDULED) {
            throw ProblemException.conflict("The release is scheduled; cancel its schedule to change it.");
        }
        if (release.state == ReleaseState.PUBLISHED) {
            throw ProblemException.conflict("The release is public already.");
        }
    }

    Release existing(UUID id) {
        return releases.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("There is no such release."));
    }

    ReleaseView view(Release release) {
        return ReleaseView.of(
                release, releases.items(release).stream().map(this::view).toList());
    }

    private ReleaseView.Item view(ReleaseItem item) {
        var draft = item.action == ReleaseItem.Action.PUBLISH
                ? drafts.at(item.type, item.slug).map(EntryDraft::entityTag).orElse(null)
                : null;
        var action = ReleaseView.Action.valueOf(item.action.name());
        return new ReleaseView.Item(item.type.singular(), item.slug, action, item.replacedBy, draft);
    }
}
