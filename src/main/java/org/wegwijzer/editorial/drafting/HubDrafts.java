package org.wegwijzer.editorial.drafting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The draft of the hub, if there is one. */
@ApplicationScoped
public class HubDrafts implements PanacheRepositoryBase<DraftOfHub, UUID> {

    /** The draft; empty if nobody drafts the hub. */
    public Optional<DraftOfHub> present() {
        return findAll().firstResultOptional();
    }
}
