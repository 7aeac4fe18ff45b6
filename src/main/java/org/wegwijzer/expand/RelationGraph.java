package org.wegwijzer.expand;

import java.util.SortedMap;

/** Which relations each type has, and where they lead. */
@FunctionalInterface
public interface RelationGraph {

    /**
     * The relations of a type.
     *
     * @return where each relation leads, by the relation's name; empty for a type without relations
     */
    SortedMap<String, Target> relationsOf(String type);

    /**
     * Where a relation leads.
     *
     * @param many whether to a list, which can be limited, or to at most one
     */
    record Target(String type, boolean many) {}
}
