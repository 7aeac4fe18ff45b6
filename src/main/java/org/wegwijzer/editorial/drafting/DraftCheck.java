package org.wegwijzer.editorial.drafting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.document.EntryDocument;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/** Holds the document of a draft against the schemas, and against all that is public or drafted as well. */
@ApplicationScoped
class DraftCheck {

    private final EntryDrafts drafts;
    private final PublicEntries published;

    DraftCheck(EntryDrafts drafts, PublicEntries published) {
        this.drafts = drafts;
        this.published = published;
    }

    /**
     * The draft that a document is, at the slug that it says.
     *
     * @param document changed on the way
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    Draft<?> of(EntryType type, ObjectNode document) {
        return EntryDocument.draft(type, document, published.languages(), new DraftLinkTargets(published, drafts));
    }

    /**
     * The draft that a document is at an address: a new entry is where its draft is, a public one may move.
     *
     * @param document changed on the way
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    Draft<?> at(EntryType type, Slug slug, ObjectNode document) {
        if (!document.has("slug")) {
            DraftDocument.at(slug, document);
        }
        var draft = of(type, document);
        if (!draft.slug().equals(slug) && published.at(type, slug).isEmpty()) {
            throw ProblemException.invalid(new Fault(
                    Fault.Place.BODY,
                    "/slug",
                    FaultCode.UNKNOWN_VALUE,
                    "A new entry has the slug of its address.",
                    List.of(slug.value())));
        }
        return draft;
    }
}
