package org.wegwijzer.expand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.wegwijzer.expand.RelationGraph.Target;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/** Reads the parameter {@code expand}: comma-separated paths of relation names, such as {@code topics,faqs.guide}. */
public final class ExpandParameter {

    /** The name of the parameter. */
    public static final String NAME = "expand";

    /** Most relations in one path. */
    public static final int MAX_DEPTH = 3;

    /** Most paths in one request. */
    public static final int MAX_PATHS = 12;

    private final RelationGraph graph;
    private final Map<String, Target> atRoot;
    /** By type: there are few, and every request asks. */
    private final Map<String, Set<String>> limitable = new ConcurrentHashMap<>();

    /**
     * Reads paths over the relations of {@code graph}.
     *
     * @param atRoot relations that only the root of an answer has: where they lead, by name
     */
    public ExpandParameter(RelationGraph graph, Map<String, Target> atRoot) {
        this.graph = graph;
        this.atRoot = Map.copyOf(atRoot);
    }

    /**
     * Reads the paths that start at {@code type}.
     *
     * @throws ProblemException INVALID_REQUEST with every fault, each with what is allowed in its place
     */
    public Expansion parse(String type, String text) {
        var faults = new ArrayList<>(QueryParameters.listFaults(NAME, text));
        var paths = Stream.of(text.split(","))
                .filter(path -> !path.isBlank())
                .distinct()
                .toList();
        if (paths.size() > MAX_PATHS) {
            faults.add(fault(FaultCode.TOO_MANY_VALUES, "'%s' takes at most %s paths.".formatted(NAME, MAX_PATHS)));
        }
        paths.stream().limit(MAX_PATHS).forEach(path -> check(type, path).ifPresent(faults::add));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var expansion = Expansion.NONE;
        for (var path : paths) {
            expansion = expansion.and(List.of(path.split("\\.")));
        }
        return expansion;
    }

    private Optional<Fault> check(String root, String path) {
        var names = List.of(path.split("\\.", -1));
        if (names.size() > MAX_DEPTH) {
            return Optional.of(fault(
                    FaultCode.TOO_DEEP,
                    "A path in '%s' has at most %s relations: '%s'."
                            .formatted(NAME, MAX_DEPTH, QueryParameters.printable(path))));
        }
        var type = root;
        var relations = rootRelations(root);
        for (var place = 0; place < names.size(); place++) {
            var target = relations.get(names.get(place));
            if (target == null) {
                var hint = new PathHints(graph, rootRelations(root)).of(names, place);
                return Optional.of(
                        unknown(type, names.get(place), relations.keySet()).meaning(hint));
            }
            type = target.type();
            relations = graph.relationsOf(type);
        }
        return Optional.empty();
    }

    private SortedMap<String, Target> rootRelations(String root) {
        var relations = new TreeMap<>(graph.relationsOf(root));
        relations.putAll(atRoot);
        return relations;
    }

    private static Fault unknown(String type, String name, Set<String> allowed) {
        var detail = "'%s' in '%s' is not a relation of a %s.".formatted(QueryParameters.printable(name), NAME, type);
        return Fault.ofQuery(NAME, FaultCode.UNKNOWN_RELATION, detail, List.copyOf(allowed));
    }

    private static Fault fault(FaultCode code, String detail) {
        return Fault.ofQuery(NAME, code, detail);
    }

    /** The shortest paths from {@code type} to a relation, to be expanded. */
    public List<String> pathsTo(String type, String relation) {
        return new PathHints(graph, rootRelations(type)).to(relation);
    }

    /**
     * Every relation to many that paths from {@code type} can name, the nearest first: those that can have a limit of their own.
     */
    public Set<String> limitable(String type) {
        return limitable.computeIfAbsent(type, this::reachable);
    }

    /** Every relation to many in an expansion from {@code type}. */
    public Set<String> limitable(String type, Expansion expansion) {
        var names = new LinkedHashSet<String>();
        var relations = rootRelations(type);
        expansion.branches().forEach((name, below) -> {
            var target = Objects.requireNonNull(relations.get(name), name);
            if (target.many()) {
                names.add(name);
            }
            names.addAll(limitable(target.type(), below));
        });
        return names;
    }

    private Set<String> reachable(String type) {
        var names = new LinkedHashSet<String>();
        Set<String> types = Set.of(type);
        for (var depth = 0; depth < MAX_DEPTH; depth++) {
            var targets = new LinkedHashSet<String>();
            types.forEach(from -> graph.relationsOf(from).forEach((name, target) -> {
                targets.add(target.type());
                if (target.many()) {
                    names.add(name);
                }
            }));
            types = targets;
        }
        return names;
    }
}
