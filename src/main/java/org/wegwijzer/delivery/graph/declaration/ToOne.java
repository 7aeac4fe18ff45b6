package org.wegwijzer.delivery.graph.declaration;

import org.wegwijzer.content.EntryType;

/**
 * A relation from an entry to at most one other.
 *
 * @param <C> the target's card
 * @param name as in {@code expand} and as a member
 * @param owner the type that has the relation
 * @param target the type it leads to
 * @param id SQL for the target's id, over the owner's table as {@code t}
 * @param card the class of the target's card
 */
public record ToOne<C>(String name, EntryType owner, EntryType target, String id, Class<C> card) {

    /** The column of a result with the target's id. */
    public String idColumn() {
        return "to_" + name;
    }

    /** The column of a result with the target's slug. */
    public String slugColumn() {
        return "to_" + name + "_slug";
    }

    /** The column of a result with the target's title. */
    public String titleColumn() {
        return "to_" + name + "_title";
    }

    /** The column of a result with the language of that title. */
    public String languageColumn() {
        return "to_" + name + "_language";
    }
}
