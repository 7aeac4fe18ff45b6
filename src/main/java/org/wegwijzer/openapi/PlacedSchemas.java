package org.wegwijzer.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.Shape;
import org.wegwijzer.delivery.graph.declaration.Shape.Detail;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.hub.HubPages;

/**
 * Makes of the one schema that the program has for entries of a type those of the places where they stand: an entry's own page
 * shows more than its card, and a whole page expands what it always expands. What holds an entry has as many schemas.
 */
final class PlacedSchemas {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String VIEW = "View";
    private static final String MANY = "Related";
    private static final String ONE = "Linked";
    private static final String LIST = "Listing";

    /** Relations of which a whole page shows no more than where they lead. */
    private static final String COLLAPSED_MANY = "ListLink";

    private static final String COLLAPSED_ONE = "LinkedEntry";

    /** What is to say of them is the same wherever they stand, and they say it. */
    private static final Set<String> SELF_EXPLAINING = Set.of("Direction", "NextPage");

    private final Map<String, Schema> bases;
    private final Shapes shapes;
    private final Words words;
    private final boolean sparse;
    private final SortedMap<String, Schema> made = new TreeMap<>();
    private final Map<String, Boolean> varying = new HashMap<>();

    /**
     * For one specification.
     *
     * @param bases every schema of the program, by name
     * @param sparse whether requests may choose which members of entries they get, so that few are sure to be there
     */
    PlacedSchemas(Map<String, Schema> bases, Shapes shapes, Words words, boolean sparse) {
        this.bases = Map.copyOf(bases);
        this.shapes = shapes;
        this.words = words;
        this.sparse = sparse;
    }

    /** All that were made, by name. */
    SortedMap<String, Schema> made() {
        return made;
    }

    /** The schema of something that stands in this place. */
    Schema placed(Schema schema, SchemaPlace place) {
        if (schema.getRef() != null) {
            return reference(make(base(schema), place));
        }
        var copy = copy(schema);
        if (schema.getItems() != null) {
            copy.setItems(placed(schema.getItems(), place));
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            copy.setAdditionalPropertiesSchema(placed(schema.getAdditionalPropertiesSchema(), place));
        }
        if (schema.getOneOf() != null) {
            copy.setOneOf(schema.getOneOf().stream()
                    .map(choice -> placed(choice, place))
                    .toList());
        }
        return copy;
    }

    private String make(String base, SchemaPlace place) {
        var name = varies(base) ? name(base, place) : base;
        if (!made.containsKey(name)) {
            // First of all, since schemas lead back to themselves.
            made.put(name, OASFactory.createSchema());
            made.put(name, complete(base, place));
        }
        return name;
    }

    private String name(String base, SchemaPlace place) {
        var stem = base.replace(VIEW, "");
        if (base.startsWith("HomePage")) {
            return "HomePage";
        }
        if (base.startsWith(LIST)) {
            return stem.substring(LIST.length()) + place.ofOther() + "List";
        }
        return stem + (base.endsWith(VIEW) && !isRelation(base) ? place.ofEntry() : place.ofOther());
    }

    private Schema complete(String base, SchemaPlace place) {
        var from = schema(base);
        var schema = placed(from, place);
        if (from.getDiscriminator() != null) {
            schema.setDiscriminator(OASFactory.createDiscriminator()
                    .propertyName(from.getDiscriminator().getPropertyName())
                    .mapping(mapping(from.getDiscriminator().getMapping(), place)));
        }
        if (from.getProperties() != null) {
            members(base, from, schema, place);
            type(base).ifPresent(type -> entry(type, schema, place));
            // Said, not left out: strict clients refuse members that a later version adds unless they are told to
            // expect some.
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
        }
        return schema;
    }

    private void members(String base, Schema from, Schema schema, SchemaPlace place) {
        var members = new LinkedHashMap<String, Schema>();
        var required = new ArrayList<>(from.getRequired() == null ? List.<String>of() : from.getRequired());
        from.getProperties().forEach((name, member) -> {
            if (isShown(base, name, place)) {
                members.put(name, member(name, member, place));
            } else {
                required.remove(name);
            }
        });
        if (!place.isOpen() && isRelation(base)) {
            // Some have the one, some the other.
            Stream.of("items", "item").filter(members::containsKey).forEach(required::add);
        }
        schema.setProperties(members);
        schema.setRequired(required);
    }

