package org.wegwijzer.draft.document;

import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.problem.FaultCode;

/** The JSON Schemas that ship with the product are the rules of the bundle's form; nothing else checks it. */
public final class DocumentSchemas {

    private static final String FILE = "bundle-schema/%s.schema.json";
    private static final String LOCATION = "classpath:" + FILE;

    /** What there are schemas of, and what these share. */
    public static final List<String> NAMES = List.of("hub", "source", "topic", "guide", "faq", "document", "common");

    /** Read once; they remember nothing of what they judge. */
    public static final DocumentSchemas ALL = new DocumentSchemas();

    /** What is wrong where a rule of a schema is broken; elsewhere a value is malformed. */
    private static final Map<String, FaultCode> CODES = Map.ofEntries(
            Map.entry("required", FaultCode.MISSING_FIELD),
            Map.entry("additionalProperties", FaultCode.UNKNOWN_FIELD),
            Map.entry("enum", FaultCode.UNKNOWN_VALUE),
            Map.entry("minimum", FaultCode.NOT_IN_RANGE),
            Map.entry("maximum", FaultCode.NOT_IN_RANGE),
            Map.entry("minLength", FaultCode.EMPTY_VALUE),
            Map.entry("minItems", FaultCode.EMPTY_VALUE),
            Map.entry("minProperties", FaultCode.EMPTY_VALUE),
            Map.entry("maxLength", FaultCode.TOO_LONG),
            Map.entry("type", FaultCode.WRONG_TYPE),
            Map.entry("maxItems", FaultCode.TOO_MANY_VALUES),
            Map.entry("uniqueItems", FaultCode.REPEATED_VALUE));

    /** Rules that an object breaks by one of its members, or by the lack of it. */
    private static final Set<String> OF_MEMBERS = Set.of("required", "additionalProperties", "propertyNames");

    private final JsonSchema hub;
    private final Map<EntryType, JsonSchema> entries = new EnumMap<>(EntryType.class);

    private DocumentSchemas() {
        var rules = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .format(new AddressFormat())
                .build();
        var factory =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, builder -> builder.metaSchema(rules));
        var config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .regularExpressionFactory(new SchemaPatterns())
                .build();
        this.hub = factory.getSchema(SchemaLocation.of(LOCATION.formatted("hub")), config);
        for (var type : EntryType.values()) {
            entries.put(type, factory.getSchema(SchemaLocation.of(LOCATION.formatted(type.singular())), config));
        }
    }

    /** The text of a schema (JSON Schema 2020-12); empty if there is none of that name. */
    public static Optional<String> text(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (var schema = DocumentSchemas.class.getClassLoader().getResourceAsStream(FILE.formatted(name))) {
            return Optional.of(new String(Objects.requireNonNull(schema, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the hub has the right form; says every fault. */
    public boolean accept(LocatedDocument document, Consumer<DocumentFault> faults) {
        return accept(hub, document, faults);
    }

    /** Whether an entry of this type has the right form; says every fault. */
    public boolean accept(EntryType type, LocatedDocument document, Consumer<DocumentFault> faults) {
        return accept(Objects.requireNonNull(entries.get(type)), document, faults);
    }

    private static boolean accept(JsonSchema schema, LocatedDocument document, Consumer<DocumentFault> faults) {
        var messages = schema.validate(document.tree());
        messages.stream()
                .collect(Collectors.toMap(DocumentSchemas::key, message -> message, (first, again) -> first))
                .values()
                .forEach(message -> faults.accept(fault(message, document)));
        return messages.isEmpty();
    }

    /** One fault may break several rules of one value; one sentence about it is enough. */
    private static String key(ValidationMessage message) {
        return message.getInstanceLocation() + " " + Objects.toString(message.getProperty(), "");
    }

    private static DocumentFault fault(ValidationMessage message, LocatedDocument document) {
        var pointer = message.getInstanceLocation().toString();
        var place = document.place(
                OF_MEMBERS.contains(message.getType())
                        ? pointer + "/" + TreeReader.escaped(message.getProperty())
                        : pointer);
        return place.fault(
                CODES.getOrDefault(message.getType(), FaultCode.MALFORMED_VALUE),
                SchemaSentence.where(message),
                SchemaSentence.of(message, place.file().endsWith(".json")));
    }
}
