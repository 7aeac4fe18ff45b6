package org.wegwijzer.publish.history;

import java.util.Optional;
import java.util.UUID;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;

/** Which entry a slug means, also when that has left it. */
public interface EntryPlaces {

    /** Of a hub in which there is nothing. */
    EntryPlaces NONE = new EntryPlaces() {
        @Override
        public Optional<UUID> entryAt(EntryType type, Slug slug) {
            return Optional.empty();
        }

        @Override
        public Optional<Slug> slugOf(EntryType type, UUID entry) {
            return Optional.empty();
        }
    };

    /** The public id of the entry that is public at a slug, else of the one that was last; that may be gone altogether. */
    Optional<UUID> entryAt(EntryType type, Slug slug);

    /** Where the entry with a public id is; empty if it is not public. */
    Optional<Slug> slugOf(EntryType type, UUID entry);

    /** Where the entry is that is at a slug, or was last; empty if it is not public. */
    default Optional<Slug> now(EntryType type, Slug slug) {
        return entryAt(type, slug).flatMap(entry -> slugOf(type, entry));
    }
}
