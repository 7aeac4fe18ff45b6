package org.wegwijzer.editorial.translation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wegwijzer.digest.Sha256;
import org.wegwijzer.editorial.translation.TranslationUnit.Field;
import org.wegwijzer.language.LanguageTag;

/** Finds what is to be translated in the document of an entry: its texts first, then those of its links and collections. */
final class TranslationUnits {

    private static final String TEXTS = "texts";

    /** Members of links that say something by language. */
    private static final Set<String> OF_LINKS = Set.of("note", "role");

    private static final String MOMENT = "updatedAt";

    /** Of the fingerprint, in bytes: enough that no two texts of a hub have the same. */
    private static final int ID_BYTES = 12;

    private final String from;
    private final String into;
    private final List<TranslationUnit> units = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    private TranslationUnits(LanguageTag from, LanguageTag into) {
        this.from = from.value();
        this.into = into.value();
    }

    /** The units of a document with nothing shortened, in their order. */
    static List<TranslationUnit> of(JsonNode document, LanguageTag from, LanguageTag into) {
        var units = new TranslationUnits(from, into);
        units.owner(document, "");
        return units.units;
    }

    private void owner(JsonNode owner, String pointer) {
        if (owner.path(TEXTS) instanceof ObjectNode texts) {
            texts(texts, pointer + "/" + TEXTS);
        }
        owner.properties().forEach(member -> {
            var place = pointer + "/" + member.getKey();
            if (member.getValue() instanceof ArrayNode list) {
                for (var number = 0; number < list.size(); number++) {
                    owner(list.get(number), place + "/" + number);
                }
            } else if (OF_LINKS.contains(member.getKey())) {
                text(
                        new Field(place, "", Field.WHOLE),
                        member.getValue().path(from),
                        member.getValue().path(into));
            }
        });
    }

    private void texts(ObjectNode texts, String pointer) {
        texts.path(from).properties().stream()
                .filter(member -> !member.getKey().equals(MOMENT))
                .forEach(member -> {
                    var target = texts.path(into).path(member.getKey());
                    if (member.getValue() instanceof ArrayNode items) {
                        items(pointer, member.getKey(), items, target);
                    } else {
                        text(new Field(pointer, member.getKey(), Field.WHOLE), member.getValue(), target);
                    }
                });
    }

    /** Items answer each other by their places, so only while there are as many. */
    private void items(String pointer, String member, ArrayNode items, JsonNode target) {
        for (var number = 0; number < items.size(); number++) {
            var field = new Field(pointer, member, number);
            text(
                    field,
                    items.get(number),
                    items.size() == target.size() ? target.path(number) : MissingNode.getInstance());
        }
    }

    private void text(Field field, JsonNode source, JsonNode target) {
        if (source.isTextual()) {
            units.add(new TranslationUnit(
                    id(field.kind(), source.textValue()),
                    field,
                    source.textValue(),
                    Optional.ofNullable(target.textValue())));
        }
    }

    private String id(String kind, String text) {
        var id = "u" + Sha256.ofAll(kind, text).hex(ID_BYTES);
        var count = ids.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "-" + count;
    }
}
