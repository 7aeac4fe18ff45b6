package org.wegwijzer.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;

/**
 * Lays a document over what is public, like a JSON Merge Patch (RFC 7396): what it leaves out stays, so also the texts in other
 * languages, and {@code null} takes away. Of lists those of links and of collections are more than one value: the one given stands,
 * in its order, and each of its elements is laid over the one of the same slug.
 */
final class EntryMerge {

    /** What an element of a list is known by: the slug of a collection, or of the entry that a link leads to. */
    private static final List<String> KEYS = Stream.concat(
                    Stream.of("slug"), Stream.of(EntryType.values()).map(EntryType::singular))
            .toList();

    /** An element of a list that leaves it out stands where it is written. */
    private static final String POSITION = "position";

    private EntryMerge() {}

    /**
     * Lays a document over another.
     *
     * @param standing changed on the way
     * @param given with nothing shortened
     */
    static ObjectNode of(ObjectNode standing, ObjectNode given) {
        for (var member : given.properties()) {
            var name = member.getKey();
            var value = member.getValue();
            if (value.isNull()) {
                standing.remove(name);
            } else if (value instanceof ObjectNode object) {
                standing.set(
                        name,
                        of(standing.get(name) instanceof ObjectNode there ? there : standing.objectNode(), object));
            } else if (value instanceof ArrayNode list) {
                standing.set(name, list(standing.path(name), list));
            } else {
                standing.set(name, value);
            }
        }
        return standing;
    }

    private static ArrayNode list(JsonNode standing, ArrayNode given) {
        var known = new HashMap<String, ObjectNode>();
        standing.forEach(element -> key(element).ifPresent(key -> known.put(key, (ObjectNode) element)));
        var merged = given.arrayNode();
        given.forEach(element -> merged.add(element(known, element)));
        return merged;
    }

    private static JsonNode element(Map<String, ObjectNode> known, JsonNode given) {
        // Without nulls also where there is nothing that they could take away.
        if (!(given instanceof ObjectNode object)) {
            return given;
        }
        var standing = key(given).map(known::get);
        // A slug that stands there twice is a fault, which is said of both.
        var copy = standing.map(ObjectNode::deepCopy).orElseGet(object::objectNode);
        copy.remove(POSITION);
        return of(copy, object);
    }

    private static Optional<String> key(JsonNode element) {
        return KEYS.stream()
                .filter(key -> element.isObject() && element.path(key).isTextual())
                .map(key -> key + " " + element.path(key).textValue())
                .findFirst();
    }
}
