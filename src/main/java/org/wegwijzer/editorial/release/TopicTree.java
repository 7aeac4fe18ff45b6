package org.wegwijzer.editorial.release;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.TopicDraft;
import org.wegwijzer.draft.document.Circles;
import org.wegwijzer.editorial.PublicEntries;

/** Which topic would stand below which, if some drafts were public. */
final class TopicTree {

    private final PublicEntries published;
    private final Map<Slug, Optional<Slug>> parents = new HashMap<>();
    private final Map<Slug, Slug> moves = new HashMap<>();
    private final Circles circles = new Circles(this::parent);

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

    /** Reads what stands above the drafts, once all are put: one level of the tree at a time. */
    void read() {
        var level = unknown(parents.keySet());
        while (!level.isEmpty()) {
            level.forEach(topic -> parents.put(topic, Optional.empty()));
            published.parents(level).forEach((topic, parent) -> parents.put(topic, Optional.of(parent)));
            level = unknown(level);
        }
    }

    /** What stands above these and was not read yet. */
    private Set<Slug> unknown(Collection<Slug> topics) {
        return topics.stream()
                .flatMap(topic -> parent(topic).stream())
                .filter(above -> !parents.containsKey(above))
                .collect(toSet());
    }

    /** Whether a topic would stand above itself. */
    boolean inCircle(Slug topic) {
        return circles.has(topic);
    }

    private Optional<Slug> parent(Slug topic) {
        return parents.getOrDefault(topic, Optional.empty()).map(slug -> moves.getOrDefault(slug, slug));
    }
}
