package org.wegwijzer.delivery.graph.declaration;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.expand.RelationGraph;

/** The shapes of all content types; what can be expanded follows from them. */
public final class Shapes implements RelationGraph {

    private final Map<EntryType, Shape> byType = new EnumMap<>(EntryType.class);
    private final Map<String, SortedMap<String, Target>> relations = new HashMap<>();

    /** @param shapes one for each content type */
    public Shapes(Collection<Shape> shapes) {
        shapes.forEach(shape -> byType.put(shape.type(), shape));
        for (var type : EntryType.values()) {
            relations.put(type.singular(), relations(of(type)));
            of(type).groups().forEach(groups -> relations.put(groups.element(), relations(groups)));
        }
    }

    /** How entries of {@code type} are read. */
    public Shape of(EntryType type) {
        return Objects.requireNonNull(byType.get(type), () -> "no shape for " + type);
    }

    private static SortedMap<String, Target> relations(Shape shape) {
        var relations = new TreeMap<String, Target>();
        shape.relations()
                .forEach(many ->
                        relations.put(many.name(), new Target(many.target().singular(), true)));
        shape.links()
                .forEach(
                        one -> relations.put(one.name(), new Target(one.target().singular(), false)));
        shape.groups().forEach(groups -> relations.put(groups.name(), new Target(groups.element(), true)));
        return Collections.unmodifiableSortedMap(relations);
    }

    /** What can be expanded of a group: its links. */
    private static SortedMap<String, Target> relations(ToGroups<?, ?> groups) {
        var links = groups.links();
        return Collections.unmodifiableSortedMap(
                new TreeMap<>(Map.of(links.name(), new Target(links.target().singular(), true))));
    }

    @Override
    public SortedMap<String, Target> relationsOf(String type) {
        return relations.getOrDefault(type, Collections.emptySortedMap());
    }
}
