package org.wegwijzer.editorial.entries;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.drafting.DraftOfHub;
import org.wegwijzer.editorial.drafting.HubDesk;
import org.wegwijzer.editorial.drafting.HubDrafts;
import org.wegwijzer.publish.PublicDocuments.HubEdition;
import org.wegwijzer.publish.history.HubRevisions;
import org.wegwijzer.publish.history.Release;
import org.wegwijzer.publish.history.ReleaseState;

/** Where the hub itself stands between its editors and its readers. */
@ApplicationScoped
public class HubStatus {

    private static final String PUBLISH = "publish";

    private final EditorialTransactions transactions;
    private final HubDesk hub;
    private final HubDrafts drafts;
    private final HubRevisions revisions;
    private final EntityManager entities;

    HubStatus(
            EditorialTransactions transactions,
            HubDesk hub,
            HubDrafts drafts,
            HubRevisions revisions,
            EntityManager entities) {
        this.transactions = transactions;
        this.hub = hub;
        this.drafts = drafts;
        this.revisions = revisions;
        this.entities = entities;
    }

    /** What the hub says, and what is to become of that. */
    public HubOverview now() {
        return transactions.read(() -> {
            var now = hub.now();
            var draft = drafts.present();
            var release = release();
            return new HubOverview(
                    DraftOfHub.TYPE,
                    state(draft, release),
                    published(now),
                    draft.map(HubStatus::drafted).orElse(null),
                    release.map(HubStatus::planned).orElse(null),
                    now.document());
        });
    }

    private Optional<Release> release() {
        return entities.createQuery("from Release r where r.withHub = true", Release.class)
                .getResultStream()
                .findFirst();
    }

    private static EntryState state(Optional<DraftOfHub> draft, Optional<Release> release) {
        return release.filter(planned -> planned.state == ReleaseState.SCHEDULED)
                        .isPresent()
                ? EntryState.SCHEDULED
                : draft.isPresent() ? EntryState.CHANGED : EntryState.PUBLISHED;
    }

    /** Before a hub of an earlier version of the program is changed, nobody knows when it became public. */
    private Overview.Published published(HubEdition now) {
        var changed = moment(now.document());
        var since = revisions
                .numbered(now.edition())
                .map(revision -> revision.publishedAt)
                .orElse(changed);
        return new Overview.Published(now.edition(), since, changed);
    }

    private static Instant moment(ObjectNode document) {
        return Instant.parse(document.path("updatedAt").asText());
    }

    private static Overview.Drafted drafted(DraftOfHub draft) {
        return new Overview.Drafted(
                draft.entityTag(), draft.basedOn, draft.createdAt, draft.createdBy, draft.updatedAt, draft.updatedBy);
    }

    private static Overview.InRelease planned(Release release) {
        return new Overview.InRelease(release.id, release.name, release.state, PUBLISH, release.publishAt);
    }
}
