package org.wegwijzer.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Drafts with nothing left open: what they leave out comes from what is public, else from the clock. */
public final class DraftCompletion {

    private DraftCompletion() {}

    /**
     * A draft of an entry, complete; when that makes it equal to what is public there is nothing to publish. Dates of review are for
     * editors: they do not make an entry new.
     *
     * @param published what is public of it, if it is
     */
    public static <D extends Draft<D>> D of(D draft, @Nullable D published, Instant now) {
        var stamp = draft.stamp().completed(published == null ? null : published.stamp(), now);
        var same = draft.settled(stamp, published, now);
        if (published == null || DraftJson.content(same).equals(DraftJson.content(published))) {
            return same;
        }
        var moment =
                Moments.ofChange(draft.stamp().updatedAt(), published.stamp().updatedAt(), now);
        return draft.settled(stamp.updated(moment), published, now);
    }

    /** The same of the hub. */
    public static HubDraft of(HubDraft draft, @Nullable HubDraft published, Instant now) {
        var same = draft.settled(published, now);
        if (published == null || DraftJson.content(same).equals(DraftJson.content(published))) {
            return same;
        }
        return same.changed(Moments.ofChange(draft.updatedAt(), published.updatedAt(), now));
    }
}
