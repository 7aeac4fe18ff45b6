package org.wegwijzer.editorial.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.draft.document.LinkLists;

/** What an entry says without its links to another; references in its texts lead nowhere then. */
final class LinkRemoval {

    private LinkRemoval() {}

    /** Whether an entry cannot be without a link that it has to another, and so goes with that. */
    static boolean isImpossible(ObjectNode document, EntryType owner, EntryType type, Slug slug) {
        return kinds(owner, type).anyMatch(kind -> kind.rows().isRequired() && leads(document, kind, slug));
    }

    /** @param document of an entry of the type {@code owner}; changed on the way */
    static ObjectNode from(ObjectNode document, EntryType owner, EntryType type, Slug slug) {
        kinds(owner, type).forEach(kind -> remove(document, kind, slug));
        return document;
    }

    private static Stream<LinkKind> kinds(EntryType owner, EntryType type) {
        return LinkKind.of(owner).filter(kind -> kind.target() == type);
    }

    private static boolean leads(ObjectNode document, LinkKind kind, Slug slug) {
        return document.path(kind.member()).asText().equals(slug.value());
    }

    private static void remove(ObjectNode document, LinkKind kind, Slug slug) {
        if (leads(document, kind, slug)) {
            document.remove(kind.member());
        } else {
            LinkLists.of(document, kind).forEach(links -> remove(links, kind.targetMember(), slug));
            kind.groups().ifPresent(groups -> removeEmpty(document, groups, kind.member()));
        }
    }

    private static void remove(ArrayNode links, String member, Slug slug) {
        for (var place = links.size() - 1; place >= 0; place--) {
            if (links.get(place).path(member).asText().equals(slug.value())) {
                links.remove(place);
            }
        }
    }

    /** There is no group without any link. */
    private static void removeEmpty(ObjectNode document, String groups, String member) {
        if (document.path(groups) instanceof ArrayNode list) {
            for (var place = list.size() - 1; place >= 0; place--) {
                if (list.get(place).path(member).isEmpty()) {
                    list.remove(place);
                }
            }
        }
    }
}
