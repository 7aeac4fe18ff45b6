package org.wegwijzer.draft.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A three-way merge of documents, member by member: what only one side changed is as that side has it. A list is one thing. Where both
 * sides say something else, and not the same, the document has theirs, and the place is a conflict.
 *
 * @param document what both sides say together
 * @param conflicts where they contradict each other (JSON pointers, RFC 6901), in the order of the document
 */
public record DocumentMerge(ObjectNode document, List<String> conflicts) {

    public DocumentMerge {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Brings together what two sides made of one document.
     *
     * @param base what both began with
     * @param ours what one side made of it
     * @param theirs what the other side made of it, which stands where they contradict each other
     */
    public static DocumentMerge of(JsonNode base, ObjectNode ours, ObjectNode theirs) {
        var conflicts = new ArrayList<String>();
        return new DocumentMerge(merged(base, ours, theirs, "", conflicts), conflicts);
    }

    private static ObjectNode merged(
            JsonNode base, ObjectNode ours, ObjectNode theirs, String pointer, List<String> conflicts) {
        var merged = JsonNodeFactory.instance.objectNode();
        var names = new LinkedHashSet<String>();
        theirs.fieldNames().forEachRemaining(names::add);
        ours.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            var place = pointer + "/" + TreeReader.escaped(name);
            var value = merged(base.get(name), ours.get(name), theirs.get(name), place, conflicts);
            if (value != null) {
                merged.set(name, value);
            }
        }
        return merged;
    }

    private static @Nullable JsonNode merged(
            @Nullable JsonNode base,
            @Nullable JsonNode ours,
            @Nullable JsonNode theirs,
            String pointer,
            List<String> conflicts) {
        if (same(ours, theirs) || same(base, ours)) {
            return theirs;
        }
        if (same(base, theirs)) {
            return ours;
        }
        if (ours instanceof ObjectNode mine && theirs instanceof ObjectNode other) {
            var common = base instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
            return merged(common, mine, other, pointer, conflicts);
        }
        conflicts.add(pointer);
        return theirs;
    }

    private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        return one == null ? other == null : one.equals(other);
    }
}
