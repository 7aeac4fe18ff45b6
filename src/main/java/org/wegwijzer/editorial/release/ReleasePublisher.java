package org.wegwijzer.editorial.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.wegwijzer.change.ScheduleChanged;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.editorial.drafting.EntryDrafts;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.Publication;
import org.wegwijzer.publish.Publisher;
import org.wegwijzer.publish.history.Cause;
import org.wegwijzer.publish.history.Release;
import org.wegwijzer.publish.history.ReleaseState;
import org.wegwijzer.webhook.event.EditorialEvent;
import org.wegwijzer.webhook.event.EventType;
import org.wegwijzer.webhook.event.ReleaseNews;

/** Makes releases public: now, or when their time has come. */
@ApplicationScoped
public class ReleasePublisher {

    private final EditorialTransactions transactions;
    private final ReleaseDesk releaseDesk;
    private final Releases releases;
    private final EntryDrafts drafts;
    private final ReleaseCheck check;
    private final Publisher publisher;
    private final EntityManager entities;
    private final Event<ScheduleChanged> scheduled;
    private final Event<EditorialEvent> told;

    ReleasePublisher(
            EditorialTransactions transactions,
            ReleaseDesk releaseDesk,
            Releases releases,
            EntryDrafts drafts,
            ReleaseCheck check,
            Publisher publisher,
            EntityManager entities,
            Event<ScheduleChanged> scheduled,
            Event<EditorialEvent> told) {
        this.transactions = transactions;
        this.releaseDesk = releaseDesk;
        this.releases = releases;
        this.drafts = drafts;
        this.check = check;
        this.publisher = publisher;
        this.entities = entities;
        this.scheduled = scheduled;
        this.told = told;
    }

    /**
     * What publishing a release would do.
     *
     * @param publishable whether it can be published as things are
     * @param changes every entry that would change in public; empty if it cannot be published
     * @param faults what stands in the way
     */
    public record Report(boolean publishable, List<EntryChange> changes, List<Fault> faults) {

        public Report {
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
        }

        static Report of(Publication publication) {
            var changes = publication.changes().stream()
                    .map(change -> new EntryChange(
                            change.type().singular(),
                            change.slug(),
                            change.action().name().toLowerCase(Locale.ROOT)))
                    .toList();
            return new Report(true, changes, List.of());
        }
    }

    /**
     * An entry that would change.
     *
     * @param action {@code added}, {@code changed} or {@code removed}
     */
    public record EntryChange(String type, String slug, String action) {}

    /**
     * What would become public, and what would break; changes nothing.
     *
     * @throws ProblemException NOT_FOUND if there is no such release
     */
    public Report check(UUID id) {
        return EditorialTransactions.available(() -> publisher.rehearse(() -> {
            var release = releaseDesk.existing(id);
            var checked = check.items(releases.items(release));
            return checked.faults().isEmpty()
                    ? Report.of(publisher.write(checked.content(), cause(release, release.createdBy)))
                    : new Report(false, List.of(), checked.faults());
        }));
    }

    /**
     * What came of publishing a release.
     *
     * @param before whether it was public already, just as it was seen
     */
    public record Outcome(ReleaseView release, boolean before) {}

    /**
     * Publishes a release now: all of it, or if anything stands in the way, nothing. Whoever asks again for what is done learns that it
     * is.
     *
     * @throws ProblemException NOT_FOUND; PRECONDITION_FAILED if it is not what was seen; CONFLICT with everything that stands in
     *     the way, or if somebody else published it, or something else
     */
    public Outcome publish(UUID id, ExpectedVersion seen, String author) {
        return inTurn(() -> {
            var release = releaseDesk.existing(id);
            if (release.state == ReleaseState.PUBLISHED) {
                if (!seen.has(release.publishedFrom) || !author.equals(release.publishedBy)) {
                    throw ReleaseDesk.isPublic(release);
                }
                return new Outcome(releaseDesk.view(release), true);
            }
            seen.check(releaseDesk.view(release).entityTag());
            if (release.state != ReleaseState.OPEN) {
                throw ProblemException.conflict("The release is scheduled; cancel its schedule to publish it now.");
            }
            publish(release, author);
            return new Outcome(releaseDesk.view(releaseDesk.existing(id)), false);
        });
    }

    /** Publishes a release whose time has come, unless another node did so meanwhile. */
    void publishDue(UUID id) {
        inTurn(() -> {
            releases.findByIdOptional(id)
                    .filter(releases::isDue)
                    .ifPresent(release -> publish(release, String.valueOf(release.publishedBy)));
            return id;
        });
    }

    private <T> T inTurn(Supplier<T> work) {
        return EditorialTransactions.available(() -> publisher.inTurn(() -> {
            transactions.takeTurn();
            return work.get();
        }));
    }

    private void publish(Release release, String author) {
        var items = releases.items(release);
        if (items.isEmpty()) {
            throw ProblemException.conflict("There is nothing in the release.");
        }
        var checked = check.items(items);
        if (!checked.faults().isEmpty()) {
            throw ProblemException.conflict("The release cannot be published as things are.", checked.faults());
        }
        var id = release.id;
        var tag = releaseDesk.view(release).entityTag();
        var used = checked.drafts().stream().map(draft -> draft.id).toList();
        releases.empty(release);
        drafts.deleteAll(used);
        publisher.write(checked.content(), cause(release, author));
        // Publishing forgets what it no longer needs, this release as well.
        var published = releaseDesk.existing(id);
        published.publish(author, releases.now());
        published.publishedFrom = tag;
        entities.flush();
        scheduled.fire(new ScheduleChanged());
        told.fire(new EditorialEvent(EventType.RELEASE_PUBLISHED, ReleaseNews.published(id, published.name, author)));
    }

    private static Cause cause(Release release, String author) {
        return new Cause(release.id, release.name, author, release.message);
    }
}
