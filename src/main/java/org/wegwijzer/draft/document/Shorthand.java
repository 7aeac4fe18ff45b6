package org.wegwijzer.draft.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.wegwijzer.language.LanguageTag;

/** Writes out what a bundle may shorten, so that drafts have one form. */
public final class Shorthand {

    private static final Map<String, String> LISTS = Map.of("topics", "topic", "sources", "source", "next", "guide");

    private final LanguageTag defaultLanguage;

    /** @param defaultLanguage the language of a text that does not say */
    public Shorthand(LanguageTag defaultLanguage) {
        this.defaultLanguage = defaultLanguage;
    }

    /** Writes out an entry whose form has been checked. */
    public void expand(ObjectNode entry) {
        LISTS.forEach((list, member) -> {
            if (entry.path(list) instanceof ArrayNode links) {
                expand(links, member);
            }
        });
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
