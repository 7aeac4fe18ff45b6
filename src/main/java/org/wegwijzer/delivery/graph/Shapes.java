package org.wegwijzer.delivery.graph;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.expand.RelationGraph;

/** The shapes of all content types; what can be expanded follows from them. */
public final class Shapes implements RelationGraph {

    private final Map<EntryType, Shape> byType = new EnumMap<>(EntryType.class);

    /** @param shapes one for each content type */
    public Shapes(Collection<Shape> shapes) {
        shapes.forEach(shape -> byType.put(shape.type(), shape));
        for (var type : EntryType.values()) {
            Objects.requireNonNull(byType.get(type), () -> "no shape for " + type);
        }
    }

    /** How entries of {@code type} are read. */
    public Shape of(EntryType type) {
        return Objects.requireNonNull(byType.get(type));
    }

    @Override
    public SortedMap<String, Target> relationsOf(String type) {
        var relations = new TreeMap<String, Target>();
        EntryType.ofSingular(type).map(this::of).ifPresent(shape -> {
            shape.relations()
                    .forEach(many ->
                            relations.put(many.name(), new Target(many.target().singular(), true)));
            shape.links()
                    .forEach(one ->
                            relations.put(one.name(), new Target(one.target().singular(), false)));
        });
        return relations;
    }
}