    private void entry(EntryType type, Schema schema, SchemaPlace place) {
        var required = new ArrayList<>(schema.getRequired());
        if (place.equals(SchemaPlace.CARD)) {
            // They come with cards if the request wants them.
            required.removeAll(shapes.of(type).longTexts());
        }
        if (sparse && place.isOpen()) {
            required.retainAll(List.of("type", "slug"));
        }
        schema.setRequired(required);
        schema.setDescription(schema.getDescription() + " "
                + words.text("place " + place.kind().name()));
    }

    private Map<String, String> mapping(Map<String, String> mapping, SchemaPlace place) {
        var placed = new LinkedHashMap<String, String>();
        mapping.forEach((value, reference) -> {
            var base = SchemaNames.of(reference.substring(reference.lastIndexOf('/') + 1));
            placed.put(value, SCHEMAS + name(base, place));
        });
        return placed;
    }

    private boolean isShown(String base, String member, SchemaPlace place) {
        if (base.startsWith(LIST)) {
            return place.isOpen() || !member.equals(HubPages.NAME);
        }
        return type(base).map(type -> isShown(shapes.of(type), member, place)).orElse(true);
    }

    private boolean isShown(Shape shape, String member, SchemaPlace place) {
        var isOnCards = shape.members(Detail.CARD).contains(member);
        return switch (place.kind()) {
            case PAGE, WHOLE -> true;
            case CARD -> isOnCards || (sparse ? shape.members() : shape.longTexts()).contains(member);
            case PART -> isOnCards;
        };
    }

    private Schema member(String name, Schema member, SchemaPlace place) {
        if (member.getRef() == null || !isRelation(base(member))) {
            return described(placed(member, place), member, place);
        }
        if (place.isOpen() || place.shown().wants(name)) {
            return described(reference(make(base(member), place.below(name))), member, place);
        }
        return described(reference(collapsed(base(member))), member, place);
    }

    /** What is said of a member stands beside the reference; of what whole pages show of an entry, its own schemas say it. */
    private static Schema described(Schema placed, Schema member, SchemaPlace place) {
        var says = member.getRef() == null || !SELF_EXPLAINING.contains(base(member));
        return placed.description(place.isOpen() && says ? member.getDescription() : null);
    }

    /** Of a relation that is not expanded: how many there are, or what there is, and where. */
    private String collapsed(String base) {
        if (base.startsWith(MANY)) {
            return make(COLLAPSED_MANY, SchemaPlace.CARD);
        }
        made.computeIfAbsent(COLLAPSED_ONE, first -> {
            var relation = copy(schema(base)).description(words.text("schema " + COLLAPSED_ONE));
            var members = new LinkedHashMap<>(schema(base).getProperties());
            members.remove("item");
            relation.setProperties(members);
            return relation.additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
        });
        make("Ref", SchemaPlace.CARD);
        return COLLAPSED_ONE;
    }

    private static boolean isRelation(String base) {
        return base.startsWith(MANY) || base.startsWith(ONE);
    }

    /** Whether entries are in it, or relations. */
    private boolean varies(String base) {
        var known = varying.get(base);
        if (known != null) {
            return known;
        }
        varying.put(base, false);
        var varies = isRelation(base)
                || type(base).isPresent()
                || references(schema(base)).anyMatch(this::varies);
        varying.put(base, varies);
        return varies;
    }

    private static Stream<String> references(Schema schema) {
        var below = new ArrayList<Schema>();
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                .filter(Objects::nonNull)
                .forEach(below::add);
        if (schema.getProperties() != null) {
            below.addAll(schema.getProperties().values());
        }
        if (schema.getOneOf() != null) {
            below.addAll(schema.getOneOf());
        }
        var own = schema.getRef() == null ? Stream.<String>empty() : Stream.of(base(schema));
        return Stream.concat(own, below.stream().flatMap(PlacedSchemas::references));
    }

    private static Optional<EntryType> type(String base) {
        return Stream.of(EntryType.values())
                .filter(type -> base.equalsIgnoreCase(type.singular() + VIEW))
                .findFirst();
    }

    private Schema schema(String base) {
        var schema = bases.get(base);
        if (schema == null) {
            throw new IllegalStateException("There is no schema '%s'.".formatted(base));
        }
        return schema;
    }

    private static String base(Schema reference) {
        return reference.getRef().substring(SCHEMAS.length());
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(SCHEMAS + name);
    }

    private static Schema copy(Schema schema) {
        var copy = OASFactory.createSchema();
        copy.setAll(schema.getAll());
        return copy;
    }
}
