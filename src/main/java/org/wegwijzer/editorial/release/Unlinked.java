package org.wegwijzer.editorial.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;

/** What an entry says without its links to another; references in its texts lead nowhere then. */
final class Unlinked {

    private static final Map<EntryType, String> LISTS =
            Map.of(EntryType.SOURCE, "sources", EntryType.TOPIC, "topics", EntryType.GUIDE, "next");

    private static final String PARENT = "parent";

    private Unlinked() {}

    static ObjectNode from(ObjectNode document, EntryType type, Slug slug) {
        if (type == EntryType.TOPIC && document.path(PARENT).asText().equals(slug.value())) {
            document.remove(PARENT);
        }
        if (document.path(LISTS.getOrDefault(type, "")) instanceof ArrayNode links) {
            for (var place = links.size() - 1; place >= 0; place--) {
                if (links.get(place).path(type.singular()).asText().equals(slug.value())) {
                    links.remove(place);
                }
            }
        }
        return document;
    }
}
