package org.wegwijzer.delivery.graph.declaration;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.delivery.relation.LinkData;

/**
 * A relation from an entry to many: all that is ever said of it. Its order is total: {@link LinkSource#keys()}.
 *
 * @param <E> the edge: the link's own data beside the target
 * @param name as in {@code expand}, in addresses and as a member
 * @param owner the type that has the relation
 * @param target the type it leads to
 * @param links one select, or several whose targets never overlap
 * @param notes where the links' texts stand, if they have any
 * @param groups where the groups stand in which the links can be, if there are any
 * @param edge makes the edge from the link and the target's card
 */
public record ToMany<E>(
        String name,
        EntryType owner,
        EntryType target,
        List<LinkSource> links,
        Optional<Notes> notes,
        Optional<Groups> groups,
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

    /**
     * The groups in which links can stand.
     *
     * @param table with the columns {@code slug} and {@code place}; its texts are in {@code <table>_text}
     * @param owner the column with the id of the entry whose groups these are
     * @param slug the column of a link with the slug of its group
     * @param filter narrows the list of an owner's links to groups; empty as seen from the other end
     */
    public record Groups(String table, String owner, String slug, Optional<Filter> filter) {

        /** The table of their texts. */
        public String texts() {
            return table + "_text";
        }
    }

    /** How its list can be narrowed, besides by what its targets say. */
    public List<Filter> filters() {
        return groups.flatMap(Groups::filter).stream().toList();
    }

    /** How many keys order its list. */
    public int keys() {
        return links.get(0).keys().size();
    }

    /** Where the list of the relation is for the entry with this slug. */
    public String address(String slug) {
        return Addresses.relation(owner, slug, name);
    }

    /** The column of the owner's table that holds the number of links: kept when content is published. */
    public String countColumn() {
        return name + "_count";
    }
}
