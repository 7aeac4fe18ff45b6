package org.wegwijzer.bundle.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.util.ArrayList;
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.draft.document.DocumentParser;

/** Writes documents in YAML for people: no quotes where none are needed, long texts as blocks. */
final class YamlText {

    private static final ObjectMapper PLAIN = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
            .build());

    /** Every text in quotes, with escapes: nothing in it can be taken for something else. */
    private static final ObjectMapper QUOTED = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build());

    private YamlText() {}

    /** The document as text that is read as the same document, lines ending in line feeds. */
    static String of(ObjectNode document) {
        var plain = written(document, PLAIN);
        // YAML has more exceptions than anybody remembers; reading is how to know.
        return isReadAs(document, plain) ? plain : written(document, QUOTED);
    }

    /** The same of a list. */
    static String of(ArrayNode list) {
        var plain = written(list, PLAIN);
        return isReadAs(list, plain) ? plain : written(list, QUOTED);
    }

    private static boolean isReadAs(ArrayNode list, String text) {
        var faults = new ArrayList<DocumentFault>();
        var read = DocumentParser.yamlList(text, "", faults::add);
        return faults.isEmpty()
                && read.filter(located -> located.tree().equals(list)).isPresent();
    }

    private static String written(JsonNode document, ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("every tree is a document", impossible);
        }
    }

    static boolean isReadAs(ObjectNode document, String text) {
        var faults = new ArrayList<DocumentFault>();
        var read = DocumentParser.yaml(text, "", 1, faults::add);
        return faults.isEmpty()
                && read.filter(located -> located.tree().equals(document)).isPresent();
    }
}
