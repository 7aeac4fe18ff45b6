package org.wegwijzer.publish.writer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;

/** Where links lead, by slug, so that they cost no query each. Used for one publication. */
public final class LinkTargetIds {

    private final EntityManager entities;
    /** Internal ids. */
    private final Map<EntryType, Map<Slug, Long>> ids = new EnumMap<>(EntryType.class);

    /** Knows no entry yet. */
    public LinkTargetIds(EntityManager entities) {
        this.entities = entities;
    }

    /** From now on links may lead to this entry. */
    public void add(EntryType type, Slug slug, long id) {
        ids.computeIfAbsent(type, none -> new HashMap<>()).put(slug, id);
    }

    /** A stand-in for the entity, good for linking to it. */
    <E> E to(EntryType type, Class<E> entity, Slug slug) {
        var id = ids.computeIfAbsent(type, none -> new HashMap<>()).computeIfAbsent(slug, missing -> id(entity, slug));
        return entities.getReference(
                entity, Objects.requireNonNull(id, () -> "unchecked link to " + type + " " + slug));
    }

    /** What is published names few entries and may link to any. */
    private @Nullable Long id(Class<?> entity, Slug slug) {
        var query = "select e.id from %s e where e.slug = :slug".formatted(entity.getSimpleName());
        // Whoever links is half written yet.
        return entities.createQuery(query, Long.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
