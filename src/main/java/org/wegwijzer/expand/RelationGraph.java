package org.wegwijzer.expand;

import java.util.SortedMap;

/** Which relations each type has, and where they lead. */
@FunctionalInterface
public interface RelationGraph {

    /**
     * The relations of a type.
     *
     * @return the target type of each relation, by the relation's name; empty for a type without relations
     */
    SortedMap<String, String> relationsOf(String type);
}
