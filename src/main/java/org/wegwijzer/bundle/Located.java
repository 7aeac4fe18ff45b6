package org.wegwijzer.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tree that knows where each of its parts was written.
 *
 * @param tree what was written
 * @param places file and line by JSON pointer
 */
record Located(ObjectNode tree, Map<String, Place> places) {

    /** Where something was written; lines count from 1. */
    record Place(String file, int line) {

        BundleFault fault(String reason) {
            return new BundleFault(file, line, reason);
        }
    }

    /** Where the part at {@code pointer} was written, or what is nearest above it. */
    Place place(String pointer) {
        for (var at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            var place = places.get(at);
            if (place != null) {
                return place;
            }
        }
    }

    /** Hangs another tree into this one: {@code /texts/en}. */
    void put(ObjectNode parent, String name, String pointer, JsonNode part, Map<String, Place> partPlaces) {
        parent.set(name, part);
        partPlaces.forEach((at, place) -> places.put(pointer + at, place));
    }

    @Nullable
    String text(String member) {
        return tree.path(member).textValue();
    }

    static Located at(ObjectNode tree, Place place) {
        var places = new HashMap<String, Place>();
        places.put("", place);
        return new Located(tree, places);
    }
}
