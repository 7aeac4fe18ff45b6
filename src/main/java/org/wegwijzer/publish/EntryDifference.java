package org.wegwijzer.publish;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;

/**
 * What others show or need of an entry without its card, and that changed.
 *
 * @param isNamed whether it is called something else, in any language, or came or went
 * @param isPlaced whether it may stand in other lists than it did, or elsewhere in them
 * @param links its own links that may be others, or say something else
 */
record EntryDifference(boolean isNamed, boolean isPlaced, Set<LinkKind> links) {

    private static final String MOMENT = "updatedAt";
    private static final String TEXTS = "texts";

    /** An entry that came, went or moved. */
    static EntryDifference whole(EntryType type) {
        return new EntryDifference(true, true, LinkKind.of(type).collect(Collectors.toUnmodifiableSet()));
    }

    /** What differs between two drafts of an entry. */
    static EntryDifference between(EntryType type, Draft<?> one, Draft<?> other) {
        var before = place(type, one);
        var after = place(type, other);
        return new EntryDifference(
                !before.path(TEXTS).equals(after.path(TEXTS)),
                !before.equals(after),
                LinkKind.of(type)
                        .filter(kind -> members(kind)
                                .anyMatch(member -> !before.path(member).equals(after.path(member))))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** All of a draft but what is known to be shown with the entry itself only. */
    private static ObjectNode place(EntryType type, Draft<?> draft) {
        var document = DraftJson.tree(draft);
        document.remove(MOMENT);
        document.path(TEXTS).forEach(text -> ((ObjectNode) text).retain(List.of(type.naming())));
        return document;
    }

    private static Stream<String> members(LinkKind kind) {
        return Stream.of(Optional.of(kind.member()), kind.groups()).flatMap(Optional::stream);
    }
}
