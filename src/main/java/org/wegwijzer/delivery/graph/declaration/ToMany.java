package org.wegwijzer.delivery.graph.declaration;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.delivery.relation.LinkData;

/**
 * A relation from an entry to many: all that is ever said of it. Its order is total: {@link LinkSource#first()}, {@link
 * LinkSource#second()}, then the target's slug.
 *
 * @param <E> the edge: the link's own data beside the target
 * @param name as in {@code expand}, in addresses and as a member
 * @param owner the type that has the relation
 * @param target the type it leads to
 * @param links one select, or several whose targets never overlap
 * @param notes where the links' texts stand, if they have any
 * @param edge makes the edge from the link and the target's card
 */
public record ToMany<E>(
        String name,
        EntryType owner,
        EntryType target,
        List<LinkSource> links,
        Optional<Notes> notes,
        BiFunction<LinkData, Object, E> edge) {

    public ToMany {
        links = List.copyOf(links);
    }

    /**
     * The texts of links.
     *
     * @param table with the columns {@code link_id}, {@code language} and {@code note}
     * @param withRole whether it has the column {@code role} too
     */
    public record Notes(String table, boolean withRole) {}

    /** Where the list of the relation is for the entry with this slug. */
    public String address(String slug) {
        return Addresses.relation(owner, slug, name);
    }

    /** The column of the owner's table that holds the number of links: kept when content is published. */
    public String countColumn() {
        return name + "_count";
    }
}
