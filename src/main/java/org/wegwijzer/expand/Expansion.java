package org.wegwijzer.expand;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a reader wants to see expanded: a tree of relation names. Two requests that ask for the same, in whatever order, have
 * equal expansions.
 *
 * @param branches what is wanted of each relation's targets, by the relation's name
 */
public record Expansion(SortedMap<String, Expansion> branches) {

    /** Nothing is expanded. */
    public static final Expansion NONE = new Expansion(new TreeMap<>());

    public Expansion {
        branches = Collections.unmodifiableSortedMap(new TreeMap<>(branches));
    }

    /** Each of these is expanded: relations, or paths of relations with dots between them. */
    public static Expansion of(Collection<String> paths) {
        var expansion = NONE;
        for (var path : paths) {
            expansion = expansion.and(List.of(path.split("\\.")));
        }
        return expansion;
    }

    /** Whether the relation is to be expanded here. */
    public boolean wants(String relation) {
        return branches.containsKey(relation);
    }

    /** What is wanted of the relation's targets. */
    public Expansion of(String relation) {
        return branches.getOrDefault(relation, NONE);
    }

    /** Whether the relation is to be expanded anywhere. */
    public boolean wantsAnywhere(String relation) {
        return wants(relation) || branches.values().stream().anyMatch(below -> below.wantsAnywhere(relation));
    }

    /** Every path of this expansion that no other continues, sorted. */
    public List<String> paths() {
        return branches.entrySet().stream()
                .flatMap(branch -> branch.getValue().pathsAfter(branch.getKey()))
                .toList();
    }

    private Stream<String> pathsAfter(String relation) {
        return branches.isEmpty() ? Stream.of(relation) : paths().stream().map(path -> relation + "." + path);
    }

    /** This expansion and that of one more path. */
    Expansion and(List<String> path) {
        if (path.isEmpty()) {
            return this;
        }
        var more = new TreeMap<>(branches);
        var relation = path.get(0);
        more.put(relation, of(relation).and(path.subList(1, path.size())));
        return new Expansion(more);
    }
}
