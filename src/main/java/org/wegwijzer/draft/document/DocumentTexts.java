package org.wegwijzer.draft.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wegwijzer.content.link.LinkKind;

/** Where the document of an entry has texts by language: its own, then those of its groups of links. */
public final class DocumentTexts {

    private static final String TEXTS = "texts";

    private DocumentTexts() {}

    /**
     * A text in one language, or another object that is a part of the document.
     *
     * @param pointer where it stands (JSON pointer, RFC 6901)
     */
    public record Text(String pointer, ObjectNode fields) {}

    /** All that have the form of one. */
    public static Stream<Text> of(JsonNode entry) {
        var groups = Stream.of(LinkKind.values())
                .flatMap(kind -> kind.groups().stream())
                .flatMap(name -> IntStream.range(0, entry.path(name).size())
                        .boxed()
                        .flatMap(place -> of(entry.path(name).path(place), "/%s/%s".formatted(name, place))));
        return Stream.concat(of(entry, ""), groups);
    }

    /** Whatever in a document has a member of this name, wherever it stands. */
    static List<Text> owners(JsonNode document, String member) {
        var owners = new ArrayList<Text>();
        gather(document, "", member, owners);
        return owners;
    }

    private static void gather(JsonNode node, String pointer, String member, List<Text> owners) {
        if (node instanceof ObjectNode object && object.has(member)) {
            owners.add(new Text(pointer, object));
        }
        node.properties()
                .forEach(each ->
                        gather(each.getValue(), pointer + "/" + TreeReader.escaped(each.getKey()), member, owners));
        for (var place = 0; node.isArray() && place < node.size(); place++) {
            gather(node.get(place), pointer + "/" + place, member, owners);
        }
    }

    private static Stream<Text> of(JsonNode owner, String pointer) {
        return owner.path(TEXTS).properties().stream()
                .filter(text -> text.getValue() instanceof ObjectNode)
                .map(text ->
                        new Text("%s/%s/%s".formatted(pointer, TEXTS, TreeReader.escaped(text.getKey())), (ObjectNode)
                                text.getValue()));
    }
}
