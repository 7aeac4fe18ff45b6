package org.wegwijzer.editorial.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
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
class PublicEntries {

    private static final Map<EntryType, Class<? extends Entry>> ENTITIES = Map.of(
            EntryType.SOURCE, Source.class,
            EntryType.TOPIC, Topic.class,
            EntryType.GUIDE, Guide.class,
            EntryType.FAQ, FaqEntry.class);

    private final EntityManager entities;
    private final Hubs hubs;

    PublicEntries(EntityManager entities, Hubs hubs) {
        this.entities = entities;
        this.hubs = hubs;
    }

    /** A public entry. */
    record Known(UUID id, Slug slug, long edition) {}

    /** The entry at a slug, if one is public there. */
    Optional<Known> at(EntryType type, Slug slug) {
        return find(type, "slug", slug);
    }

    /** The entry with a public id, if it is public. */
    Optional<Known> of(EntryType type, UUID id) {
        return find(type, "publicId", id);
    }

    private Optional<Known> find(EntryType type, String member, Object value) {
        var query = "select e.publicId, e.slug, e.edition from %s e where e.%s = :value"
                .formatted(Objects.requireNonNull(ENTITIES.get(type)).getSimpleName(), member);
        return entities.createQuery(query, Object[].class)
                .setParameter("value", value)
                .getResultStream()
                .map(row -> new Known((UUID) row[0], (Slug) row[1], (Long) row[2]))
                .findFirst();
    }

    /** The topic above a topic. */
    Optional<Slug> parent(Slug topic) {
        return entities.createQuery("select t.parent.slug from Topic t where t.slug = :slug", Slug.class)
                .setParameter("slug", topic)
                .getResultStream()
                .findFirst();
    }

    /**
     * The languages of the hub.
     *
     * @throws ProblemException UNAVAILABLE before the first import
     */
    HubLanguages languages() {
        return hubs.published()
                .map(hub -> new HubLanguages(
                        hub.defaultLanguage,
                        hub.languages.stream().map(LanguageTag::new).toList()))
                .orElseThrow(() -> ProblemException.unavailable("No hub has been imported yet."));
    }
}
