package org.wegwijzer.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.draft.document.TreeReader;
import org.wegwijzer.language.LanguageTag;

/**
 * A place at which two documents of an entry differ. A list with another number of elements differs as a whole, any other element by
 * element: a link in the place of another is a change of that link, not of what is said of it.
 *
 * @param pointer JSON pointer (RFC 6901)
 * @param language in which is said what stands there: in a text of the entry or of a collection, in the note or the role of a link;
 *     {@code null} for all else, addresses of sources too
 */
public record ChangedPlace(String pointer, @Nullable LanguageTag language) {

    private static final Pattern IN_A_LANGUAGE = Pattern.compile(
            "(?:/collections/[0-9]+)?(?:/texts|/sources/[0-9]+/(?:note|role))/(?<language>[^/]+)(?:/.*)?");

    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    /** The place of a pointer into the document of an entry. */
    public static ChangedPlace at(String pointer) {
        var form = IN_A_LANGUAGE.matcher(pointer);
        return new ChangedPlace(
                pointer,
                form.matches() ? LanguageTag.parse(form.group("language")).orElse(null) : null);
    }

    /** All places at which documents differ, in the order of the second one. What is missing differs by all that the other has there. */
    public static List<ChangedPlace> between(JsonNode before, JsonNode after) {
        var places = new ArrayList<ChangedPlace>();
        compare(before, after, "", places);
        return places;
    }

    private static void compare(
            @Nullable JsonNode before, @Nullable JsonNode after, String pointer, List<ChangedPlace> places) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (isObject(before) && isObject(after)) {
            compareMembers(orNothing(before), orNothing(after), pointer, places);
        } else if (before instanceof ArrayNode one && after instanceof ArrayNode other) {
            compareElements(one, other, pointer, places);
        } else {
            places.add(at(pointer));
        }
    }

    private static void compareElements(ArrayNode before, ArrayNode after, String pointer, List<ChangedPlace> places) {
        if (before.size() == after.size()) {
            for (var place = 0; place < before.size(); place++) {
                compare(before.get(place), after.get(place), pointer + "/" + place, places);
            }
        } else {
            places.add(at(pointer));
        }
    }

    private static boolean isObject(@Nullable JsonNode node) {
        return node == null || node instanceof ObjectNode;
    }

    private static JsonNode orNothing(@Nullable JsonNode node) {
        return node == null ? NOTHING : node;
    }

    private static void compareMembers(JsonNode before, JsonNode after, String pointer, List<ChangedPlace> places) {
        var names = new LinkedHashSet<String>();
        after.fieldNames().forEachRemaining(names::add);
        before.fieldNames().forEachRemaining(names::add);
        names.forEach(
                name -> compare(before.get(name), after.get(name), pointer + "/" + TreeReader.escaped(name), places));
    }
}
