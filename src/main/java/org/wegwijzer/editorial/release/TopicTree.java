package org.wegwijzer.editorial.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.TopicDraft;
import org.wegwijzer.editorial.PublicEntries;

/** Which topic would stand below which, if some drafts were public. */
final class TopicTree {

    private final PublicEntries published;
    private final Map<Slug, Optional<Slug>> parents = new HashMap<>();
    private final Map<Slug, Slug> moves = new HashMap<>();

    TopicTree(PublicEntries published) {
        this.published = published;
    }

    /** A draft is to be public; its entry is at {@code now} up to then. */
    void put(Slug now, Draft<?> draft) {
        if (draft instanceof TopicDraft topic) {
            parents.put(topic.slug(), Optional.ofNullable(topic.parent()));
            moves.put(now, topic.slug());
        }
    }

    /** Whether a topic would stand above itself. */
    boolean inCircle(Slug topic) {
        var passed = new HashSet<Slug>();
        var above = parent(topic);
        while (above.isPresent() && passed.add(above.get())) {
            if (above.get().equals(topic)) {
                return true;
            }
            above = parent(above.get());
        }
        return false;
    }

    private Optional<Slug> parent(Slug topic) {
        var known = parents.get(topic);
        var parent = known == null ? published.parent(topic) : known;
        return parent.map(slug -> moves.getOrDefault(slug, slug));
    }
}
