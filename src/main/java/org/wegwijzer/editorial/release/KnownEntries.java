package org.wegwijzer.editorial.release;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.editorial.PublicEntries.Known;
import org.wegwijzer.publish.history.EntryPlaces;

/** What is public, each entry read once, and those that are known to be needed all together. Used for one check. */
final class KnownEntries {

    private final PublicEntries published;
    private final EntryPlaces places;
    private final Map<EntryType, Map<Slug, Optional<Known>>> bySlug = new EnumMap<>(EntryType.class);
    private final Map<EntryType, Map<UUID, Optional<Known>>> byId = new EnumMap<>(EntryType.class);

    KnownEntries(PublicEntries published, EntryPlaces places) {
        this.published = published;
        this.places = places;
    }

    /** These will be asked for. */
    void read(EntryType type, Collection<Slug> slugs, Collection<UUID> ids) {
        var unread = slugs.stream().filter(slug -> !at(type).containsKey(slug)).toList();
        unread.forEach(slug -> at(type).put(slug, Optional.empty()));
        published.at(type, unread).forEach(entry -> at(type).put(entry.slug(), Optional.of(entry)));
        ids.forEach(id -> of(type).put(id, Optional.empty()));
        published.of(type, ids).forEach(entry -> of(type).put(entry.id(), Optional.of(entry)));
    }

    /** The entry at a slug, if one is public there. */
    Optional<Known> at(EntryType type, Slug slug) {
        return at(type).computeIfAbsent(slug, unknown -> published.at(type, slug));
    }

    /** The entry with a public id, if it is public. */
    Optional<Known> of(EntryType type, UUID id) {
        return of(type).computeIfAbsent(id, unknown -> published.of(type, id));
    }

    /** The slug of the entry that was last at a slug, if it is public. */
    Optional<Slug> moved(EntryType type, Slug slug) {
        return places.now(type, slug);
    }

    private Map<Slug, Optional<Known>> at(EntryType type) {
        return bySlug.computeIfAbsent(type, none -> new HashMap<>());
    }

    private Map<UUID, Optional<Known>> of(EntryType type) {
        return byId.computeIfAbsent(type, none -> new HashMap<>());
    }
}
