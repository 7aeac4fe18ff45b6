package org.wegwijzer.editorial.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.draft.document.DocumentTexts;
import org.wegwijzer.draft.document.LinkLists;
import org.wegwijzer.markdown.EntryReference;
import org.wegwijzer.markdown.Markdown;

/**
 * Has what an entry says lead to another entry than it did, in its links and in its texts. A list that has a link to that already loses
 * the one to the first.
 *
 * @param type of both
 */
record LinkReplacement(EntryType type, Slug from, Slug to) {

    private static final String BODY = "body";

    /** @param document of an entry of the type {@code owner}; changed on the way */
    ObjectNode in(ObjectNode document, EntryType owner) {
        LinkKind.of(owner).filter(kind -> kind.target() == type).forEach(kind -> replace(document, kind));
        DocumentTexts.of(document).forEach(text -> replace(text.fields()));
        return document;
    }

    private void replace(ObjectNode document, LinkKind kind) {
        if (document.path(kind.member()).asText().equals(from.value())) {
            document.put(kind.member(), to.value());
        }
        LinkLists.of(document, kind).forEach(links -> replace(links, kind.targetMember()));
    }

    private void replace(ArrayNode links, String member) {
        var place = place(links, member, from);
        if (place >= 0 && place(links, member, to) >= 0) {
            links.remove(place);
        } else if (place >= 0) {
            ((ObjectNode) links.get(place)).put(member, to.value());
        }
    }

    private static int place(ArrayNode links, String member, Slug slug) {
        for (var place = 0; place < links.size(); place++) {
            if (links.get(place).path(member).asText().equals(slug.value())) {
                return place;
            }
        }
        return -1;
    }

    private void replace(ObjectNode text) {
        if (text.path(BODY).isTextual()) {
            var address = EntryReference.address(type.singular(), to.value());
            text.put(
                    BODY,
                    Markdown.parse(text.path(BODY).asText())
                            .source(reference -> leadsToFirst(reference) ? Optional.of(address) : Optional.empty()));
        }
    }

    private boolean leadsToFirst(EntryReference reference) {
        return reference.type().equals(type.singular()) && reference.slug().equals(from.value());
    }
}
