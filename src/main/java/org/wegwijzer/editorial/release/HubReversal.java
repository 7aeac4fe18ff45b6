package org.wegwijzer.editorial.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wegwijzer.draft.document.DocumentMerge;
import org.wegwijzer.editorial.drafting.DraftOfHub;
import org.wegwijzer.editorial.drafting.HubDesk;
import org.wegwijzer.editorial.drafting.HubDrafts;
import org.wegwijzer.editorial.release.ReleaseReversal.Later;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.publish.PublicDocuments;
import org.wegwijzer.publish.history.HubRevision;
import org.wegwijzer.publish.history.HubRevisions;

/** Undoes what a release made of the hub itself. */
@ApplicationScoped
class HubReversal {

    private final HubRevisions revisions;
    private final PublicDocuments documents;
    private final HubDrafts drafts;
    private final HubDesk drafting;

    HubReversal(HubRevisions revisions, PublicDocuments documents, HubDrafts drafts, HubDesk drafting) {
        this.revisions = revisions;
        this.documents = documents;
        this.drafts = drafts;
        this.drafting = drafting;
    }

    /** Why a release cannot be undone now; empty if the hub does not stand in the way. */
    Optional<Fault> hindrance(UUID release) {
        return revisions
                .of(release)
                .filter(revision -> drafts.present().isPresent())
                .map(revision -> new Fault(
                        Fault.Place.BODY,
                        "/hub",
                        FaultCode.OUTDATED_DRAFT,
                        "Somebody drafts the hub; publish or discard that first.",
                        List.of()));
    }

    /**
     * Begins the draft that undoes what a release made of the hub.
     *
     * @param later gets the hub, if it was published once more since
     * @return whether there is anything to undo: a hub that came first does not go
     */
    boolean undo(UUID release, String author, List<Later> later) {
        var revision = revisions.of(release);
        var before = revision.flatMap(made -> documents.hubOnce(made.number - 1));
        before.ifPresent(document -> {
            var made = revision.orElseThrow();
            var now = documents.hub().orElseThrow();
            var merge = DocumentMerge.of(documents.hubOnce(made.number).orElseThrow(), document, now.document());
            note(made, now.edition(), merge.conflicts(), later);
            drafting.restore(merge.document(), author);
        });
        return before.isPresent();
    }

    private static void note(HubRevision made, long edition, List<String> conflicts, List<Later> later) {
        if (edition != made.number) {
            later.add(new Later(DraftOfHub.TYPE, DraftOfHub.SLUG, ReleaseReversal.said(conflicts)));
        }
    }
}
