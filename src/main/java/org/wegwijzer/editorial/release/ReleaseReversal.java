package org.wegwijzer.editorial.release;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.document.DocumentMerge;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.editorial.RightsGuard;
import org.wegwijzer.editorial.Trespasses;
import org.wegwijzer.editorial.drafting.DraftDesk;
import org.wegwijzer.editorial.drafting.EntryDrafts;
import org.wegwijzer.editorial.release.ReleaseItemDesk.Plan;
import org.wegwijzer.editorial.release.ReleaseItemDesk.Plans;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.PublicDocuments;
import org.wegwijzer.publish.history.Release;
import org.wegwijzer.publish.history.ReleaseState;
import org.wegwijzer.publish.history.Revision;
import org.wegwijzer.publish.history.RevisionKind;
import org.wegwijzer.publish.history.Revisions;

/** Makes the release that undoes another. What was published since is kept where it says something else. */
@ApplicationScoped
public class ReleaseReversal {

    private final EditorialTransactions transactions;
    private final ReleaseDesk releaseDesk;
    private final ReleaseItemDesk filling;
    private final ReleasePublisher publisher;
    private final Revisions revisions;
    private final PublicEntries published;
    private final PublicDocuments documents;
    private final EntryDrafts drafts;
    private final DraftDesk drafting;
    private final HubReversal hub;
    private final RightsGuard guard;

    ReleaseReversal(
            EditorialTransactions transactions,
            ReleaseDesk releaseDesk,
            ReleaseItemDesk filling,
            ReleasePublisher publisher,
            Revisions revisions,
            PublicEntries published,
            PublicDocuments documents,
            EntryDrafts drafts,
            DraftDesk drafting,
            HubReversal hub,
            RightsGuard guard) {
        this.transactions = transactions;
        this.releaseDesk = releaseDesk;
        this.filling = filling;
        this.publisher = publisher;
        this.revisions = revisions;
        this.published = published;
        this.documents = documents;
        this.drafts = drafts;
        this.drafting = drafting;
        this.hub = hub;
        this.guard = guard;
    }

    /**
     * A release that undoes another.
     *
     * @param changedSince the entries that were published once more since, in the order of the release
     */
    public record Reversal(ReleaseView release, List<Later> changedSince) {

        public Reversal {
            changedSince = List.copyOf(changedSince);
        }
    }

    /**
     * An entry that was published once more since.
     *
     * @param type {@code hub} for the hub itself, whose slug is the same
     * @param slug where it was in the release
     * @param kept what stays as it is now, as it was changed both by the release and since (JSON pointers, RFC 6901); a removal that is
     *     not undone stays as a whole, and its pointer is empty
     */
    public record Later(String type, Slug slug, List<String> kept) {

        public Later {
            kept = List.copyOf(kept);
        }
    }

    /**
     * Makes the release that undoes one: drafts of what entries said before, but for what was changed since.
     *
     * @throws ProblemException NOT_FOUND; CONFLICT if it is not public, an entry has a draft, or nothing is left to undo
     */
    public Reversal make(UUID id, String author) {
        return transactions.write(() -> made(id, author));
    }

    /**
     * The same, published at once.
     *
     * @throws ProblemException like {@link #make}; also CONFLICT if something would be kept as it is, or cannot be published
     */
    public Reversal publish(UUID id, String author) {
        return publisher.inTurn(() -> {
            var made = made(id, author);
            var kept = made.changedSince().stream()
                    .flatMap(later -> later.kept().stream().map(pointer -> fault(later, pointer)))
                    .toList();
            if (!kept.isEmpty()) {
                throw ProblemException.conflict("Not all of it can be undone, as it was changed since.", kept);
            }
            var seen = new ExpectedVersion(Set.of(made.release().entityTag()), Set.of());
            return new Reversal(
                    publisher.publish(made.release().id(), seen, author).release(), made.changedSince());
        });
    }

    private static Fault fault(Later later, String pointer) {
        return new Fault(
                Fault.Place.BODY,
                place(later) + pointer,
                FaultCode.OUTDATED_DRAFT,
                "It was changed since the release.",
                List.of());
    }

    private static String place(Later later) {
        return EntryType.ofSingular(later.type())
                .map(type -> "/%s/%s".formatted(type.plural(), later.slug()))
                .orElse("/" + later.type());
    }

