package org.wegwijzer.publish.writer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slices;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftLink;

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
        of(type).put(slug, id);
    }

    /** From now on these drafts may be written: what they link to is read, beside what is published with them. */
    public void read(Stream<? extends Draft<?>> drafts, Predicate<DraftLink> publishedToo) {
        drafts.flatMap(Draft::references)
                .filter(Predicate.not(publishedToo))
                .filter(link -> !of(link.type()).containsKey(link.slug()))
                .collect(groupingBy(DraftLink::type, mapping(DraftLink::slug, toSet())))
                .forEach(this::read);
    }

    private void read(EntryType type, Set<Slug> slugs) {
        var query = "select slug, id from %s where slug in (:slugs)".formatted(type.singular());
        Slices.of(slugs)
                .forEach(some -> rows(query, some.stream().map(Slug::value).toList())
                        .forEach(row -> add(type, new Slug((String) row[0]), ((Number) row[1]).longValue())));
    }

    @SuppressWarnings("unchecked") // The only way to several columns of a native query.
    private List<Object[]> rows(String query, List<String> slugs) {
        return entities.createNativeQuery(query, Object[].class)
                // What links is half written yet.
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("slugs", slugs)
                .getResultList();
    }

    /** A stand-in for the entity, good for linking to it. */
    <E> E to(EntryType type, Class<E> entity, Slug slug) {
        var id = of(type).get(slug);
        return entities.getReference(
                entity, Objects.requireNonNull(id, () -> "unchecked link to " + type + " " + slug));
    }

    private Map<Slug, Long> of(EntryType type) {
        return ids.computeIfAbsent(type, none -> new HashMap<>());
    }
}
