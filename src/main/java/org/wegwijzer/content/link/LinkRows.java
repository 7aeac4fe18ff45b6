package org.wegwijzer.content.link;

import java.util.Optional;

/**
 * Where the links of one kind are kept: in a table of their own, or in a column of the owner's table.
 *
 * @param table the table; the owner's, where links have none of their own
 * @param owner the column with the owner's internal id
 * @param target the column with the target's internal id
 * @param order the column that orders the links of one owner; {@code position} orders those of one target
 * @param ownersOrder whether those who link to a target stand in their own order instead: the {@code position} of their table
 * @param group the column with the slug of the group of the owner's in which a link stands, empty outside all of them, if it can
 *     stand in one
 * @param url the column with an address of the link's own, if it can have one
 * @param texts where the texts of the links are kept, if they have any
 * @param isRequired whether an owner cannot be without such a link
 */
public record LinkRows(
        String table,
        String owner,
        String target,
        String order,
        boolean ownersOrder,
        Optional<String> group,
        Optional<String> url,
        Optional<LinkTexts> texts,
        boolean isRequired) {

    /** The owner's internal id in its own table. */
    private static final String ID = "id";

    private static final String POSITION = "position";

    /** Links with a table of their own. */
    static LinkRows of(String table, String owner, String target) {
        return new LinkRows(
                table, owner, target, POSITION, false, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** Links that are a column of the owner's table. */
    static LinkRows column(String table, String target) {
        return of(table, ID, target);
    }

    /** The same, the links of one owner ordered by a column of their own. */
    LinkRows ranked(String column) {
        return new LinkRows(table, owner, target, column, ownersOrder, group, url, texts, isRequired);
    }

    /** The same, those of one target in the order of their owners. */
    LinkRows inOwnersOrder() {
        return new LinkRows(table, owner, target, order, true, group, url, texts, isRequired);
    }

    /** The same, which can stand in groups, and in each of them lead to the same target. */
    LinkRows grouped(String column) {
        return new LinkRows(table, owner, target, order, ownersOrder, Optional.of(column), url, texts, isRequired);
    }

    /** The column with the place of a link's group among its owner's, from 1, if there can be any; 0 outside all of them. */
    public Optional<String> groupPlace() {
        return group.map(column -> column + "_place");
    }

    /** The column that orders links by their groups; empty outside all of them. */
    public Optional<String> groupKey() {
        return group.map(column -> column + "_key");
    }

    LinkRows withUrl(String column) {
        return new LinkRows(table, owner, target, order, ownersOrder, group, Optional.of(column), texts, isRequired);
    }

    LinkRows withTexts(LinkTexts kept) {
        return new LinkRows(table, owner, target, order, ownersOrder, group, url, Optional.of(kept), isRequired);
    }

    LinkRows required() {
        return new LinkRows(table, owner, target, order, ownersOrder, group, url, texts, true);
    }

    /** The column that orders the links of one target. */
    public String targetOrder() {
        return ownersOrder ? "owner_position" : POSITION;
    }

    /** The column with the owner's slug, which orders those links of one target that stand at the same place. */
    public String ownerSlug() {
        return areOwn() ? "owner_slug" : "slug";
    }

    /** Whether each link is a row of its own. */
    public boolean areOwn() {
        return !owner.equals(ID);
    }
}
