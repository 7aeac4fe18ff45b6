package org.wegwijzer.editorial.drafting;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wegwijzer.access.Scope;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.document.CheckedDocument;
import org.wegwijzer.draft.document.DraftParts;
import org.wegwijzer.editorial.RightsGuard;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.publish.PublicDocuments;

/** Says what of a draft lies beyond the rights of whoever changes, discards or publishes it. */
@ApplicationScoped
public class DraftReach {

    private final RightsGuard guard;
    private final PublicDocuments documents;
    private final DraftCheck check;
    private final DraftMerge merge;

    DraftReach(RightsGuard guard, PublicDocuments documents, DraftCheck check, DraftMerge merge) {
        this.guard = guard;
        this.documents = documents;
        this.check = check;
        this.merge = merge;
    }

    /**
     * Of all that a draft would change in public, against the revision with which it was begun.
     *
     * @param at where the entry stands in the request; empty if it is all of it
     */
    public List<Fault> beyond(Scope scope, EntryDraft draft, String at) {
        return guard.isNarrow(scope)
                ? guard.beyond(
                        scope,
                        draft.type,
                        at,
                        check.renewed(draft.type, base(draft)),
                        check.renewed(draft.type, draft.content()))
                : List.of();
    }

    private ObjectNode base(EntryDraft draft) {
        return draft.basedOn == 0
                ? nothing()
                : documents
                        .once(draft.entryId, draft.basedOn)
                        .or(() -> documents.now(draft.type, draft.slug))
                        .map(DraftDocument::of)
                        .orElseGet(DraftReach::nothing);
    }

    private static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * Of some parts of a draft, against the revision with which it was begun.
     *
     * @param parts their names; none for all
     */
    public List<Fault> beyond(Scope scope, EntryDraft draft, Set<String> parts, String at) {
        if (parts.isEmpty() || !guard.isNarrow(scope)) {
            return beyond(scope, draft, at);
        }
        var all = new DraftParts(draft.type);
        var base = base(draft);
        var after = all.part(parts.contains(DraftParts.NEUTRAL) ? draft.content() : base, DraftParts.NEUTRAL);
        for (var name : all.names(base, draft.content())) {
            if (!name.equals(DraftParts.NEUTRAL)) {
                var part = all.part(parts.contains(name) ? draft.content() : base, name);
                after = all.with(after, name, part, new ArrayList<>());
            }
        }
        return guard.beyond(scope, draft.type, at, check.renewed(draft.type, base), check.renewed(draft.type, after));
    }

    /** Of all that would become public of a draft, against what is public. */
    public List<Fault> beyond(Scope scope, EntryDraft draft, PartMerge.Share share, String at) {
        return guard.isNarrow(scope)
                ? guard.beyond(
                        scope,
                        draft.type,
                        at,
                        check.renewed(draft.type, published(draft.type, draft.slug)),
                        check.renewed(draft.type, DraftDocument.of(share.document())))
                : List.of();
    }

    /** Of a draft that is begun. */
    List<Fault> beyond(EntryType type, Slug slug, CheckedDocument says) {
        return guard.isNarrow(Scope.WRITE)
                ? guard.beyond(Scope.WRITE, type, "", check.renewed(type, published(type, slug)), document(says))
                : List.of();
    }

    private ObjectNode published(EntryType type, Slug slug) {
        return documents.now(type, slug).map(DraftDocument::of).orElseGet(DraftReach::nothing);
    }

    /**
     * Of a change of a draft. What comes from what was published since is nobody's doing, unless it contradicts the draft: then somebody
     * decides between both.
     *
     * @param isOvertaken whether it is held against what was published since
     */
    List<Fault> beyond(EntryDraft draft, CheckedDocument says, boolean isOvertaken) {
        if (!guard.isNarrow(Scope.WRITE)) {
            return List.of();
        }
        if (!isOvertaken) {
            return changed(draft, draft.content(), says);
        }
        var merged = merge.both(draft);
        var decided = guard.beyond(Scope.WRITE, draft.type, merged.conflicts());
        return decided.isEmpty() ? changed(draft, merged.document(), says) : decided;
    }

    private List<Fault> changed(EntryDraft draft, ObjectNode before, CheckedDocument says) {
        return guard.beyond(Scope.WRITE, draft.type, "", check.renewed(draft.type, before), document(says));
    }

    private static ObjectNode document(CheckedDocument says) {
        return DraftDocument.of(says.document());
    }
}
