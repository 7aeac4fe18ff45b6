package org.wegwijzer.openapi;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.source.SourceKind;
import org.wegwijzer.delivery.feed.ChangeItem;
import org.wegwijzer.delivery.feed.EntryName;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.delivery.page.HomePage;
import org.wegwijzer.delivery.page.Listing;
import org.wegwijzer.delivery.redirect.Redirect;
import org.wegwijzer.delivery.relation.ToManyRelation;
import org.wegwijzer.delivery.relation.ToOneRelation;
import org.wegwijzer.delivery.search.SearchHit;
import org.wegwijzer.delivery.search.SearchParameters;
import org.wegwijzer.delivery.view.EntryCard;
import org.wegwijzer.delivery.view.IfAny;

/** Gives schemas what a Java record says and the framework does not see: which members are required, and what they mean. */
final class SchemaWords {

    /** Where records that become JSON live, and the generic ones whose schemas are named after what they hold. */
    private static final List<String> PACKAGES = List.of(
            "delivery.view",
            "delivery.relation",
            "delivery.hub",
            "delivery.page",
            "delivery.feed",
            "delivery.redirect",
            "delivery.search",
            "search",
            "language",
            "markdown",
            "problem");

    private static final List<String> GENERIC = Stream.of(
                    ToManyRelation.class, ToOneRelation.class, Listing.class, HomePage.class)
            .map(Class::getSimpleName)
            .toList();

    /** Values that are plain text on the wire; inlined, since a schema of their own helps no client. */
    private static final Map<String, String> INLINED =
            Map.of("UUID", "uuid", "Instant", "date-time", "LocalDate", "date", "LanguageTag", "");

    /** What tells of entries, and never of the hub. */
    private static final Set<Class<?>> OF_ENTRIES =
            Set.of(SearchHit.class, ChangeItem.class, EntryName.class, Redirect.class);

    /** The form that all keys of entries have. */
    private static final String SLUG = "Slug";

    private final Words words;

    SchemaWords(Words words) {
        this.words = words;
    }

    void complete(Components components) {
        var schemas = new TreeMap<String, Schema>();
        components.getSchemas().forEach((name, schema) -> {
            if (!INLINED.containsKey(name)) {
                schemas.put(SchemaNames.of(name), schema);
                record(name).ifPresent(type -> complete(schema, type));
                schema.setDescription(words.text("schema " + SchemaNames.of(name)));
                if (schema.getOneOf() != null) {
                    // Beside a choice the framework names a type as well, of which clients would make another choice.
                    schema.setType(null);
                }
                if (name.equals(SourceKind.class.getSimpleName())) {
                    open(schema, schema.getEnumeration());
                }
            }
        });
        schemas.put(SLUG, Parameters.slugText().description(words.text("schema " + SLUG)));
        components.setSchemas(schemas);
    }

    private static Optional<Class<?>> record(String schema) {
        var name = GENERIC.stream().filter(schema::startsWith).findFirst().orElse(schema);
        return PACKAGES.stream()
                .flatMap(room -> load("org.wegwijzer." + room + "." + name))
                .findFirst();
    }

    private static Stream<Class<?>> load(String name) {
        try {
            var type = Class.forName(name, false, Thread.currentThread().getContextClassLoader());
            return type.isRecord() ? Stream.of(type) : Stream.empty();
        } catch (ClassNotFoundException elsewhere) {
            return Stream.empty();
        }
    }

    private void complete(Schema schema, Class<?> type) {
        schema.setRequired(null);
        var members = new LinkedHashMap<>(schema.getProperties());
        for (var component : type.getRecordComponents()) {
            members.computeIfPresent(component.getName(), (name, member) -> member(type, component, member));
            if (isRequired(type, component)) {
                schema.addRequired(component.getName());
            }
        }
        schema.setProperties(members);
    }

    private static boolean isRequired(Class<?> type, RecordComponent component) {
        // Jackson leaves these out when they are empty.
        var emptyIsAbsent = Set.of("fallbacks", "errors", "allowed").contains(component.getName());
        // Each member of an entry can be absent, if only since a place or a request leaves it out.
        var isAbsent = EntryCard.class.isAssignableFrom(type)
                ? component.isAnnotationPresent(IfAny.class)
                : component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return !emptyIsAbsent && !isAbsent;
    }

    private Schema member(Class<?> type, RecordComponent component, Schema member) {
        var text = words.of(SchemaNames.of(type), component.getName());
        var inlined = inlined(member);
        if (inlined.getItems() != null) {
            inlined.setItems(inlined(inlined.getItems()));
        }
        if (inlined.getAdditionalPropertiesSchema() != null) {
            inlined.setAdditionalPropertiesSchema(inlined(inlined.getAdditionalPropertiesSchema()));
        }
        return narrowed(type, component.getName(), inlined).description(text);
    }

    /** What a string can be, where that is known: discriminators, keys and addresses. */
    private static Schema narrowed(Class<?> type, String member, Schema schema) {
        return switch (member) {
            case "type" -> isText(schema) ? typed(schema, types(type)) : schema;
            case "slug" -> OASFactory.createSchema().ref("#/components/schemas/" + SLUG);
            case "url" -> schema.format("uri");
            // Of any type, so of members that no one schema has: without this generators would take a text for one.
            case "document" ->
                schema.addType(SchemaType.OBJECT)
                        .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
            case "count", "position" -> schema.minimum(BigDecimal.ZERO);
            case "readingMinutes", "level" -> schema.minimum(BigDecimal.ONE);
            default -> schema;
        };
    }

    private static Schema typed(Schema schema, List<Object> types) {
        return types.size() == 1 ? schema.enumeration(types) : open(schema, types);
    }

    private static boolean isText(Schema schema) {
        return schema.getType() != null && schema.getType().contains(SchemaType.STRING);
    }

    /** A view is of the type that its name begins with; a reference can be of any, and what is found or changed of any but the hub. */
    private static List<Object> types(Class<?> schema) {
        if (OF_ENTRIES.contains(schema)) {
            return List.copyOf(SearchParameters.TYPES);
        }
        var types = Stream.concat(Stream.of(EntryType.values()).map(EntryType::singular), Stream.of(HubPages.NAME));
        var name = SchemaNames.of(schema).toLowerCase(Locale.ROOT);
        var own = types.filter(type -> name.startsWith("ref") || name.startsWith(type))
                .<Object>map(type -> type);
        return own.toList();
    }

    /**
     * A text of which there are these values today, and others tomorrow: for clients a text, since an enumeration of theirs would lose
     * the whole answer for one value that it does not know.
     */
    static Schema open(Schema schema, List<?> known) {
        return schema.enumeration(null).extensions(Map.of("x-extensible-enum", List.copyOf(known)));
    }

    private static Schema inlined(Schema schema) {
        var reference = schema.getRef() == null
                ? ""
                : schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
        var format = INLINED.get(reference);
        if (format == null) {
            return reference.isEmpty() ? schema : schema.ref("#/components/schemas/" + SchemaNames.of(reference));
        }
        var inlined = OASFactory.createSchema().addType(SchemaType.STRING);
        return format.isEmpty() ? inlined : inlined.format(format);
    }
}
