package org.wegwijzer.delivery.graph;

import org.wegwijzer.content.EntryType;

/** The addresses of the public API, relative to the service: never made from what a request says of its host. */
public final class Addresses {

    /** Where the API begins. */
    public static final String ROOT = "/v1";

    private Addresses() {}

    /** The list of a type's entries. */
    public static String list(EntryType type) {
        return ROOT + "/" + type.plural();
    }

    /** The page of an entry. */
    public static String entry(EntryType type, String slug) {
        return list(type) + "/" + slug;
    }

    /** The list of an entry's relation. */
    static String relation(ToMany<?> relation, String slug) {
        return entry(relation.owner(), slug) + "/" + relation.name();
    }

    /** Where a list goes on. */
    static String next(String href, Cursor cursor, int limit, Reading reading) {
        var language = reading.asked() == null ? "" : "&lang=" + reading.asked();
        return "%s?cursor=%s&limit=%d%s".formatted(href, cursor.text(), limit, language);
    }

    /** What a cursor is bound to: the list with its filters and order, and the languages in which it is read. */
    static String identity(String list, Reading reading) {
        return list + " " + reading.order().ranks();
    }
}
