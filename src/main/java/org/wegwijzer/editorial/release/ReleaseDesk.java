package org.wegwijzer.editorial.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.wegwijzer.access.Scope;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.editorial.drafting.HubDrafts;
import org.wegwijzer.editorial.drafting.StoredDraft;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.history.HubRevisions;
import org.wegwijzer.publish.history.Release;
import org.wegwijzer.publish.history.ReleaseState;
import org.wegwijzer.publish.history.Revisions;

/** What editors do with releases until they are public. */
@ApplicationScoped
public class ReleaseDesk {

    /** In characters. */
    public static final int LONGEST_NAME = 200;

    private final EditorialTransactions transactions;
    private final Releases releases;
    private final Revisions revisions;
    private final HubRevisions hubRevisions;
    private final HubDrafts hubDrafts;
    private final ReleaseReach reach;
    private final EntityManager entities;
    private final Clock clock;

    ReleaseDesk(
            EditorialTransactions transactions,
            Releases releases,
            Revisions revisions,
            HubRevisions hubRevisions,
            HubDrafts hubDrafts,
            ReleaseReach reach,
            EntityManager entities,
            Clock clock) {
        this.transactions = transactions;
        this.releases = releases;
        this.revisions = revisions;
        this.hubRevisions = hubRevisions;
        this.hubDrafts = hubDrafts;
        this.reach = reach;
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
        return transactions.read(() -> {
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
        return transactions.write(() -> view(begun(title, author)));
    }

    /** The same, inside a transaction that writes. */
    Release begun(Title title, String author) {
        var release = new Release();
        release.id = UUID.randomUUID();
        release.name = title.name();
        release.message = title.message();
        release.state = ReleaseState.OPEN;
        release.version = 1;
        release.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        release.createdBy = author;
        releases.persistAndFlush(release);
        return release;
    }

    /**
     * One release.
     *
     * @throws ProblemException NOT_FOUND if there is none with this id
     */
    public ReleaseView get(UUID id) {
        return transactions.read(() -> whole(existing(id)));
    }

    /** A release with all that it is to do, or did. */
    ReleaseView whole(Release release) {
        return release.state == ReleaseState.PUBLISHED ? ReleaseView.of(release, done(release)) : view(release);
    }

    private List<ReleaseView.Item> done(Release release) {
        var hub = hubRevisions.of(release.id).map(ReleaseView.Item::of).stream();
        var entries =
                revisions.of(release.id, ReleaseItemDesk.MOST_ITEMS).stream().map(ReleaseView.Item::of);
        return Stream.concat(hub, entries).toList();
    }

    /**
     * Gives it another title.
     *
     * @throws ProblemException NOT_FOUND; PRECONDITION_FAILED if it is not what was seen; CONFLICT if it is not open
     */
    public ReleaseView rename(UUID id, ExpectedVersion seen, Title title) {
        return transactions.write(() -> {
            var release = open(id, seen);
            release.name = title.name();
            release.message = title.message();
            return changed(release);
        });
    }

    /** Dissolves it; the drafts in it stay. Refuses like {@link #rename}. */
    public void dissolve(UUID id, ExpectedVersion seen) {
        transactions.write(() -> {
            var release = open(id, seen);
            releases.empty(release);
            entities.clear();
            releases.deleteById(id);
            return release;
        });
    }

    /**
     * A release that may be changed by its sender as a whole.
     *
     * @throws ProblemException like {@link #opened}; also FORBIDDEN if something in it lies beyond the sender's rights
     */
    private Release open(UUID id, ExpectedVersion seen) {
        var release = opened(id, Optional.of(seen));
        refuseBeyond(Scope.WRITE, release);
        return release;
    }

    /** @throws ProblemException FORBIDDEN if something in a release lies beyond the sender's rights */
    void refuseBeyond(Scope scope, Release release) {
        reach.refuse(scope, release);
    }

    /**
     * A release that may be changed.
     *
     * @param seen empty if the sender does not say
     * @throws ProblemException NOT_FOUND; PRECONDITION_FAILED if it is not what was seen; CONFLICT if it is not open
     */
    Release opened(UUID id, Optional<ExpectedVersion> seen) {
        var release = existing(id);
        refusePublished(release);
        seen.ifPresent(tags -> tags.check(view(release).entityTag()));
        refuseUnlessOpen(release);
        return release;
    }

    /** A release that was changed, as it is now. */
    ReleaseView changed(Release release) {
        release.version++;
        releases.flush();
        return view(release);
    }

    private static void refuseUnlessOpen(Release release) {
        if (release.state == ReleaseState.SCHEDULED) {
            throw ProblemException.conflict("The release is scheduled; cancel its schedule to change it.");
        }
        refusePublished(release);
    }

    /** @throws ProblemException CONFLICT if it is public */
    static void refusePublished(Release release) {
        if (release.state == ReleaseState.PUBLISHED) {
            throw isPublic(release);
        }
    }

    /** What to throw when a release is public already: whoever repeats a request learns what became of it. */
    static ProblemException isPublic(Release release) {
        return ProblemException.conflict("The release is public already: '%s' published it at %s."
                .formatted(release.publishedBy, release.publishedAt));
    }

    Release existing(UUID id) {
        return releases.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("There is no such release."));
    }

    ReleaseView view(Release release) {
        var entries = releases.planned(release).map(ReleaseDesk::view);
        return ReleaseView.of(release, Stream.concat(hub(release), entries).toList());
    }

    private Stream<ReleaseView.Item> hub(Release release) {
        return release.withHub
                ? Stream.of(ReleaseView.Item.ofHub(
                        hubDrafts.present().map(StoredDraft::entityTag).orElse(null)))
                : Stream.empty();
    }

    private static ReleaseView.Item view(Releases.Planned planned) {
        var item = planned.item();
        var action = ReleaseView.Action.valueOf(item.action.name());
        var draft = action == ReleaseView.Action.PUBLISH ? planned.draft() : null;
        var minor = item.minor ? Boolean.TRUE : null;
        var parts = item.parts == null ? null : List.of(item.parts.split(" "));
        return new ReleaseView.Item(
                item.type.singular(), item.slug, action, item.replacedBy, parts, minor, draft, null, null);
    }
}
