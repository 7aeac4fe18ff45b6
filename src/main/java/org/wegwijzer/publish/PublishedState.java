package org.wegwijzer.publish;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slices;
import org.wegwijzer.content.Slug;
import org.wegwijzer.publish.PublicationInput.Removal;

/** The entries of one type that are public before a publication touches them. */
final class PublishedState {

    private final EntryType type;
    private final Map<Slug, Known> bySlug = new HashMap<>();
    private final Map<UUID, Slug> byId = new HashMap<>();

    /**
     * One of them.
     *
     * @param id internal
     * @param fingerprint see {@link Fingerprints}
     */
    record Known(long id, UUID publicId, String fingerprint) {}

    private PublishedState(EntryType type) {
        this.type = type;
    }

    /** Those that {@code content} can concern: all of them, unless it says what goes. */
    static PublishedState of(
            EntryType type, Class<? extends Entry> entity, EntityManager entities, PublicationInput content) {
        var standing = new PublishedState(type);
        var query = "select e.slug, e.id, e.publicId, e.fingerprint from %s e".formatted(entity.getSimpleName());
        var removals = content.removals(type);
        if (removals.isEmpty()) {
            standing.add(entities.createQuery(query, Object[].class));
            return standing;
        }
        var slugs = new HashSet<>(content.slugs(type));
        removals.get().forEach(removal -> slugs.add(removal.slug()));
        // One after the other: for "or" between two columns a database reads the whole table and compares each row with
        // each value.
        Slices.of(slugs)
                .forEach(some -> standing.add(entities.createQuery(query + " where e.slug in :slugs", Object[].class)
                        .setParameter("slugs", some)));
        Slices.of(content.ids(type).values())
                .forEach(some -> standing.add(entities.createQuery(query + " where e.publicId in :ids", Object[].class)
                        .setParameter("ids", some)));
        return standing;
    }

    private void add(TypedQuery<Object[]> entries) {
        entries.getResultStream().forEach(row -> {
            bySlug.put((Slug) row[0], new Known((Long) row[1], (UUID) row[2], (String) row[3]));
            byId.put((UUID) row[2], (Slug) row[0]);
        });
    }

    /** Who is public under this slug. */
    Optional<Known> at(Slug slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** What an entry says is not what it was last written from. */
    void forgetFingerprint(Slug slug) {
        bySlug.computeIfPresent(slug, (same, known) -> new Known(known.id(), known.publicId(), ""));
    }

    /**
     * An id belongs to one entry for ever; an entry may take another slug, but not one that is taken.
     *
     * @throws PublishingConflict if the content says otherwise
     */
    void refuseContradictions(PublicationInput content) {
        var contradictions = content.ids(type).entrySet().stream()
                .filter(entry -> contradicts(entry.getKey(), entry.getValue(), content.slugs(type)))
                .map(entry -> "%s '%s': another %s has this slug or this id and keeps it"
                        .formatted(type.singular(), entry.getKey(), type.singular()))
                .sorted()
                .toList();
        if (!contradictions.isEmpty()) {
            throw new PublishingConflict(contradictions);
        }
    }

    private boolean contradicts(Slug slug, UUID id, Set<Slug> named) {
        var taken = at(slug).filter(known -> !known.publicId().equals(id)).isPresent();
        var holder = Optional.ofNullable(byId.get(id)).filter(other -> !other.equals(slug));
        return taken || holder.filter(named::contains).isPresent();
    }

    /** The entries to which the content gives another slug: from the new one to the one that they have. */
    Map<Slug, Slug> moves(PublicationInput content) {
        var moves = new TreeMap<Slug, Slug>();
        content.ids(type).forEach((slug, id) -> {
            var holder = byId.get(id);
            if (holder != null && !holder.equals(slug)) {
                moves.put(slug, holder);
            }
        });
        return moves;
    }

    /** The entries that go: those that the content names, or has neither here nor elsewhere. */
    List<Removal> gone(PublicationInput content) {
        var moved = Set.copyOf(moves(content).values());
        return content.removals(type)
                .orElseGet(() -> bySlug.keySet().stream()
                        .filter(slug -> !content.slugs(type).contains(slug) && !moved.contains(slug))
                        .sorted()
                        .map(slug -> new Removal(slug, null))
                        .toList());
    }
}
