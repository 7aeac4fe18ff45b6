package org.wegwijzer.draft.document;

import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.problem.FaultCode;

/** The JSON Schemas that ship with the product are the rules of the bundle's form; nothing else checks it. */
public final class DocumentSchemas {

    private static final String LOCATION = "classpath:bundle-schema/%s.schema.json";

    /** Read once; they remember nothing of what they judge. */
    public static final DocumentSchemas ALL = new DocumentSchemas();

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
        var ofMember = message.getType().equals("additionalProperties")
                || message.getType().equals("propertyNames");
        var place = document.place(ofMember ? pointer + "/" + TreeReader.escaped(message.getProperty()) : pointer);
        return place.fault(code(message.getType()), SchemaSentence.of(message));
    }

    private static FaultCode code(String rule) {
        return switch (rule) {
            case "required" -> FaultCode.MISSING_FIELD;
            case "additionalProperties" -> FaultCode.UNKNOWN_FIELD;
            case "enum" -> FaultCode.UNKNOWN_VALUE;
            case "minimum", "maximum" -> FaultCode.NOT_IN_RANGE;
            case "maxItems" -> FaultCode.TOO_MANY_VALUES;
            case "uniqueItems" -> FaultCode.REPEATED_VALUE;
            default -> FaultCode.MALFORMED_VALUE;
        };
    }
}
