package org.wegwijzer.draft.document;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wegwijzer.draft.document.LocatedDocument.Place;
import org.wegwijzer.problem.FaultCode;

/**
 * Reads one value from YAML or JSON and remembers the line of each part. Refuses what a content file has no use for: aliases
 * (which can multiply without bound), tags and duplicate keys. Used for one value.
 */
public final class TreeReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");

    private final JsonParser parser;
    private final String file;
    private final int firstLine;
    private final Map<String, Place> places = new HashMap<>();
    private final List<DocumentFault> faults = new ArrayList<>();
    private int parts;
    private long characters;

    /** @param firstLine the line of the file on which the parser's input begins, from 1 */
    public TreeReader(JsonParser parser, String file, int firstLine) {
        this.parser = parser;
        this.file = file;
        this.firstLine = firstLine;
    }

    /** Reads the value at which the parser stands, to its end. */
    public JsonNode read() throws IOException {
        return value("");
    }

    /** The object that {@link #read} gave, with all that is known about it. */
    public LocatedDocument located(ObjectNode object) {
        return new LocatedDocument(object, places, faults.isEmpty());
    }

    /** The list that {@link #read} gave, with all that is known about it. */
    public LocatedList located(ArrayNode list) {
        return new LocatedList(list, places, faults.isEmpty());
    }

    /** What {@link #read} found wrong, in the order in which it is written. */
    public List<DocumentFault> faults() {
        return faults;
    }

    private JsonNode value(String pointer) throws IOException {
        parts++;
        // Each part is remembered by its whole pointer.
        characters += pointer.length();
        if (parts > DocumentLimits.ENTRY_PARTS || characters > DocumentLimits.ENTRY_CHARACTERS) {
            throw new JsonParseException(parser, "it is larger than any entry");
        }
        places.putIfAbsent(pointer, here(pointer));
        refuseYamlMagic(pointer);
        var token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(pointer);
        }
        return token == JsonToken.START_ARRAY ? array(pointer) : scalar(pointer, token);
    }

    private ObjectNode object(String pointer) throws IOException {
        var object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var at = pointer + "/" + escaped(name);
            if (object.has(name)) {
                faults.add(here(at).fault(FaultCode.REPEATED_FIELD, "'%s' stands here twice".formatted(name)));
            }
            if (name.startsWith("#")) {
                // The schema validator passes over such names.
                faults.add(here(at).fault(FaultCode.UNKNOWN_FIELD, "unknown field '%s'".formatted(name)));
            }
            places.put(at, here(at));
            refuseYamlMagic(at);
            parser.nextToken();
            object.set(name, value(at));
        }
        return object;
    }

    private ArrayNode array(String pointer) throws IOException {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(pointer + "/" + array.size()));
        }
        return array;
    }

    private JsonNode scalar(String pointer, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(pointer, parser.getText());
            case VALUE_NULL -> NODES.nullNode();
            default -> text(pointer, parser.getText());
        };
    }

    /** Notations such as 010, 0x10, 1_000 and 1e99 mean different things to different readers. */
    private JsonNode number(String pointer, String digits) {
        if (!NUMBER.matcher(digits).matches()) {
            faults.add(here(pointer).fault("numbers here are whole, in up to nine plain digits; a text needs quotes"));
            return NODES.numberNode(0);
        }
        return NODES.numberNode(Integer.parseInt(digits));
    }

    private JsonNode text(String pointer, String text) {
        characters += text.length();
        AllowedCharacters.fault(text)
                .ifPresent(reason -> faults.add(here(pointer).fault(reason)));
        return NODES.textNode(text);
    }

    private void refuseYamlMagic(String pointer) throws IOException {
        if (parser instanceof YAMLParser yaml) {
            if (yaml.isCurrentAlias() || yaml.getObjectId() != null) {
                faults.add(here(pointer).fault("anchors and aliases (& and *) are not allowed"));
            }
            if (yaml.getTypeId() != null) {
                faults.add(here(pointer).fault("tags (!) are not allowed"));
            }
        }
    }

    /** Where the parser stands, which is the place of {@code pointer}. */
    public Place here(String pointer) {
        return new Place(file, Math.max(1, parser.currentTokenLocation().getLineNr()) + firstLine - 1, pointer);
    }

    /** A name as it stands in a pointer (RFC 6901). */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
