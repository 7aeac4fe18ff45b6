package org.wegwijzer.delivery.feed;

import org.wegwijzer.content.EntryType;

/**
 * Names an entry, and says nothing else of it.
 *
 * @param type the singular name of its type
 */
public record EntryName(String type, String slug) {

    /** An entry of a type. */
    public static EntryName of(EntryType type, String slug) {
        return new EntryName(type.singular(), slug);
    }

    /** The type by its constant. */
    public EntryType entryType() {
        return EntryType.ofSingular(type).orElseThrow();
    }
}
