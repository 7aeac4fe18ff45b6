package org.wegwijzer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which top-level class needs which; what stands inside a class counts as the class. */
final class ClassGraph {

    private final Map<JavaClass, Set<JavaClass>> needs = new HashMap<>();

    ClassGraph(Collection<JavaClass> code) {
        for (var each : code) {
            if (!each.getSimpleName().equals("package-info")) {
                var needed = needs.computeIfAbsent(outermost(each), first -> new HashSet<>());
                each.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .map(ClassGraph::outermost)
                        .filter(other -> other.getPackageName().startsWith(ArchitectureTest.ROOT))
                        .filter(other -> !other.equals(outermost(each)))
                        .forEach(needed::add);
            }
        }
    }

    private static JavaClass outermost(JavaClass inner) {
        var outer = inner.getBaseComponentType();
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    /** The classes of each package. */
    Map<String, List<JavaClass>> packages() {
        return needs.keySet().stream().collect(groupingBy(JavaClass::getPackageName));
    }

    /** Where each simple name stands that stands in several packages. */
    Map<String, Set<String>> ambiguousNames() {
        var places = new TreeMap<String, Set<String>>();
        needs.keySet()
                .forEach(each -> places.computeIfAbsent(each.getSimpleName(), first -> new TreeSet<>())
                        .add(each.getPackageName()));
        places.values().removeIf(several -> several.size() < 2);
        return places;
    }

    /** The classes in and below a package that classes elsewhere need. */
    Set<String> doors(String room) {
        return needs.entrySet().stream()
                .filter(each -> !isIn(room, each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .filter(needed -> isIn(room, needed))
                .map(JavaClass::getName)
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isIn(String room, JavaClass each) {
        return (each.getPackageName() + ".").startsWith(room + ".");
    }

    /** Classes of one package that need each other, directly or by way of others of the package: each such set once. */
    Set<Set<String>> knots() {
        var knots = new HashSet<Set<String>>();
        for (var some : packages().values()) {
            var reached = new HashMap<JavaClass, Set<JavaClass>>();
            some.forEach(each -> reached.put(each, reachable(each)));
            for (var each : some) {
                var knot = some.stream()
                        .filter(other -> reached.get(each).contains(other)
                                && reached.get(other).contains(each))
                        .map(JavaClass::getName)
                        .collect(toCollection(TreeSet::new));
                if (knot.size() > 1) {
                    knots.add(knot);
                }
            }
        }
        return knots;
    }

    private Set<JavaClass> reachable(JavaClass from) {
        var reached = new HashSet<JavaClass>();
        var next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            for (var needed : new ArrayList<>(needs.getOrDefault(next.remove(), Set.of()))) {
                if (needed.getPackageName().equals(from.getPackageName()) && reached.add(needed)) {
                    next.add(needed);
                }
            }
        }
        return reached;
    }
}
