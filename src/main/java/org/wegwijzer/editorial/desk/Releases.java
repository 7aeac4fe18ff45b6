package org.wegwijzer.editorial.desk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.history.Release;
import org.wegwijzer.editorial.history.ReleaseState;

/** All releases, and what is in those that are not public yet. */
@ApplicationScoped
class Releases implements PanacheRepositoryBase<Release, UUID> {

    private static final String DUE =
            "select cast(id as varchar(36)) from release where state = 'SCHEDULED' and publish_at <= current_timestamp"
                    + " order by publish_at, id";

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

    /** What is to become of an entry, if it is in a release. */
    Optional<ReleaseItem> item(EntryType type, Slug slug) {
        return entities.createQuery("from ReleaseItem i where i.type = :type and i.slug = :slug", ReleaseItem.class)
                .setParameter("type", type)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    void add(ReleaseItem item) {
        entities.persist(item);
    }

    void take(ReleaseItem item) {
        entities.remove(item);
    }

    /** Those whose time has come, by the clock of the database, which all nodes share. */
    List<UUID> due() {
        List<?> ids = entities.createNativeQuery(DUE, String.class).getResultList();
        return ids.stream().map(id -> UUID.fromString(String.valueOf(id))).toList();
    }

    /** Whether the time of a release has come, by the clock of the database. */
    boolean isDue(Release release) {
        return release.state == ReleaseState.SCHEDULED && due().contains(release.id);
    }
}
