package org.wegwijzer.editorial;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slices;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.faq.FaqEntry;
import org.wegwijzer.content.guide.Guide;
import org.wegwijzer.content.hub.Hubs;
import org.wegwijzer.content.source.Source;
import org.wegwijzer.content.topic.Topic;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.ProblemException;

/** What editors must know of what is public. */
@ApplicationScoped
public class PublicEntries {

    private final EntityManager entities;
    private final Hubs hubs;

    PublicEntries(EntityManager entities, Hubs hubs) {
        this.entities = entities;
        this.hubs = hubs;
    }

    /** A public entry. */
    public record Known(UUID id, Slug slug, long edition) {}

    /** The entry at a slug, if one is public there. */
    public Optional<Known> at(EntryType type, Slug slug) {
        return at(type, List.of(slug)).findFirst();
    }

    /** Those of these slugs at which an entry is public. */
    public Stream<Known> at(EntryType type, Collection<Slug> slugs) {
        return Slices.of(slugs).flatMap(some -> find(type, "slug", some));
    }

    /** The entry with a public id, if it is public. */
    public Optional<Known> of(EntryType type, UUID id) {
        return of(type, List.of(id)).findFirst();
    }

    /** Those with these public ids that are public. */
    public Stream<Known> of(EntryType type, Collection<UUID> ids) {
        return Slices.of(ids).flatMap(some -> find(type, "publicId", some));
    }

    private Stream<Known> find(EntryType type, String member, List<?> values) {
        var query = "select e.publicId, e.slug, e.edition from %s e where e.%s in :values"
                .formatted(entity(type).getSimpleName(), member);
        return entities.createQuery(query, Object[].class)
                // Editors write to none of these tables, and looking for changes costs more than the query.
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("values", values)
                .getResultStream()
                .map(row -> new Known((UUID) row[0], (Slug) row[1], (Long) row[2]));
    }

    /** The topics above these topics; those that stand on top, or are not public, are missing. */
    public Map<Slug, Slug> parents(Collection<Slug> topics) {
        var query = "select t.slug, t.parent.slug from Topic t where t.slug in :slugs";
        return Slices.of(topics)
                .flatMap(some -> entities.createQuery(query, Object[].class)
                        .setFlushMode(FlushModeType.COMMIT)
                        .setParameter("slugs", some)
                        .getResultStream())
                .collect(toMap(row -> (Slug) row[0], row -> (Slug) row[1]));
    }

    /**
     * The edition in which the hub itself is public.
     *
     * @throws ProblemException UNAVAILABLE before the first import
     */
    public long editionOfHub() {
        return entities.createQuery("select h.edition from Hub h", Long.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst()
                .orElseThrow(PublicEntries::noHub);
    }

    private static ProblemException noHub() {
        return ProblemException.unavailable("No hub has been imported yet.");
    }

    /**
     * The languages of the hub.
     *
     * @throws ProblemException UNAVAILABLE before the first import
     */
    public HubLanguages languages() {
        return hubs.published()
                .map(hub -> new HubLanguages(
                        hub.defaultLanguage,
                        hub.languages.stream().map(LanguageTag::new).toList()))
                .orElseThrow(PublicEntries::noHub);
    }

    private static Class<? extends Entry> entity(EntryType type) {
        return switch (type) {
            case SOURCE -> Source.class;
            case TOPIC -> Topic.class;
            case GUIDE -> Guide.class;
            case FAQ -> FaqEntry.class;
        };
    }
}
