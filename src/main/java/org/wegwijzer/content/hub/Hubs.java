package org.wegwijzer.content.hub;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The published hub, of which there is at most one. */
@ApplicationScoped
public class Hubs implements PanacheRepository<Hub> {

    /** The hub; empty before the first import. */
    public Optional<Hub> published() {
        return findByIdOptional(Hub.ID);
    }
}
