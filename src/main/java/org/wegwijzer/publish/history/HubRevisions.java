package org.wegwijzer.publish.history;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the hub said of itself in public. */
@ApplicationScoped
public class HubRevisions implements PanacheRepository<HubRevision> {

    /** Some of its revisions, the newest first: those before a number. */
    public List<HubRevision> before(long number, int most) {
        return find("number < ?1 order by number desc", number).page(0, most).list();
    }

    /** One of them. */
    public Optional<HubRevision> numbered(long number) {
        return find("number = ?1", number).firstResultOptional();
    }

    /** What a release made of the hub; empty if nothing. */
    public Optional<HubRevision> of(UUID release) {
        return find("releaseId = ?1", release).firstResultOptional();
    }
}
