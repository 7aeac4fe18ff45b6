package org.wegwijzer.delivery.graph.request;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.Shape;
import org.wegwijzer.delivery.graph.declaration.Shape.Detail;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.expand.Expansion;
import org.wegwijzer.hint.Hint;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/**
 * Which members of entries a reader wants: those that the request names for one place of the answer, else those that it names for
 * the type, else those that belong to a card or a page, with long texts on cards where it wants them.
 *
 * @param byType the wanted members, by type
 * @param byPlace the wanted members of the entries that stand in a place: {@link #ITEMS}, or a path of expanded relations
 * @param bodies the types of which cards have their long texts, too
 */
public record FieldChoice(
        Map<EntryType, Set<String>> byType, SortedMap<String, Chosen> byPlace, Set<EntryType> bodies) {

    /** The request chooses nothing. */
    public static final FieldChoice NONE = new FieldChoice(Map.of(), Collections.emptySortedMap(), Set.of());

    /** The parameter that brings long texts into lists and expansions. */
    public static final String BODIES = "bodies";

    /** The place of the entries that a list is of. */
    public static final String ITEMS = "items";

    private static final String SUFFIX = "Fields";
    private static final String NO_FIELD = "'%s' is no field that '%s' can ask for.";
    private static final String NO_VALUE = "'%s' is no value of '%s'.";

    public FieldChoice {
        byType = Map.copyOf(byType);
        byPlace = Collections.unmodifiableSortedMap(new TreeMap<>(byPlace));
        bodies = Set.copyOf(bodies);
    }

    /**
     * What is wanted in one place.
     *
     * @param type of the entries that stand there
     */
    public record Chosen(EntryType type, Set<String> members) {

        public Chosen {
            members = Set.copyOf(members);
        }
    }

    /** The parameter that names members of this type: {@code guideFields}. */
    public static String parameter(EntryType type) {
        return type.singular() + SUFFIX;
    }

    /** The types that have long texts, of which {@link #BODIES} can name some. */
    public static List<String> withBodies(Shapes shapes) {
        return Stream.of(EntryType.values())
                .filter(type -> shapes.of(type).hasLongText())
                .map(EntryType::singular)
                .toList();
    }

    /**
     * Reads the parameters that choose by type; faults stay with {@code query}.
     *
     * @param shapes the types, with the members that each can have
     */
    public static FieldChoice read(QueryParameters query, Shapes shapes) {
        var wanted = new EnumMap<EntryType, Set<String>>(EntryType.class);
        for (var type : EntryType.values()) {
            members(parameter(type), type, query, shapes).ifPresent(members -> wanted.put(type, members));
        }
        return wanted.isEmpty() ? NONE : new FieldChoice(wanted, Collections.emptySortedMap(), Set.of());
    }

    /**
     * Reads all parameters that choose; faults stay with {@code query}.
     *
     * @param shapes the types, with the members that each can have
     * @param places the type of the entries in each place that the request expands
     */
    public static FieldChoice read(QueryParameters query, Shapes shapes, Map<String, EntryType> places) {
        var byType = read(query, shapes).byType();
        var byPlace = new TreeMap<String, Chosen>();
        places.forEach((place, type) -> {
            var name = place + "." + parameter(type);
            members(name, type, query, shapes).ifPresent(members -> byPlace.put(place, new Chosen(type, members)));
        });
        var bodies =
                query.read(BODIES, text -> bodies(text, withBodies(shapes))).orElse(Set.of());
        return byType.isEmpty() && byPlace.isEmpty() && bodies.isEmpty()
                ? NONE
                : new FieldChoice(byType, byPlace, bodies);
    }

    /**
     * The places of an answer in which entries of one type stand.
     *
     * @param root what the paths of the expansion begin with
     */
    public static Map<String, EntryType> places(String root, Expansion expansion, Shapes shapes) {
        var places = new TreeMap<String, EntryType>();
        var relations = shapes.relationsOf(root);
        expansion.branches().forEach((name, below) -> {
            var target = relations.get(name);
            if (target != null) {
                EntryType.ofSingular(target.type()).ifPresent(type -> places.put(name, type));
                places(target.type(), below, shapes).forEach((path, type) -> places.put(name + "." + path, type));
            }
        });
        return places;
    }

    private static Optional<Set<String>> members(String name, EntryType type, QueryParameters query, Shapes shapes) {
        return query.read(name, text -> chosen(name, text, shapes.of(type).members(), FaultCode.UNKNOWN_FIELD));
    }

    private static Set<EntryType> bodies(String text, List<String> allowed) {
        var types = new HashSet<EntryType>();
        chosen(BODIES, text, allowed, FaultCode.UNKNOWN_VALUE)
                .forEach(name -> types.add(EntryType.ofSingular(name).orElseThrow()));
        return types;
    }

    private static Set<String> chosen(String parameter, String text, List<String> allowed, FaultCode unknown) {
        var members = QueryParameters.list(parameter, text);
        var faults = members.stream()
                .filter(member -> !allowed.contains(member))
                .map(member -> Fault.ofQuery(
                                parameter,
                                unknown,
                                (unknown == FaultCode.UNKNOWN_FIELD ? NO_FIELD : NO_VALUE)
                                        .formatted(QueryParameters.printable(member), parameter),
                                allowed)
                        .meaning(Hint.near(member, allowed)))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return Set.copyOf(members);
    }

    /** Whether the request names members of this type, wherever its entries stand. */
    public boolean names(EntryType type) {
        return byType.containsKey(type);
    }

    /** What is chosen of the targets of a relation, and below. */
    public FieldChoice below(String relation) {
        if (byPlace.isEmpty()) {
            return this;
        }
        var deeper = new TreeMap<String, Chosen>();
        byPlace.forEach((place, chosen) -> {
            if (place.equals(relation)) {
                deeper.put(ITEMS, chosen);
            } else if (place.startsWith(relation + ".")) {
                deeper.put(place.substring(relation.length() + 1), chosen);
            }
        });
        return new FieldChoice(byType, deeper, bodies);
    }

    /** The members that entries of {@code shape} show. */
    public Set<String> of(Shape shape, Detail detail) {
        var here = Optional.ofNullable(byPlace.get(ITEMS))
                .filter(chosen -> chosen.type() == shape.type())
                .map(Chosen::members)
                .or(() -> Optional.ofNullable(byType.get(shape.type())));
        return here.orElseGet(() -> unnamed(shape, detail));
    }

    private Set<String> unnamed(Shape shape, Detail detail) {
        var members = shape.members(detail);
        if (detail == Detail.CARD && bodies.contains(shape.type())) {
            members.addAll(shape.longTexts());
        }
        return members;
    }

    /** Adds the parameters that say the same again, in canonical form. */
    void parameters(Map<String, String> parameters) {
        byType.forEach((type, members) -> parameters.put(parameter(type), printed(members)));
        byPlace.forEach(
                (place, chosen) -> parameters.put(place + "." + parameter(chosen.type()), printed(chosen.members())));
        if (!bodies.isEmpty()) {
            parameters.put(
                    BODIES,
                    String.join(
                            ",",
                            new TreeSet<>(
                                    bodies.stream().map(EntryType::singular).toList())));
        }
    }

    private static String printed(Set<String> members) {
        return String.join(",", new TreeSet<>(members));
    }
}
