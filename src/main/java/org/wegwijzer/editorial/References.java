package org.wegwijzer.editorial;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;

/** The internal ids of published entries by slug, so that links cost no query each. Used for one publication. */
final class References {

    private final EntityManager entities;
    private final Map<EntryType, Map<Slug, Long>> ids = new EnumMap<>(EntryType.class);

    References(EntityManager entities) {
        this.entities = entities;
    }

    /** Reads the ids of a type anew. */
    void refresh(EntryType type, Class<? extends Entry> entity) {
        var known = new HashMap<Slug, Long>();
        entities.createQuery("select e.slug, e.id from %s e".formatted(entity.getSimpleName()), Object[].class)
                .getResultStream()
                .forEach(row -> known.put((Slug) row[0], (Long) row[1]));
        ids.put(type, known);
    }

    /** The published slugs of a type with their ids. */
    Map<Slug, Long> of(EntryType type) {
        return ids.getOrDefault(type, Map.of());
    }

    /** A stand-in for the entity, good for linking to it. */
    <E> E to(EntryType type, Class<E> entity, Slug slug) {
        var id = Objects.requireNonNull(of(type).get(slug), () -> "unchecked link to " + type + " " + slug);
        return entities.getReference(entity, id);
    }
}
