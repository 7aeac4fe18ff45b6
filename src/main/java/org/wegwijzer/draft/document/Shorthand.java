package org.wegwijzer.draft.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.language.LanguageTag;

/** Writes out what a bundle may shorten, so that drafts have one form. */
public final class Shorthand {

    private final LanguageTag defaultLanguage;

    /** @param defaultLanguage the language of a text that does not say */
    public Shorthand(LanguageTag defaultLanguage) {
        this.defaultLanguage = defaultLanguage;
    }

    /** Writes out an entry of a type whose form has been checked. */
    public void expand(EntryType type, ObjectNode entry) {
        LinkKind.of(type)
                .filter(LinkKind::isList)
                .forEach(kind -> LinkLists.of(entry, kind).forEach(links -> expand(links, kind.targetMember())));
    }

    /** A slug is short for a link that says no more; a text is short for one in the default language. */
    private void expand(ArrayNode links, String member) {
        for (var place = 0; place < links.size(); place++) {
            var link = links.get(place);
            if (link.isTextual()) {
                links.set(place, links.objectNode().set(member, link));
            } else if (link instanceof ObjectNode object) {
                byLanguage(object, "note", defaultLanguage);
                byLanguage(object, "role", defaultLanguage);
            }
        }
    }

    private static void byLanguage(ObjectNode owner, String member, LanguageTag language) {
        JsonNode text = owner.path(member);
        if (text.isTextual()) {
            owner.set(member, owner.objectNode().set(language.value(), text));
        }
    }
}
