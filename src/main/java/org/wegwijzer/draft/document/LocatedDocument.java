package org.wegwijzer.draft.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.problem.FaultCode;

/**
 * A tree that knows where each of its parts was written.
 *
 * @param tree what was written
 * @param places file and line by JSON pointer
 * @param sound whether it could be read without a fault; what could not says no more than which entry it is
 */
public record LocatedDocument(ObjectNode tree, Map<String, Place> places, boolean sound) {

    /** Where something was written; lines count from 1. */
    public record Place(String file, int line, String pointer) {

        /** That what stands here is not of the form it must have. */
        public DocumentFault fault(String reason) {
            return fault(FaultCode.MALFORMED_VALUE, reason);
        }

        /** That something is wrong here. */
        public DocumentFault fault(FaultCode code, String reason) {
            return new DocumentFault(file, line, pointer, code, "", reason);
        }

        /**
         * That something is wrong here.
         *
         * @param where the place in the words of files
         */
        public DocumentFault fault(FaultCode code, String where, String reason) {
            return new DocumentFault(file, line, pointer, code, where, reason);
        }
    }

    /** Where the part at {@code pointer} was written, or what is nearest above it. */
    public Place place(String pointer) {
        for (var at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            var place = places.get(at);
            if (place != null) {
                return new Place(place.file(), place.line(), pointer);
            }
        }
    }

    /** Hangs another tree into this one: {@code /texts/en}. */
    public void put(ObjectNode parent, String name, String pointer, JsonNode part, Map<String, Place> partPlaces) {
        parent.set(name, part);
        partPlaces.forEach((at, place) -> places.put(pointer + at, place));
    }

    /** The text of a member; {@code null} if it is missing or no text. */
    @Nullable
    public String text(String member) {
        return tree.path(member).textValue();
    }

    /** A tree that was never text, as if somebody had written it on one line. */
    public static LocatedDocument of(ObjectNode tree, String file) {
        var places = new HashMap<String, Place>();
        locate(tree, "", pointer -> places.put(pointer, new Place(file, 1, pointer)));
        return new LocatedDocument(tree, places, true);
    }

    private static void locate(JsonNode part, String pointer, Consumer<String> found) {
        found.accept(pointer);
        part.properties()
                .forEach(member ->
                        locate(member.getValue(), pointer + "/" + TreeReader.escaped(member.getKey()), found));
        for (var place = 0; part.isArray() && place < part.size(); place++) {
            locate(part.get(place), pointer + "/" + place, found);
        }
    }

    /** An entry of which no more can be read than that it is there. */
    public static LocatedDocument unread(String slug, String file) {
        var tree = JsonNodeFactory.instance.objectNode().put("slug", slug);
        return new LocatedDocument(tree, new HashMap<>(Map.of("", new Place(file, 1, ""))), false);
    }

    /** The same, of which something turned out to be unreadable. */
    public LocatedDocument unsound() {
        return new LocatedDocument(tree, places, false);
    }
}
