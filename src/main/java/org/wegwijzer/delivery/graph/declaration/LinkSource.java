package org.wegwijzer.delivery.graph.declaration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the links of a relation stand: one select over a table of links, from the side of the parent.
 *
 * @param from the tables, the links among them
 * @param parent the column with the parent's id
 * @param target the column with the target's id
 * @param link the column with the link's own id, or {@code 0} when it has none
 * @param position the link's position, as readers see it
 * @param first what orders the list first of all: a whole number
 * @param second what orders it next: a whole number
 * @param slug the target's slug, which orders it next
 * @param url the link's own address, or {@code null}
 * @param group where the links stand in groups, if they can: one target can stand in several, so these order it last
 * @param groupsFirst whether groups order it first of all instead
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
        String url,
        Optional<Group> group,
        boolean groupsFirst) {

    /**
     * The columns of a link that say in which group it stands.
     *
     * @param owner the id of the entry whose groups these are
     * @param slug the group's slug; empty outside all of them
     * @param place the group's place among its owner's, from 1; 0 outside all of them
     * @param key what orders links by their groups: a text, empty outside all of them
     */
    public record Group(String owner, String slug, String place, String key) {}

    /**
     * Links without an address, ordered by their position.
     *
     * @param slug the target's slug
     */
    public static LinkSource of(String from, String parent, String target, String slug) {
        return new LinkSource(
                from,
                parent,
                target,
                "l.id",
                "l.position",
                "l.position",
                "0",
                slug,
                "cast(null as varchar)",
                Optional.empty(),
                false);
    }

    /** The same links in another order: by {@code first}, then by {@code second}. */
    public LinkSource orderedBy(String first, String second) {
        return new LinkSource(from, parent, target, link, position, first, second, slug, url, group, groupsFirst);
    }

    /** The same links with an address of their own. */
    public LinkSource withUrl(String column) {
        return new LinkSource(from, parent, target, link, position, first, second, slug, column, group, groupsFirst);
    }

    /** The same links where they are not rows of their own. */
    public LinkSource withoutRow() {
        return new LinkSource(
                from, parent, target, "cast(0 as bigint)", position, first, second, slug, url, group, groupsFirst);
    }

    /** The same links, which stand in groups: one target can stand in several. */
    public LinkSource inGroups(Group columns) {
        return new LinkSource(
                from, parent, target, link, position, first, second, slug, url, Optional.of(columns), groupsFirst);
    }

    /** The same, ordered by groups before all else. */
    public LinkSource byGroup(Group columns) {
        return new LinkSource(
                from, parent, target, link, position, first, second, slug, url, Optional.of(columns), true);
    }

    /** What orders the links of one parent, the first most of all. */
    public List<String> keys() {
        var key = group.map(Group::key).stream();
        var own = Stream.of(first, second, slug);
        return (groupsFirst ? Stream.concat(key, own) : Stream.concat(own, key)).toList();
    }

    /** At which place the target's slug stands among the {@link #keys()}, from 0. */
    public int slugKey() {
        return keys().indexOf(slug);
    }

    /** Whether what stands at a place among the {@link #keys()} is a text, not a whole number. */
    public boolean isText(int place) {
        var key = keys().get(place);
        return key.equals(slug) || group.map(Group::key).filter(key::equals).isPresent();
    }

    /** Keys by which targets are sorted, and what tells several links with one target from each other. */
    public List<String> sortedBy(List<String> targets) {
        return Stream.concat(targets.stream(), group.map(Group::key).stream()).toList();
    }

    /** What there is to say of a link, besides its place in the order. */
    public String columns() {
        var own = "%s as parent, %s as target, %s as link, %s as link_position, %s as link_url"
                .formatted(parent, target, link, position, url);
        return own
                + group.map(in -> ", %s as group_owner, %s, %s as group_place"
                                .formatted(in.owner(), in.slug(), in.place()))
                        .orElse("");
    }
}