    private Reversal made(UUID id, String author) {
        var release = releaseDesk.existing(id);
        if (release.state != ReleaseState.PUBLISHED) {
            throw ProblemException.conflict("The release is not public; there is nothing to undo.");
        }
        var undone = revisions.of(id, ReleaseItemDesk.MOST_ITEMS + 1);
        if (undone.size() > ReleaseItemDesk.MOST_ITEMS) {
            throw ProblemException.conflict(
                    "Releases of more than %s entries are not undone.".formatted(ReleaseItemDesk.MOST_ITEMS));
        }
        refuseDrafted(id, undone);
        var plans = new ArrayList<Plan>();
        var later = new ArrayList<Later>();
        var trespasses = new Trespasses();
        var ofHub = hub.undo(id, author, later) ? Optional.of("") : Optional.<String>empty();
        undone.forEach(revision -> trespasses.attempt(
                revision.type,
                revision.slug,
                () -> undo(revision, author, later).ifPresent(plans::add)));
        guard.refuse(trespasses.faults());
        if (plans.isEmpty() && ofHub.isEmpty()) {
            throw ProblemException.conflict("Nothing is left of the release that could be undone.");
        }
        return new Reversal(filling.create(title(release), new Plans(plans, ofHub), author), later);
    }

    private static ReleaseDesk.Title title(Release release) {
        var name = "Undo: " + release.name;
        return new ReleaseDesk.Title(name.substring(0, Math.min(ReleaseDesk.LONGEST_NAME, name.length())), "");
    }

    private void refuseDrafted(UUID release, List<Revision> undone) {
        var ofEntries = undone.stream()
                .filter(revision -> drafts.of(revision.entryId).isPresent())
                .map(revision -> new Fault(
                        Fault.Place.BODY,
                        "/%s/%s".formatted(revision.type.plural(), revision.slug),
                        FaultCode.OUTDATED_DRAFT,
                        "Somebody drafts this entry; publish or discard that first.",
                        List.of()));
        var faults = Stream.concat(hub.hindrance(release).stream(), ofEntries).toList();
        if (!faults.isEmpty()) {
            throw ProblemException.conflict("Entries of the release have drafts.", faults);
        }
    }

    /** What is to become of an entry so that a revision is undone; empty if nothing can. */
    private Optional<Plan> undo(Revision revision, String author, List<Later> later) {
        var before = documents.once(revision.entryId, revision.number - 1);
        var now = published.of(revision.type, revision.entryId);
        var isLast = now.map(entry -> entry.edition() == revision.number).orElse(revision.kind == RevisionKind.REMOVED);
        if (revision.kind == RevisionKind.REMOVED) {
            return now.isEmpty()
                    ? before.flatMap(document -> back(revision, document, author, later))
                    : kept(revision, later);
        }
        if (now.isEmpty()) {
            return kept(revision, later);
        }
        var slug = now.get().slug();
        if (before.isEmpty()) {
            if (!isLast) {
                later.add(new Later(revision.type.singular(), revision.slug, List.of()));
            }
            return Optional.of(Plan.remove(revision.type, slug, null));
        }
        var merge = DocumentMerge.of(
                documents.once(revision.entryId, revision.number).orElseThrow(),
                before.get(),
                documents.now(revision.type, slug).orElseThrow());
        if (!isLast) {
            later.add(new Later(revision.type.singular(), revision.slug, said(merge.conflicts())));
        }
        drafting.restored(new DraftDesk.Address(revision.type, slug, author), revision.entryId, merge.document());
        return Optional.of(Plan.publish(revision.type, slug));
    }

    /** Moments differ whenever anything does, and nobody says them. */
    static List<String> said(List<String> conflicts) {
        return conflicts.stream()
                .filter(pointer -> !pointer.endsWith("/updatedAt"))
                .toList();
    }

    private static Optional<Plan> kept(Revision revision, List<Later> later) {
        later.add(new Later(revision.type.singular(), revision.slug, List.of("")));
        return Optional.empty();
    }

    /** An entry that went comes back, unless another is at its slug. */
    private Optional<Plan> back(Revision revision, ObjectNode document, String author, List<Later> later) {
        if (published.at(revision.type, revision.slug).isPresent()) {
            return kept(revision, later);
        }
        drafting.restored(new DraftDesk.Address(revision.type, revision.slug, author), revision.entryId, document);
        return Optional.of(Plan.publish(revision.type, revision.slug));
    }
}
