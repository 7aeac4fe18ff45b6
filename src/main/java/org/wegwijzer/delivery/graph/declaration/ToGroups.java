package org.wegwijzer.delivery.graph.declaration;

import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.ToMany.Groups;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.delivery.relation.LinkGroup;
import org.wegwijzer.delivery.relation.ToManyRelation;

/**
 * A relation from an entry to the groups in which its links stand, each titled and introduced, with links of its own. In the order
 * of the owner.
 *
 * @param <G> the group as readers see it
 * @param <E> the edge of a link in it
 * @param name as in {@code expand}, in addresses and as a member
 * @param element what one group is called, and the parameter that narrows the owner's links to it
 * @param groups where they stand
 * @param links those of one group; the parent is the owner
 * @param maker makes the group
 */
public record ToGroups<G, E>(String name, String element, Groups groups, ToMany<E> links, Maker<G, E> maker) {

    /**
     * Makes a group from what is said of it.
     *
     * @param <G> the group as readers see it
     * @param <E> the edge of a link in it
     */
    @FunctionalInterface
    public interface Maker<G, E> {

        /**
         * A group by what is said of it.
         *
         * @param position what its author said of its place among its like
         */
        G group(int position, LinkGroup group, ToManyRelation<E> links);
    }

    /** The type whose groups these are. */
    public EntryType owner() {
        return links.owner();
    }

    /** Where the list of the groups is for the entry with this slug. */
    public String address(String slug) {
        return Addresses.relation(owner(), slug, name);
    }

    /** The column of the owner's table that holds the number of groups: kept when content is published. */
    public String countColumn() {
        return name + "_count";
    }

    /** The column of a result with the number of the owner's links, in groups or not. */
    public String linksColumn() {
        return name + "_links";
    }
}
