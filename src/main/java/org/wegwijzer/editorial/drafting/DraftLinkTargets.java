package org.wegwijzer.editorial.drafting;

import java.util.Optional;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.document.LinkTargets;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.publish.history.EntryPlaces;

/** What a draft may link to while it is written: what is public, and what others draft. Used for one request. */
final class DraftLinkTargets implements LinkTargets {

    private final PublicEntries published;
    private final EntryDrafts drafts;
    private final EntryPlaces places;

    DraftLinkTargets(PublicEntries published, EntryDrafts drafts, EntryPlaces places) {
        this.published = published;
        this.drafts = drafts;
        this.places = places;
    }

    @Override
    public boolean has(EntryType type, Slug slug) {
        return published.at(type, slug).isPresent() || drafts.towards(type, slug);
    }

    @Override
    public Optional<Slug> moved(EntryType type, Slug slug) {
        return places.now(type, slug);
    }

    /** While it is written a topic is not held against the others: what is above them may be a matter of drafts as well. */
    @Override
    public boolean inCircle(Slug topic) {
        return false;
    }
}
