package org.wegwijzer.delivery.graph.request;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.Shape;
import org.wegwijzer.delivery.graph.declaration.Shape.Detail;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.hint.Hint;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/**
 * Which members of entries a reader wants, for the types for which the request names some; wherever entries of that type stand.
 *
 * @param byType the wanted members, by type
 */
public record SparseFields(Map<EntryType, Set<String>> byType) {

    /** The request names no members. */
    public static final SparseFields NONE = new SparseFields(Map.of());

    private static final String SUFFIX = "Fields";

    public SparseFields {
        byType = Map.copyOf(byType);
    }

    /** The parameter that names members of this type: {@code guideFields}. */
    public static String parameter(EntryType type) {
        return type.singular() + SUFFIX;
    }

    /**
     * Reads the parameter of every type; faults stay with {@code query}.
     *
     * @param shapes the types, with the members that each can have
     */
    public static SparseFields read(QueryParameters query, Shapes shapes) {
        var wanted = new EnumMap<EntryType, Set<String>>(EntryType.class);
        for (var type : EntryType.values()) {
            var allowed = shapes.of(type).members();
            query.read(parameter(type), text -> parse(parameter(type), text, allowed))
                    .ifPresent(members -> wanted.put(type, members));
        }
        return wanted.isEmpty() ? NONE : new SparseFields(wanted);
    }

    private static Set<String> parse(String parameter, String text, List<String> allowed) {
        var members = QueryParameters.list(parameter, text);
        var faults = members.stream()
                .filter(member -> !allowed.contains(member))
                .map(member -> unknown(parameter, member, allowed))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return Set.copyOf(members);
    }

    private static Fault unknown(String parameter, String member, List<String> allowed) {
        var detail = "'%s' is no field that '%s' can ask for.".formatted(QueryParameters.printable(member), parameter);
        return Fault.ofQuery(parameter, FaultCode.UNKNOWN_FIELD, detail, allowed)
                .meaning(Hint.near(member, allowed));
    }

    /** Whether the request names members of this type. */
    public boolean names(EntryType type) {
        return byType.containsKey(type);
    }

    /** The members that entries of {@code shape} show: those that were named, else those that belong to {@code detail}. */
    public Set<String> of(Shape shape, Detail detail) {
        var named = byType.get(shape.type());
        return named == null ? shape.members(detail) : named;
    }

    /** Adds the parameters that say the same again, in canonical form. */
    void parameters(Map<String, String> parameters) {
        byType.forEach((type, members) -> parameters.put(parameter(type), String.join(",", new TreeSet<>(members))));
    }
}
