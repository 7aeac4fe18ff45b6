package org.wegwijzer.delivery.graph.declaration;

/**
 * Where the links of a relation stand: one select over a table of links, from the side of the parent.
 *
 * @param from the tables, the links among them
 * @param parent the column with the parent's id
 * @param target the column with the target's id
 * @param link the column with the link's own id, or {@code 0} when it has none
 * @param position the link's position, as readers see it
 * @param first what orders the list first of all: a whole number
 * @param second what orders it next, before the target's slug
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
        String url) {

    /** Links without an address, ordered by their position. */
    public static LinkSource of(String from, String parent, String target) {
        return new LinkSource(from, parent, target, "l.id", "l.position", "l.position", "0", "cast(null as varchar)");
    }

    /** The same links in another order: by {@code first}, then by {@code second}. */
    public LinkSource orderedBy(String first, String second) {
        return new LinkSource(from, parent, target, link, position, first, second, url);
    }

    /** The same links with an address of their own. */
    public LinkSource withUrl(String column) {
        return new LinkSource(from, parent, target, link, position, first, second, column);
    }

    /** The same links where they are not rows of their own. */
    public LinkSource withoutRow() {
        return new LinkSource(from, parent, target, "cast(0 as bigint)", position, first, second, url);
    }

    /** The links of all parents in {@code :parents}. */
    String select() {
        return "select %s as parent, %s as target, %s as link, %s as link_position, %s as key1, %s as key2, %s as link_url from %s where %s = any(:parents)"
                .formatted(parent, target, link, position, first, second, url, from, parent);
    }
}
