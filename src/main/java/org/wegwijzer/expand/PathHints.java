package org.wegwijzer.expand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wegwijzer.expand.RelationGraph.Target;
import org.wegwijzer.hint.Hint;
import org.wegwijzer.hint.Nearness;

/** Which paths may be meant by one that leads nowhere. */
final class PathHints {

    /** What elsewhere asks for everything. */
    private static final Set<String> EVERYTHING = Set.of("*", "**", "all", "deep", "true", "1");

    /** What elsewhere stands between relations in place of a dot, or of a comma. */
    private static final Pattern SEPARATORS = Pattern.compile("[^A-Za-z]+");

    private static final Pattern BETWEEN_PATHS = Pattern.compile("[ ;|&+]");

    /** Most paths that are offered. */
    private static final int MOST = 4;

    private final RelationGraph graph;
    private final SortedMap<String, Target> first;

    /** @param first the relations of the root */
    PathHints(RelationGraph graph, SortedMap<String, Target> first) {
        this.graph = graph;
        this.first = new TreeMap<>(first);
    }

    /**
     * What may be meant.
     *
     * @param names the relations of the path, of which the one at {@code place} is unknown
     */
    Hint of(List<String> names, int place) {
        var above = names.subList(0, place);
        var known = after(above);
        var unknown = names.get(place);
        if (EVERYTHING.contains(unknown)) {
            return Hint.of(all(above, known.keySet()).stream().toList());
        }
        var paths = new LinkedHashSet<String>();
        for (var near : Nearness.among(known.keySet(), unknown)) {
            paths.add(path(above, near, names.subList(place + 1, names.size())));
        }
        parted(above, unknown).ifPresent(paths::add);
        deeper(above, unknown, paths);
        return Hint.of(paths.stream().limit(MOST).toList());
    }

    /** All of several relations of a place; empty if there are none. */
    private Optional<String> all(List<String> above, Collection<String> names) {
        return names.stream()
                .distinct()
                .map(name -> path(above, name, List.of()))
                .reduce((one, other) -> one + "," + other);
    }

    /** The relations that can follow a path; none if it leads nowhere. */
    private SortedMap<String, Target> after(List<String> path) {
        var relations = first;
        for (var name : path) {
            var target = relations.get(name);
            relations = target == null ? new TreeMap<>() : graph.relationsOf(target.type());
        }
        return relations;
    }

    /** The path with another name in one place, as far as it then leads and a request can take it. */
    private String path(List<String> above, String name, List<String> below) {
        var path = new ArrayList<>(above);
        path.add(name);
        for (var next : below.subList(0, Math.min(below.size(), ExpandParameter.MAX_DEPTH - path.size()))) {
            var near = Nearness.among(after(path).keySet(), next);
            if (near.isEmpty()) {
                break;
            }
            path.add(near.get(0));
        }
        return String.join(".", path);
    }

    /** {@code faqs/guide} and {@code topics;guides}: relations with something else between them. */
    private Optional<String> parted(List<String> above, String unknown) {
        var parts = Stream.of(SEPARATORS.split(unknown, ExpandParameter.MAX_DEPTH + 1))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        var known = after(above).keySet();
        if (BETWEEN_PATHS.matcher(unknown).find()) {
            return known.containsAll(parts) ? all(above, parts) : Optional.empty();
        }
        var path = path(above, parts.get(0), parts.subList(1, parts.size()));
        return known.contains(parts.get(0)) ? Optional.of(path) : Optional.empty();
    }

    /** Paths that lead to a relation of that name further below, the shortest first. */
    private void deeper(List<String> above, String unknown, Set<String> found) {
        var paths = List.of(above);
        for (var depth = above.size() + 1; depth < ExpandParameter.MAX_DEPTH && paths.size() < 100; depth++) {
            paths = paths.stream()
                    .flatMap(path -> after(path).keySet().stream().map(name -> longer(path, name)))
                    .toList();
            var ends = paths.stream()
                    .filter(path -> after(path).containsKey(unknown))
                    .map(path -> String.join(".", longer(path, unknown)))
                    .toList();
            if (!ends.isEmpty()) {
                found.addAll(ends);
                return;
            }
        }
    }

    private static List<String> longer(List<String> path, String name) {
        var longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    /** The shortest paths to a relation. */
    List<String> to(String relation) {
        var found = new LinkedHashSet<String>();
        if (first.containsKey(relation)) {
            found.add(relation);
        } else {
            deeper(List.of(), relation, found);
        }
        return found.stream().limit(MOST).toList();
    }
}
