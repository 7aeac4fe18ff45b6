package org.wegwijzer.draft.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.wegwijzer.content.link.LinkKind;

/** Where the document of an entry has its links of one kind. */
public final class LinkLists {

    private LinkLists() {}

    /** The lists that it has: its own, then those of its groups. */
    public static Stream<ArrayNode> of(JsonNode entry, LinkKind kind) {
        var groups = kind.groups().stream()
                .map(entry::path)
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false));
        return Stream.concat(Stream.of(entry), groups)
                .map(owner -> owner.path(kind.member()))
                .filter(ArrayNode.class::isInstance)
                .map(ArrayNode.class::cast);
    }
}
