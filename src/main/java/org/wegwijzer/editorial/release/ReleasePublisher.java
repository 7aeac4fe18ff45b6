package org.wegwijzer.editorial.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wegwijzer.change.ScheduleChanged;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.editorial.drafting.DraftDesk;
import org.wegwijzer.editorial.drafting.DraftExtent;
import org.wegwijzer.editorial.drafting.DraftOfHub;
import org.wegwijzer.editorial.drafting.DraftRests;
import org.wegwijzer.editorial.drafting.EntryDraft;
import org.wegwijzer.editorial.drafting.EntryDrafts;
import org.wegwijzer.editorial.drafting.HubDrafts;
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

    private static final String INSTEAD = "publish that, or take it out first";

    private final EditorialTransactions transactions;
    private final ReleaseDesk releaseDesk;
    private final Releases releases;
    private final EntryDrafts drafts;
    private final DraftRests rests;
    private final HubDrafts hubDrafts;
    private final ReleaseCheck check;
    private final Publisher publisher;
    private final ReleaseApproval approvals;
    private final Event<ScheduleChanged> scheduled;
    private final Event<EditorialEvent> told;

    ReleasePublisher(
            EditorialTransactions transactions,
            ReleaseDesk releaseDesk,
            Releases releases,
            EntryDrafts drafts,
            DraftRests rests,
            HubDrafts hubDrafts,
            ReleaseCheck check,
            Publisher publisher,
            ReleaseApproval approvals,
            Event<ScheduleChanged> scheduled,
            Event<EditorialEvent> told) {
        this.transactions = transactions;
        this.releaseDesk = releaseDesk;
        this.releases = releases;
        this.drafts = drafts;
        this.rests = rests;
        this.hubDrafts = hubDrafts;
        this.check = check;
        this.publisher = publisher;
        this.approvals = approvals;
        this.scheduled = scheduled;
        this.told = told;
    }

    /**
     * What publishing a release would do.
     *
     * @param publishable whether it can be published as things are
     * @param changes every entry that would change in public; empty if it cannot be published
     * @param faults what stands in the way
     * @param approvalMissing whether somebody else still has to approve it
     */
    public record Report(boolean publishable, List<EntryChange> changes, List<Fault> faults, boolean approvalMissing) {

        public Report {
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
        }

        static Report of(Publication publication, boolean approvalMissing) {
            var hub = publication.hub()
                    ? Stream.of(new EntryChange(DraftOfHub.TYPE, DraftOfHub.TYPE, "changed"))
                    : Stream.<EntryChange>empty();
            var entries = publication.changes().stream()
                    .map(change -> new EntryChange(
                            change.type().singular(),
                            change.slug(),
                            change.action().name().toLowerCase(Locale.ROOT)));
            return new Report(!approvalMissing, Stream.concat(hub, entries).toList(), List.of(), approvalMissing);
        }
    }

    /**
     * An entry that would change, or the hub itself.
     *
     * @param type {@code hub} for the hub itself, whose slug is the same
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
            var checked = check.release(release);
            var approvalMissing = approvals.isMissing(release);
            return checked.faults().isEmpty()
                    ? Report.of(publisher.write(checked.content(), cause(release, release.createdBy)), approvalMissing)
                    : new Report(false, List.of(), checked.faults(), approvalMissing);
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
                return new Outcome(releaseDesk.whole(release), true);
            }
            seen.check(releaseDesk.view(release).entityTag());
            if (release.state != ReleaseState.OPEN) {
                throw ProblemException.conflict("The release is scheduled; cancel its schedule to publish it now.");
            }
            return new Outcome(publish(release, author), false);
        });
    }

    /**
     * Publishes the draft of one entry now, as a release of its own.
     *
     * @param extent how much of it
     * @param seen the draft or, where one part is to be published, that
     * @throws ProblemException NOT_FOUND if the entry has no draft; PRECONDITION_FAILED if it is not what was seen; CONFLICT with
     *     everything that stands in the way, or if these parts of the draft are part of a release
     */
    public Outcome publish(DraftDesk.Address at, DraftExtent extent, ExpectedVersion seen) {
        return inTurn(() -> {
            var draft = drafts.at(at.type(), at.slug());
            var tag = draft.map(found -> tag(found, extent.parts(), seen)).filter(seen::has);
            if (tag.isEmpty()) {
                var before = releases.publishedFrom(seen.entityTags(), at.author());
                if (before.isPresent()) {
                    return new Outcome(releaseDesk.whole(before.get()), true);
                }
            }
            var name = "%s '%s'".formatted(at.type().singular(), at.slug());
            var found = draft.orElseThrow(() -> none(name));
            seen.check(tag.orElseGet(found::entityTag));
            releases.plan(at.type(), at.slug())
                    .filter(plan -> plan.takes(extent.parts()))
                    .ifPresent(plan -> {
                        throw plan.refusal(INSTEAD);
                    });
            var title = new ReleaseDesk.Title(at.type().singular() + " " + at.slug(), "");
            return alone(title, check.draft(found, extent), tag.orElseThrow(), at.author());
        });
    }

    /** What the sender should have seen: whoever publishes one part need not know the others. */
    private static String tag(EntryDraft draft, Set<String> parts, ExpectedVersion seen) {
        var whole = draft.entityTag();
        return parts.size() == 1 && !seen.has(whole)
                ? draft.entityTag(parts.iterator().next())
                : whole;
    }

    /**
     * Publishes the draft of the hub now, as a release of its own; refuses like that of an entry.
     *
     * @param seen the draft
     * @param title of that release
     */
    public Outcome publishHub(ExpectedVersion seen, ReleaseDesk.Title title, String author) {
        return inTurn(() -> hubDrafts
                .present()
                .map(draft -> {
                    seen.check(draft.entityTag());
                    releases.planOfHub().ifPresent(plan -> {
                        throw plan.refusal(INSTEAD);
                    });
                    return alone(title, check.draft(draft), draft.entityTag(), author);
                })
                .orElseGet(() -> releases.publishedFrom(seen.entityTags(), author)
                        .map(release -> new Outcome(releaseDesk.whole(release), true))
                        .orElseThrow(() -> none("the hub"))));
    }

    private Outcome alone(ReleaseDesk.Title title, ReleaseCheck.Checked checked, String tag, String author) {
        approvals.refuseAlone();
        return new Outcome(publish(releaseDesk.begun(title, author), checked, tag, author), false);
    }

    private static ProblemException none(String of) {
        return ProblemException.notFound("There is no draft of %s.".formatted(of));
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

    /** Does work that publishes, when nobody else does or edits. */
    <T> T inTurn(Supplier<T> work) {
        return EditorialTransactions.available(() -> publisher.inTurn(() -> {
            transactions.takeTurn();
            return work.get();
        }));
    }

    private ReleaseView publish(Release release, String author) {
        if (!release.withHub && releases.count(release) == 0) {
            throw ProblemException.conflict("There is nothing in the release.");
        }
        var checked = check.release(release);
        return publish(release, checked, releaseDesk.view(release).entityTag(), author);
    }

    /** @param tag what the author has seen */
    private ReleaseView publish(Release release, ReleaseCheck.Checked checked, String tag, String author) {
        var isApproved = approvals.require(release, checked);
        if (!checked.faults().isEmpty()) {
            throw ProblemException.conflict("The release cannot be published as things are.", checked.faults());
        }
        var id = release.id;
        releases.empty(release);
        drafts.deleteAll(checked.shares().entrySet().stream()
                .filter(share -> share.getValue().rest().isEmpty())
                .map(share -> share.getKey().id)
                .toList());
        if (checked.content().hub().isPresent()) {
            hubDrafts.deleteAll();
        }
        if (publisher.write(checked.content(), cause(release, author)).isEmpty()) {
            throw ProblemException.conflict("Nothing of it would change what is public.");
        }
        checked.shares().forEach((draft, share) -> rests.leave(draft.id, share));
        // Publishing forgets what it no longer needs, this release as well.
        var published = releaseDesk.existing(id);
        published.publish(author, releases.now());
        published.publishedFrom = tag;
        if (!isApproved) {
            published.withoutApproval();
        }
        releases.flush();
        scheduled.fire(new ScheduleChanged());
        told.fire(new EditorialEvent(EventType.RELEASE_PUBLISHED, ReleaseNews.published(id, published.name, author)));
        return releaseDesk.whole(published);
    }

    private static Cause cause(Release release, String author) {
        return new Cause(release.id, release.name, author, release.message);
    }
}
