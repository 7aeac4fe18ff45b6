package org.wegwijzer.draft.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.wegwijzer.problem.WrongTime;
import org.wegwijzer.text.PublicAddress;

/** Says what breaks a rule of a schema in the words of the schema's descriptions, for the person who wrote the file. */
final class SchemaSentence {

    private static final String FOLDER = "bundle-schema/";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final String QUOTES = "; a text that looks like something else needs quotes";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, JsonNode> SCHEMAS = new ConcurrentHashMap<>();
    private static final Map<String, String> TYPES = Map.of(
            "string", "a text",
            "object", "a map of fields",
            "array", "a list",
            "integer", "a whole number",
            "boolean", "true or false");

    private SchemaSentence() {}

    /**
     * What is wrong.
     *
     * @param isQuoted whether every text of the file is in quotes, as in JSON
     */
    static String of(ValidationMessage message, boolean isQuoted) {
        return isQuoted ? sentence(message).replace(QUOTES, "") : sentence(message);
    }

    /** Where it is, in the words of files. */
    static String where(ValidationMessage message) {
        var pointer = message.getInstanceLocation().toString();
        return pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
    }

    private static String sentence(ValidationMessage message) {
        var rule = message.getSchemaNode();
        return switch (message.getType()) {
            case "required" -> "'%s' is missing".formatted(message.getProperty());
            case "additionalProperties" ->
                "unknown field '%s'; allowed are %s".formatted(message.getProperty(), allowed(message));
            case "propertyNames" -> "'%s' is not %s".formatted(message.getProperty(), described(rule));
            case "enum" -> "must be one of " + list(rule);
            case "pattern", "format" -> wrongTime(message).orElseGet(() -> "must be " + description(message));
            case "type" -> "must be " + types(rule) + (rule.toString().contains("string") ? QUOTES : "");
            default -> size(message, rule.asText());
        };
    }

    private static String size(ValidationMessage message, String limit) {
        return switch (message.getType()) {
            case "minLength" -> "must not be empty";
            case "maxLength" -> "is longer than %s characters".formatted(limit);
            case "minItems", "minProperties" -> "must hold at least %s".formatted(limit);
            case "maxItems" -> "must hold at most %s".formatted(limit);
            case "minimum" -> "must be at least %s".formatted(limit);
            case "maximum" -> "must be at most %s".formatted(limit);
            case "uniqueItems" -> "holds the same value twice";
            default -> message.getMessage();
        };
    }

    /** The years are those of the patterns of dates and moments. */
    private static Optional<String> wrongTime(ValidationMessage message) {
        var text = message.getInstanceNode().asText();
        return switch (around(message).path("format").asText()) {
            case "date" -> WrongTime.ofDate(text, FIRST_YEAR, LAST_YEAR);
            case "date-time" -> WrongTime.ofMoment(text, FIRST_YEAR, LAST_YEAR);
            default -> Optional.empty();
        };
    }

    private static String description(ValidationMessage message) {
        var schema = around(message);
        var form = schema.path("description").asText();
        return schema.path("format").asText().equals(AddressFormat.NAME)
                ? PublicAddress.fault(message.getInstanceNode().asText())
                        .map(reason -> form + "; " + reason)
                        .orElse(form)
                : form;
    }

    private static String allowed(ValidationMessage message) {
        var names = around(message).path("properties").fieldNames();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(names, Spliterator.ORDERED), false)
                .collect(Collectors.joining(", "));
    }

    /** The schema in which the broken rule stands. */
    private static JsonNode around(ValidationMessage message) {
        var location = message.getSchemaLocation();
        var above = Objects.requireNonNull(location.getFragment().getParent()).toString();
        return at(location.getAbsoluteIri().toString(), above);
    }

    /** The description of a rule, or of the one it refers to. */
    private static String described(JsonNode rule) {
        var reference = rule.path("$ref").asText();
        var hash = reference.indexOf('#');
        var schema = hash < 0 ? rule : at(reference.substring(0, hash), reference.substring(hash + 1));
        return schema.path("description").asText("allowed here");
    }

    private static JsonNode at(String address, String pointer) {
        var name = address.substring(address.lastIndexOf('/') + 1);
        return SCHEMAS.computeIfAbsent(name, SchemaSentence::load).at(JsonPointer.compile(pointer));
    }

    private static JsonNode load(String name) {
        try (var schema = SchemaSentence.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            return MAPPER.readTree(Objects.requireNonNull(schema, name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String types(JsonNode rule) {
        return rule.isArray() ? list(rule).replace(", ", " or ") : TYPES.getOrDefault(rule.asText(), rule.asText());
    }

    private static String list(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> TYPES.getOrDefault(value.asText(), value.asText()))
                .collect(Collectors.joining(", "));
    }
}
