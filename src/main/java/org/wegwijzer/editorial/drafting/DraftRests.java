package org.wegwijzer.editorial.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What stays of drafts when their entries are published without them, or with some of their parts. */
@ApplicationScoped
public class DraftRests {

    private final EntryDrafts drafts;
    private final DraftCheck check;
    private final DraftWriter writer;

    DraftRests(EntryDrafts drafts, DraftCheck check, DraftWriter writer) {
        this.drafts = drafts;
        this.check = check;
        this.writer = writer;
    }

    /** Has a draft say what is left, now that the rest is public; does nothing if nothing is. */
    public void leave(UUID id, PartMerge.Share share) {
        share.rest().ifPresent(rest -> {
            var draft = drafts.findById(id);
            writer.leave(draft, check.of(draft.type, rest), share);
        });
    }

    /** The draft of an entry is held against a later edition, which says nothing else than the one before. */
    public void follow(UUID entry, long before, long now) {
        drafts.update("basedOn = ?1 where entryId = ?2 and basedOn = ?3", now, entry, before);
    }
}
