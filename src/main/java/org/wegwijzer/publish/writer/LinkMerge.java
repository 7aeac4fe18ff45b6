package org.wegwijzer.publish.writer;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings the links of an entity in line with those of a draft: a link to the same target stays the same row.
 *
 * @param <L> the link's entity
 * @param <D> the link's draft
 * @param stored the target of a stored link, or what else no other link of the entity shares
 * @param wanted the same of a wanted link
 * @param create makes a new link to the target
 */
record LinkMerge<L, D>(Function<L, Object> stored, Function<D, Object> wanted, Function<D, L> create) {

    /** Changes {@code links}; {@code write} gives each what its draft says. */
    void apply(List<L> links, List<D> drafts, BiConsumer<D, L> write) {
        var targets = drafts.stream().map(wanted).collect(Collectors.toSet());
        links.removeIf(link -> !targets.contains(stored.apply(link)));
        var byTarget = links.stream().collect(toMap(stored, Function.identity()));
        for (var draft : drafts) {
            var link = byTarget.get(wanted.apply(draft));
            if (link == null) {
                link = create.apply(draft);
                links.add(link);
            }
            write.accept(draft, link);
        }
    }

    /** Gives {@code links}, of which there are none yet, those of the drafts; reads nothing. */
    void fill(List<L> links, List<D> drafts, BiConsumer<D, L> write) {
        for (var draft : drafts) {
            var link = create.apply(draft);
            write.accept(draft, link);
            links.add(link);
        }
    }
}
