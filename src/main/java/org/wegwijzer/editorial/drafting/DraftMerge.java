package org.wegwijzer.editorial.drafting;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.wegwijzer.draft.document.DocumentMerge;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.PublicDocuments;

/** Brings drafts together with what others published since those were begun, so that nothing of either is lost. */
@ApplicationScoped
class DraftMerge {

    private final PublicDocuments documents;

    DraftMerge(PublicDocuments documents) {
        this.documents = documents;
    }

    /**
     * What a draft says together with what is public at its slug now.
     *
     * @param patch what its author wants to say in any case (RFC 7396)
     * @throws ProblemException CONFLICT with every place where both say something else, and the patch nothing
     */
    ObjectNode merged(EntryDraft draft, ObjectNode patch) {
        return merged(both(draft), patch);
    }

    /** The same of the hub, and of what was public when its draft was begun; empty if nobody knows that. */
    static ObjectNode merged(StoredDraft draft, Optional<ObjectNode> once, ObjectNode now, ObjectNode patch) {
        return merged(both(draft, once, now), patch);
    }

    private static ObjectNode merged(DocumentMerge merge, ObjectNode patch) {
        var faults = merge.conflicts().stream()
                .filter(pointer -> !says(patch, JsonPointer.compile(pointer)))
                .map(DraftMerge::fault)
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.conflict(
                    "The draft and what was published since say different things; say in the same request what it shall be.",
                    faults);
        }
        return DraftDocument.patched(merge.document(), patch);
    }

    /** What a draft and what is public at its slug now say together. */
    DocumentMerge both(EntryDraft draft) {
        var now = documents.now(draft.type, draft.slug).map(DraftDocument::of);
        return now.map(document -> both(draft, documents.once(draft.entryId, draft.basedOn), document))
                .orElseGet(() -> new DocumentMerge(draft.content(), List.of()));
    }

    private static DocumentMerge both(StoredDraft draft, Optional<ObjectNode> once, ObjectNode now) {
        JsonNode base = once.map(DraftDocument::of).orElseGet(JsonNodeFactory.instance::objectNode);
        return DocumentMerge.of(base, draft.content(), now);
    }

    /** Whether a patch leaves nothing open at a place. */
    private static boolean says(JsonNode patch, JsonPointer place) {
        var part = patch;
        var rest = place;
        while (!rest.matches()) {
            part = part.get(rest.getMatchingProperty());
            if (part == null) {
                return false;
            }
            if (!part.isObject()) {
                return true;
            }
            rest = rest.tail();
        }
        return true;
    }

    private static Fault fault(String pointer) {
        return new Fault(
                Fault.Place.BODY,
                pointer,
                FaultCode.OUTDATED_DRAFT,
                "Somebody published something else here since the draft was begun.",
                List.of());
    }
}
