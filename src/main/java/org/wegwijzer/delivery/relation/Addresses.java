package org.wegwijzer.delivery.relation;

import java.util.SortedMap;
import java.util.stream.Collectors;
import org.wegwijzer.content.EntryType;

/** The addresses of the public API, relative to the service: never made from what a request says of its host. */
public final class Addresses {

    /** Where the API begins. */
    public static final String ROOT = "/v1";

    /** Where whole pages are. */
    public static final String PAGES = ROOT + "/pages";

    private Addresses() {}

    /** The list of a type's entries. */
    public static String list(EntryType type) {
        return ROOT + "/" + type.plural();
    }

    /** The page of an entry. */
    public static String entry(EntryType type, String slug) {
        return list(type) + "/" + slug;
    }

    /** The whole page of an entry: all that it shows, expanded. */
    public static String page(EntryType type, String slug) {
        return PAGES + "/" + type.plural() + "/" + slug;
    }

    /** The list of a relation of the entry with this slug. */
    public static String relation(EntryType owner, String slug, String relation) {
        return entry(owner, slug) + "/" + relation;
    }

    /** An address with parameters whose values need no encoding. */
    public static String with(String address, SortedMap<String, String> parameters) {
        return parameters.isEmpty()
                ? address
                : parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining("&", address + "?", ""));
    }
}
