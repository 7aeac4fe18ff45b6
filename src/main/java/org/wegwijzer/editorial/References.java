package org.wegwijzer.editorial;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;

/** Who is public, by slug and by stable id, so that links cost no query each. Used for one publication. */
final class References {

    private final EntityManager entities;
    private final Map<EntryType, Map<Slug, Known>> known = new EnumMap<>(EntryType.class);
    private final Map<EntryType, Map<UUID, Slug>> slugs = new EnumMap<>(EntryType.class);

    References(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One published entry.
     *
     * @param id internal
     */
    record Known(long id, UUID publicId) {}

    /** Reads the entries of a type anew. */
    void refresh(EntryType type, Class<? extends Entry> entity) {
        var bySlug = new HashMap<Slug, Known>();
        var byId = new HashMap<UUID, Slug>();
        var query = "select e.slug, e.id, e.publicId from %s e".formatted(entity.getSimpleName());
        entities.createQuery(query, Object[].class).getResultStream().forEach(row -> {
            bySlug.put((Slug) row[0], new Known((Long) row[1], (UUID) row[2]));
            byId.put((UUID) row[2], (Slug) row[0]);
        });
        known.put(type, bySlug);
        slugs.put(type, byId);
    }

    /** The published entries of a type. */
    Map<Slug, Known> of(EntryType type) {
        return known.getOrDefault(type, Map.of());
    }

    /** The slug under which the entry with this stable id is public. */
    Optional<Slug> slugOf(EntryType type, @Nullable UUID publicId) {
        return Optional.ofNullable(slugs.getOrDefault(type, Map.of()).get(publicId));
    }

    /** A stand-in for the entity, good for linking to it. */
    <E> E to(EntryType type, Class<E> entity, Slug slug) {
        var entry = Objects.requireNonNull(of(type).get(slug), () -> "unchecked link to " + type + " " + slug);
        return entities.getReference(entity, entry.id());
    }
}
