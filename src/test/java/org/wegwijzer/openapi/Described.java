package org.wegwijzer.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A place in a specification; references are followed when it is reached. Also a place that is not there. */
record Described(JsonNode document, JsonNode node) {

    static Described all(JsonNode document) {
        return new Described(document, document);
    }

    boolean exists() {
        return !node.isMissingNode();
    }

    boolean is(String keyword) {
        return node.path(keyword).asBoolean();
    }

    Described at(String name) {
        return reached(node.path(name));
    }

    /** What lies below, by name; the elements of a list by their numbers. */
    Map<String, Described> members() {
        var members = new LinkedHashMap<String, Described>();
        node.properties().forEach(member -> members.put(member.getKey(), reached(member.getValue())));
        for (var element : node.isArray() ? node : MissingNode.getInstance()) {
            members.put(String.valueOf(members.size()), reached(element));
        }
        return members;
    }

    /** The values of a keyword that takes one or a list of them; empty when it is not there. */
    Optional<Set<String>> values(String keyword) {
        var value = node.path(keyword);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(
                value.isArray()
                        ? StreamSupport.stream(value.spliterator(), false)
                                .map(JsonNode::asText)
                                .collect(Collectors.toSet())
                        : Set.of(value.asText()));
    }

    private Described reached(JsonNode place) {
        var reference = place.path("$ref").textValue();
        return new Described(document, reference == null ? place : document.at(reference.substring(1)));
    }
}
