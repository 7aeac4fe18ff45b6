package org.wegwijzer.delivery.graph.declaration;

import java.util.List;

/**
 * Where the links of a relation stand: one select over a table of links, from the side of the parent.
 *
 * @param from the tables, the links among them
 * @param parent the column with the parent's id
 * @param target the column with the target's id
 * @param link the column with the link's own id, or {@code 0} when it has none
 * @param position the link's position, as readers see it
 * @param first what orders the list first of all: a whole number
 * @param second what orders it next
 * @param slug the target's slug, which orders it last
 * @param url the link's own address, or {@code null}
 */
public record LinkSource(
        String from,
        String parent,
        String target,
        String link,
        String position,
        String first,
        String second,
        String slug,
        String url) {

    /**
     * Links without an address, ordered by their position.
     *
     * @param slug the target's slug
     */
    public static LinkSource of(String from, String parent, String target, String slug) {
        return new LinkSource(
                from, parent, target, "l.id", "l.position", "l.position", "0", slug, "cast(null as varchar)");
    }

    /** The same links in another order: by {@code first}, then by {@code second}. */
    public LinkSource orderedBy(String first, String second) {
        return new LinkSource(from, parent, target, link, position, first, second, slug, url);
    }

    /** The same links with an address of their own. */
    public LinkSource withUrl(String column) {
        return new LinkSource(from, parent, target, link, position, first, second, slug, column);
    }

    /** The same links where they are not rows of their own. */
    public LinkSource withoutRow() {
        return new LinkSource(from, parent, target, "cast(0 as bigint)", position, first, second, slug, url);
    }

    /** What orders the links of one parent, the first most of all. */
    public List<String> keys() {
        return List.of(first, second, slug);
    }

    /** What there is to say of a link, besides its place in the order. */
    public String columns() {
        return "%s as parent, %s as target, %s as link, %s as link_position, %s as link_url"
                .formatted(parent, target, link, position, url);
    }
}
