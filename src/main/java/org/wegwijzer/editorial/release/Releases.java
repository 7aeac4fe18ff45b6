package org.wegwijzer.editorial.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slices;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.drafting.DraftPlans;
import org.wegwijzer.editorial.drafting.EntryDraft;
import org.wegwijzer.publish.history.Release;
import org.wegwijzer.publish.history.ReleaseState;

/** All releases, and what is in those that are not public yet. */
@ApplicationScoped
class Releases implements PanacheRepositoryBase<Release, UUID>, DraftPlans {

    private static final String NOW = "select current_timestamp";

    private static final String DUE =
            "select cast(id as varchar(36)) from release where state = 'SCHEDULED' and publish_at <= current_timestamp"
                    + " order by publish_at, id";

    private static final String FILLED = """
            from Release r where r.state = OPEN
            and (r.withHub = true or exists (select 1 from ReleaseItem i where i.release = r))
            """;

    private static final String PLANNED = """
            select i, d.id, d.version from ReleaseItem i left join EntryDraft d on d.type = i.type and d.slug = i.slug
            where i.release = :release order by i.id
            """;

    private final EntityManager entities;

    Releases(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order in which they were put in. */
    List<ReleaseItem> items(Release release) {
        return entities.createQuery("from ReleaseItem i where i.release = :release order by i.id", ReleaseItem.class)
                .setParameter("release", release)
                .getResultList();
    }

    /**
     * What a release is to do with an entry.
     *
     * @param draft the entity tag of its draft; {@code null} if it has none
     */
    record Planned(ReleaseItem item, @Nullable String draft) {}

    /** What is in a release, in the order in which it was put in. */
    Stream<Planned> planned(Release release) {
        return entities.createQuery(PLANNED, Object[].class)
                .setParameter("release", release)
                .getResultStream()
                .map(row -> new Planned(
                        (ReleaseItem) row[0],
                        row[1] == null ? null : EntryDraft.entityTag((UUID) row[1], (Long) row[2])));
    }

    /** Those that are open and have anything in them. */
    Stream<Release> filled() {
        return entities.createQuery(FILLED, Release.class).getResultStream();
    }

    /** How much is in a release. */
    long count(Release release) {
        return entities.createQuery("select count(i) from ReleaseItem i where i.release = :release", Long.class)
                .setParameter("release", release)
                .getSingleResult();
    }

    /** What is to become of these entries, as far as they are in a release. */
    List<ReleaseItem> items(EntryType type, Collection<Slug> slugs) {
        return Slices.of(slugs)
                .flatMap(some -> entities.createQuery(
                                "from ReleaseItem i join fetch i.release where i.type = :type and i.slug in :slugs",
                                ReleaseItem.class)
                        .setParameter("type", type)
                        .setParameter("slugs", some)
                        .getResultStream())
                .toList();
    }

    /** Takes everything out of a release. */
    void empty(Release release) {
        entities.createQuery("delete from ReleaseItem i where i.release = :release")
                .setParameter("release", release)
                .executeUpdate();
    }

    /** What is to become of an entry, if it is in a release. */
    Optional<ReleaseItem> item(EntryType type, Slug slug) {
        return entities.createQuery("from ReleaseItem i where i.type = :type and i.slug = :slug", ReleaseItem.class)
                .setParameter("type", type)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<DraftPlan> plan(EntryType type, Slug slug) {
        return item(type, slug)
                .map(item -> new DraftPlan(
                        item.release.name,
                        item.release.state == ReleaseState.SCHEDULED,
                        item.extent().parts()));
    }

    @Override
    public Optional<DraftPlan> planOfHub() {
        return ofHub().map(release -> new DraftPlan(release.name, release.state == ReleaseState.SCHEDULED, Set.of()));
    }

    /** The release that is to publish the draft of the hub, if one is. */
    Optional<Release> ofHub() {
        return find("withHub = true").firstResultOptional();
    }

    /** What somebody published who had seen one of these. */
    Optional<Release> publishedFrom(Set<String> entityTags, String author) {
        return find("publishedFrom in ?1 and publishedBy = ?2", entityTags, author)
                .firstResultOptional();
    }

    void add(ReleaseItem item) {
        entities.persist(item);
    }

    void take(ReleaseItem item) {
        entities.remove(item);
    }

    /** This moment by the clock of the database, which all nodes share. */
    Instant now() {
        return (Instant) entities.createNativeQuery(NOW, Instant.class).getSingleResult();
    }

    /** Those whose time has come, by the same clock. */
    List<UUID> due() {
        List<?> ids = entities.createNativeQuery(DUE, String.class).getResultList();
        return ids.stream().map(id -> UUID.fromString(String.valueOf(id))).toList();
    }

    /** Whether the time of a release has come, by the clock of the database. */
    boolean isDue(Release release) {
        return release.state == ReleaseState.SCHEDULED && due().contains(release.id);
    }
}
