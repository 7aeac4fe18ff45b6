package org.wegwijzer.openapi.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The JSON Schemas of the bundle, which are the rules, in the words of a specification. */
final class BundleSchemas {

    private static final String FILE = "bundle-schema/%s.schema.json";

    /** What publishing settles. */
    private static final Set<String> SETTLED = Set.of("id", "createdAt", "updatedAt", "publishedAt", "translationOf");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Form form;

    BundleSchemas(Form form) {
        this.form = form;
    }

    /** In which form a document is described. */
    enum Form {
        /** As it stands in a bundle, where much may be shortened. */
        BUNDLE,
        /** The same in a part of a bundle, where what was not asked for is left out. */
        PART,
        /** As a draft has it: nothing is shortened or settled, and anything may be missing yet. */
        DRAFT,
        /** As a change of that: {@code null} takes away what is there (RFC 7396). */
        PATCH;

        /** Whether it is that of a bundle, or of a part of one. */
        boolean isOfBundle() {
            return this == BUNDLE || this == PART;
        }
    }

    /** The schema of a document, or the part of it at a pointer (RFC 6901). */
    Schema of(String name, String pointer) {
        return converted(file(name).at(pointer));
    }

    private static ObjectNode file(String name) {
        var path = FILE.formatted(name);
        try (var file = BundleSchemas.class.getClassLoader().getResourceAsStream(path)) {
            return (ObjectNode) MAPPER.readTree(Objects.requireNonNull(file, path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Schema converted(JsonNode rule) {
        if (rule.has("if")) {
            return either(rule);
        }
        var schema = rule.has("$ref") ? referred(rule.get("$ref").textValue()) : OASFactory.createSchema();
        types(rule, schema);
        limits(rule, schema);
        members(rule, schema);
        text(rule, "description", schema::setDescription);
        text(rule, "pattern", schema::setPattern);
        text(rule, "format", schema::setFormat);
        if (rule.has("enum")) {
            schema.addType(SchemaType.STRING);
            rule.get("enum").forEach(value -> schema.addEnumeration(value.textValue()));
        }
        if (schema.getFormat() != null) {
            // It says the same in fewer words.
            schema.setPattern(null);
        }
        return schema;
    }

    /** A text for short, or an object; drafts have the object alone, unless only their author knows which it is. */
    private Schema either(JsonNode rule) {
        var shortened = rule.path("then");
        var whole = rule.path("else");
        if (!form.isOfBundle() && !rule.has("description")) {
            return converted(whole);
        }
        var schema = OASFactory.createSchema().addOneOf(converted(shortened)).addOneOf(converted(whole));
        text(rule, "description", schema::setDescription);
        return schema;
    }

    /** That a text must have something to see is a rule about characters that no client could use. */
    private Schema referred(String reference) {
        var parts = reference.split("#", 2);
        var name = parts[0].substring(0, parts[0].indexOf('.'));
        if (parts.length == 1) {
            return EntrySchemas.reference(EntrySchemas.document(name));
        }
        return reference.endsWith("/visible") ? OASFactory.createSchema() : of(name, parts[1]);
    }

    private void types(JsonNode rule, Schema schema) {
        var types = rule.path("type");
        if (types.isArray() && form.isOfBundle()) {
            types.forEach(type -> schema.addType(type(type)));
        } else if (types.isArray()) {
            schema.addType(SchemaType.OBJECT);
        } else if (types.isTextual()) {
            schema.addType(type(types));
        }
    }

    private static SchemaType type(JsonNode name) {
        return SchemaType.valueOf(name.textValue().toUpperCase(Locale.ROOT));
    }

    private void limits(JsonNode rule, Schema schema) {
        var isText = schema.getType() != null && schema.getType().contains(SchemaType.STRING);
        if (isText) {
            number(rule, "minLength", schema::setMinLength);
            number(rule, "maxLength", schema::setMaxLength);
        }
        number(rule, "maxItems", schema::setMaxItems);
        if (form == Form.BUNDLE) {
            number(rule, "minItems", schema::setMinItems);
            number(rule, "minProperties", schema::setMinProperties);
        }
        number(rule, "minimum", least -> schema.setMinimum(BigDecimal.valueOf(least)));
        number(rule, "maximum", most -> schema.setMaximum(BigDecimal.valueOf(most)));
        if (rule.path("uniqueItems").asBoolean()) {
            schema.setUniqueItems(true);
        }
    }

    private void members(JsonNode rule, Schema schema) {
        if (rule.has("items")) {
            // A list comes and goes as a whole, also in a change.
            var of = form == Form.PATCH ? new BundleSchemas(Form.DRAFT) : this;
            schema.setItems(of.converted(rule.get("items")));
        }
        rule.path("properties").properties().forEach(member -> {
            if (form.isOfBundle() || !SETTLED.contains(member.getKey())) {
                schema.addProperty(member.getKey(), removable(dated(member.getKey(), converted(member.getValue()))));
            }
        });
        if (form == Form.BUNDLE) {
            rule.path("required").forEach(name -> schema.addRequired(name.textValue()));
        }
        if (rule.has("propertyNames")) {
            // Which tags are canonical no client has to check.
            schema.setPropertyNames(
                    converted(rule.get("propertyNames")).description(null).pattern(null));
        }
        others(rule.path("additionalProperties"), schema);
    }

    /** The rules of the Dutch government want to know the form of whatever is called a date. */
    private static Schema dated(String name, Schema schema) {
        return name.endsWith("Date") && schema.getFormat() == null ? schema.format("date-or-period") : schema;
    }

    private void others(JsonNode rule, Schema schema) {
        if (rule.isBoolean()) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(rule.booleanValue()));
        } else if (rule.isObject()) {
            schema.setAdditionalPropertiesSchema(removable(converted(rule)));
        }
    }

    /** A value that a change can take away. */
    Schema removable(Schema schema) {
        return form == Form.PATCH ? orNothing(schema) : schema;
    }

    private static Schema orNothing(Schema schema) {
        if (schema.getOneOf() != null) {
            return schema.addOneOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        return schema.getEnumeration() == null ? schema.addType(SchemaType.NULL) : schema;
    }

    private static void text(JsonNode rule, String name, Consumer<String> set) {
        if (rule.has(name)) {
            set.accept(rule.get(name).textValue());
        }
    }

    private static void number(JsonNode rule, String name, Consumer<Integer> set) {
        if (rule.has(name)) {
            set.accept(rule.get(name).intValue());
        }
    }
}
