package org.wegwijzer.editorial.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.access.Scope;
import org.wegwijzer.change.ScheduleChanged;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.history.Release;
import org.wegwijzer.publish.history.ReleaseState;
import org.wegwijzer.webhook.event.EditorialEvent;
import org.wegwijzer.webhook.event.EventType;
import org.wegwijzer.webhook.event.ReleaseNews;

/** Which releases publish themselves, and when, by the clock of the database. */
@ApplicationScoped
public class ReleaseSchedule {

    private final EditorialTransactions transactions;
    private final ReleaseDesk releaseDesk;
    private final Releases releases;
    private final ReleaseCheck check;
    private final ReleaseApproval approvals;
    private final EntityManager entities;
    private final Event<ScheduleChanged> scheduled;
    private final Event<EditorialEvent> told;

    ReleaseSchedule(
            EditorialTransactions transactions,
            ReleaseDesk releaseDesk,
            Releases releases,
            ReleaseCheck check,
            ReleaseApproval approvals,
            EntityManager entities,
            Event<ScheduleChanged> scheduled,
            Event<EditorialEvent> told) {
        this.transactions = transactions;
        this.releaseDesk = releaseDesk;
        this.releases = releases;
        this.check = check;
        this.approvals = approvals;
        this.entities = entities;
        this.scheduled = scheduled;
        this.told = told;
    }

    /**
     * Has a release publish itself; until then nothing in it can be changed.
     *
     * @throws ProblemException NOT_FOUND; PRECONDITION_FAILED; FORBIDDEN if something in it lies beyond the sender's rights; INVALID_REQUEST if that moment has passed by the database's clock;
     *     CONFLICT if it is public, cannot be published as things are, or has to be approved first
     */
    public ReleaseView schedule(UUID id, ExpectedVersion seen, Instant publishAt, String author) {
        return transactions.write(() -> {
            var release = releaseDesk.existing(id);
            ReleaseDesk.refusePublished(release);
            seen.check(releaseDesk.view(release).entityTag());
            releaseDesk.refuseBeyond(Scope.PUBLISH, release);
            if (!publishAt.isAfter(releases.now())) {
                throw ProblemException.invalid(new Fault(
                        Fault.Place.BODY,
                        "/publishAt",
                        FaultCode.NOT_IN_RANGE,
                        "That moment has passed; publish the release now.",
                        List.of()));
            }
            var faults = check.release(release).faults();
            if (!faults.isEmpty()) {
                throw ProblemException.conflict("The release cannot be published as things are.", faults);
            }
            approvals.require(release);
            release.state = ReleaseState.SCHEDULED;
            release.publishAt = publishAt;
            release.publishedBy = author;
            release.failure = null;
            var view = changed(release);
            told.fire(new EditorialEvent(
                    EventType.RELEASE_SCHEDULED, ReleaseNews.scheduled(id, release.name, author, publishAt)));
            return view;
        });
    }

    /**
     * Takes a release off the schedule.
     *
     * @param seen empty if the sender does not say
     * @throws ProblemException NOT_FOUND; PRECONDITION_FAILED; FORBIDDEN; CONFLICT if it is not scheduled, or public by now
     */
    public ReleaseView cancel(UUID id, Optional<ExpectedVersion> seen) {
        return transactions.write(() -> {
            var release = releaseDesk.existing(id);
            seen.ifPresent(tags -> tags.check(releaseDesk.view(release).entityTag()));
            if (release.state != ReleaseState.SCHEDULED) {
                throw ProblemException.conflict("The release is not scheduled.");
            }
            releaseDesk.refuseBeyond(Scope.PUBLISH, release);
            return reopened(release, null);
        });
    }

    /** Gives up on a release whose time has come, and says why. */
    void giveUp(UUID id, String reason) {
        transactions.write(() -> {
            releases.findByIdOptional(id).filter(releases::isDue).ifPresent(release -> giveUp(release, reason));
            return id;
        });
    }

    private void giveUp(Release release, String reason) {
        var author = String.valueOf(release.publishedBy);
        release.failedAt = releases.now();
        reopened(release, reason);
        told.fire(new EditorialEvent(
                EventType.RELEASE_FAILED, ReleaseNews.failed(release.id, release.name, author, reason)));
    }

    private ReleaseView reopened(Release release, @Nullable String failure) {
        release.state = ReleaseState.OPEN;
        release.publishAt = null;
        release.publishedBy = null;
        release.failure = failure;
        return changed(release);
    }

    private ReleaseView changed(Release release) {
        release.version++;
        entities.flush();
        scheduled.fire(new ScheduleChanged());
        return releaseDesk.view(release);
    }

    /** The releases whose time has come. */
    List<UUID> due() {
        return transactions.read(releases::due);
    }
}
