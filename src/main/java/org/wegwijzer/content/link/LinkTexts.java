package org.wegwijzer.content.link;

/**
 * The texts of links, a row for each language that a link has one in.
 *
 * @param table with the columns {@code link_id}, {@code language} and {@code note}
 * @param hasRole whether it has the column {@code role} too: a short label
 * @param speaksOfTarget whether a note says what the target is good for, so that searching for its words finds the target as well
 *     as the owner
 */
public record LinkTexts(String table, boolean hasRole, boolean speaksOfTarget) {

    /** Texts that belong to what the owner says. */
    static LinkTexts ofOwner(String table) {
        return new LinkTexts(table, false, false);
    }

    /** Texts that say as much of the target. */
    static LinkTexts ofBoth(String table) {
        return new LinkTexts(table, false, true);
    }

    LinkTexts andRole() {
        return new LinkTexts(table, true, speaksOfTarget);
    }
}
