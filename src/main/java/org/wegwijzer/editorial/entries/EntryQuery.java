package org.wegwijzer.editorial.entries;

import java.util.Optional;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;

/**
 * Which entries an editor wants to see; in the order of slugs.
 *
 * @param state only those that stand so
 * @param words only those that say this somewhere, in any language
 * @param after only those behind this slug
 * @param limit most of them
 */
public record EntryQuery(
        EntryType type, Optional<EntryState> state, Optional<String> words, Optional<Slug> after, int limit) {

    /** That of one entry. */
    static EntryQuery of(EntryType type) {
        return new EntryQuery(type, Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }
}
