package org.wegwijzer.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts of a JSON document as text. */
final class JsonText {

    private JsonText() {}

    /** An object of members, of which those that are empty are left out. */
    static String object(String... members) {
        return Stream.of(members).filter(member -> !member.isEmpty()).collect(Collectors.joining(",", "{", "}"));
    }

    static String array(String name, List<String> values) {
        return "\"" + name + "\":[" + String.join(",", values) + "]";
    }

    static String field(String name, String value) {
        return "\"" + name + "\":" + quoted(value);
    }

    /** As JSON; our words hold no other character that needs escaping. */
    static String quoted(String value) {
        return "\"" + value.replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
