package org.wegwijzer.editorial.drafting;

import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.document.LinkTargets;
import org.wegwijzer.editorial.PublicEntries;

/** What a draft may link to while it is written: what is public, and what others draft. Used for one request. */
final class DraftLinkTargets implements LinkTargets {

    private final PublicEntries published;
    private final EntryDrafts drafts;

    DraftLinkTargets(PublicEntries published, EntryDrafts drafts) {
        this.published = published;
        this.drafts = drafts;
    }

    @Override
    public boolean has(EntryType type, Slug slug) {
        return published.at(type, slug).isPresent() || drafts.at(type, slug).isPresent();
    }

    /** While it is written a topic is not held against the others: what is above them may be a matter of drafts as well. */
    @Override
    public boolean inCircle(Slug topic) {
        return false;
    }
}
