package org.wegwijzer.editorial.revision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.drafting.DraftDocument;
import org.wegwijzer.editorial.drafting.HubDesk;
import org.wegwijzer.editorial.drafting.HubDrafts;
import org.wegwijzer.editorial.drafting.StoredDraft;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.PublicDocuments;
import org.wegwijzer.publish.history.HubRevision;
import org.wegwijzer.publish.history.HubRevisions;

/** What editors do with what the hub said of itself in public. */
@ApplicationScoped
public class HubRevisionDesk {

    private final EditorialTransactions transactions;
    private final HubRevisions revisions;
    private final PublicDocuments documents;
    private final HubDrafts drafts;
    private final HubDesk drafting;

    HubRevisionDesk(
            EditorialTransactions transactions,
            HubRevisions revisions,
            PublicDocuments documents,
            HubDrafts drafts,
            HubDesk drafting) {
        this.transactions = transactions;
        this.revisions = revisions;
        this.documents = documents;
        this.drafts = drafts;
        this.drafting = drafting;
    }

    /**
     * The revisions of the hub, the newest first.
     *
     * @param before only those with a smaller number
     */
    public RevisionDesk.Page page(long before, int limit) {
        return transactions.read(() -> {
            var found = revisions.before(before, limit + 1);
            var items = found.stream().limit(limit).map(RevisionView::inList).toList();
            return new RevisionDesk.Page(revisions.count(), items, found.size() > items.size());
        });
    }

    /**
     * One revision.
     *
     * @throws ProblemException NOT_FOUND if there is no such one
     */
    public RevisionView get(long number) {
        return transactions.read(() -> RevisionView.whole(existing(number)));
    }

    /**
     * How two states of the hub differ.
     *
     * @param from the number of the older one
     * @param to the number of the newer one; empty for the draft or, without one, for what is public now
     * @throws ProblemException NOT_FOUND if either is missing
     */
    public List<Difference> differences(long from, Optional<Long> to) {
        return transactions.read(() -> {
            var after = to.map(this::document).orElseGet(this::latest);
            return Difference.ofHub(DraftDocument.of(document(from)), DraftDocument.of(after));
        });
    }

    private ObjectNode latest() {
        return drafts.present()
                .map(StoredDraft::content)
                .orElseGet(() -> documents
                        .hub()
                        .map(PublicDocuments.HubEdition::document)
                        .orElseThrow(() -> ProblemException.notFound("The hub has no draft and is not public.")));
    }

    /**
     * Begins a draft that says what a revision said.
     *
     * @throws ProblemException NOT_FOUND if there is no such revision; CONFLICT if there is a draft
     */
    public HubDesk.Kept restore(long number, String author) {
        return transactions.write(() -> drafting.restore(document(number), author));
    }

    private ObjectNode document(long number) {
        existing(number);
        return documents.hubOnce(number).orElseThrow();
    }

    private HubRevision existing(long number) {
        return revisions
                .numbered(number)
                .orElseThrow(() -> ProblemException.notFound("There is no revision %s.".formatted(number)));
    }
}
