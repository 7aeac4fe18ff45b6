package org.wegwijzer.delivery.schemaorg;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One thing in the words of schema.org, as JSON-LD 1.1. A page embeds it in a {@code script} element, so no character that
 * could end one, or a line of JavaScript, stands in it unescaped.
 */
final class LinkedData {

    private static final ObjectMapper MAPPER = mapper();

    private final ObjectNode node = MAPPER.createObjectNode();

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper();
        mapper.getFactory().setCharacterEscapes(new ForScript());
        return mapper;
    }

    /** A thing of a schema.org type. */
    static LinkedData of(String type) {
        return new LinkedData().with("@type", type);
    }

    LinkedData with(String name, @Nullable Object value) {
        if (value instanceof LinkedData other) {
            node.set(name, other.node);
        } else if (value instanceof Number number) {
            node.put(name, number.longValue());
        } else if (value != null) {
            node.put(name, value.toString());
        }
        return this;
    }

    /** Several values; left out when there are none. */
    LinkedData withAll(String name, Collection<?> values) {
        if (!values.isEmpty()) {
            var array = node.putArray(name);
            for (var value : values) {
                if (value instanceof LinkedData other) {
                    array.add(other.node);
                } else {
                    array.add(String.valueOf(value));
                }
            }
        }
        return this;
    }

    /** The whole document. */
    String document() {
        var document = MAPPER.createObjectNode().put("@context", "https://schema.org");
        document.setAll(node);
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class ForScript extends CharacterEscapes {

        private static final long serialVersionUID = 1L;
        private static final String RISKY = "<>&";

        private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

        private ForScript() {
            RISKY.chars().forEach(character -> ascii[character] = CharacterEscapes.ESCAPE_STANDARD);
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        /** The line and paragraph separators end a line in JavaScript before 2019, and nowhere in JSON. */
        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return character == 0x2028 || character == 0x2029
                    ? new SerializedString("\\u%04X".formatted(character))
                    : null;
        }
    }
}
