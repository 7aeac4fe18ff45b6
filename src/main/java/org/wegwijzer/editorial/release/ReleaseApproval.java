package org.wegwijzer.editorial.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wegwijzer.access.Scope;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.editorial.FourEyesConfig;
import org.wegwijzer.editorial.drafting.EntryDrafts;
import org.wegwijzer.editorial.drafting.HubDrafts;
import org.wegwijzer.editorial.drafting.StoredDraft;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.history.Release;
import org.wegwijzer.publish.history.Writers;

/** Four eyes: what somebody wrote is looked at by somebody else before it is public. */
@ApplicationScoped
public class ReleaseApproval {

    private final EditorialTransactions transactions;
    private final ReleaseDesk releaseDesk;
    private final Releases releases;
    private final EntryDrafts drafts;
    private final HubDrafts hubDrafts;
    private final ReleaseReach reach;
    private final FourEyesConfig config;
    private final Clock clock;

    ReleaseApproval(
            EditorialTransactions transactions,
            ReleaseDesk releaseDesk,
            Releases releases,
            EntryDrafts drafts,
            HubDrafts hubDrafts,
            ReleaseReach reach,
            FourEyesConfig config,
            Clock clock) {
        this.transactions = transactions;
        this.releaseDesk = releaseDesk;
        this.releases = releases;
        this.drafts = drafts;
        this.hubDrafts = hubDrafts;
        this.reach = reach;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Approves a release as it is. Any change of it, or of a draft in it, takes that back.
     *
     * @throws ProblemException NOT_FOUND; PRECONDITION_FAILED if it is not what was seen; FORBIDDEN; CONFLICT if it is not open, there is
     *     nothing in it, or the approver wrote something of it
     */
    public ReleaseView approve(UUID id, ExpectedVersion seen, String approver) {
        return transactions.write(() -> {
            var release = releaseDesk.opened(id, Optional.of(seen));
            releaseDesk.refuseBeyond(Scope.PUBLISH, release);
            var view = releaseDesk.view(release);
            if (view.items().isEmpty()) {
                throw ProblemException.conflict("There is nothing in the release.");
            }
            if (writers(release).contains(approver)) {
                throw ProblemException.conflict(
                        "'%s' wrote something of this release; somebody else has to approve it.".formatted(approver));
            }
            release.approvedBy = approver;
            release.approvedAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            release.approvedOf = view.entityTag();
            release.approvedContent = view.fingerprint();
            releases.flush();
            return releaseDesk.view(release);
        });
    }

    /** Takes an approval back, if there is one. Refuses like {@link #approve}. */
    public ReleaseView withdraw(UUID id, ExpectedVersion seen) {
        return transactions.write(() -> {
            var release = releaseDesk.opened(id, Optional.of(seen));
            releaseDesk.refuseBeyond(Scope.PUBLISH, release);
            release.withoutApproval();
            releases.flush();
            return releaseDesk.view(release);
        });
    }

    /** Who wrote in its drafts, or planned that something goes. */
    private Set<String> writers(Release release) {
        var names = new LinkedHashSet<String>();
        if (release.withHub) {
            hubDrafts.present().ifPresent(draft -> names.addAll(writers(draft)));
        }
        for (var item : releases.items(release)) {
            if (item.action == ReleaseItem.Action.REMOVE) {
                names.add(item.plannedBy == null ? release.createdBy : item.plannedBy);
            } else {
                drafts.at(item.type, item.slug).ifPresent(draft -> names.addAll(writers(draft)));
            }
        }
        return names;
    }

    private static Set<String> writers(StoredDraft draft) {
        var names = new LinkedHashSet<>(Writers.of(draft.writtenBy));
        names.add(draft.createdBy);
        names.add(draft.updatedBy);
        return names;
    }

    /** Whether a release has to be approved and is not, as it is. */
    boolean isMissing(Release release) {
        return config.fourEyes()
                && (release.approvedBy == null || releaseDesk.view(release).approval() == null);
    }

    /** The releases that have to be approved and are not, as they are; none where nobody has to. */
    public List<UUID> waiting() {
        return config.fourEyes()
                ? releases.filled()
                        .filter(this::isMissing)
                        .map(release -> release.id)
                        .toList()
                : List.of();
    }

    /**
     * Lets a release be published, or scheduled.
     *
     * @throws ProblemException CONFLICT if somebody else has to approve it and nobody did as it is
     */
    void require(Release release) {
        if (isMissing(release)) {
            throw ProblemException.conflict(
                    release.approvedBy == null
                            ? "Nobody has approved the release yet, who wrote nothing of it."
                            : "The release was changed since '%s' approved it.".formatted(release.approvedBy));
        }
    }

    /**
     * The same of one that is about to be published.
     *
     * @return whether it is approved
     * @throws ProblemException also FORBIDDEN if something of it lies beyond the sender's rights
     */
    boolean require(Release release, ReleaseCheck.Checked checked) {
        reach.refuse(checked);
        require(release);
        return releaseDesk.view(release).approval() != null;
    }

    /**
     * Lets something be published that nobody could approve.
     *
     * @throws ProblemException CONFLICT if somebody has to
     */
    void refuseAlone() {
        if (config.fourEyes()) {
            throw ProblemException.conflict(
                    "Somebody else has to approve what is published here; put the draft into a release.");
        }
    }
}
