package org.wegwijzer.publish.history;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Optional;
import java.util.UUID;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;

/** Where the public entries are, and were. */
@ApplicationScoped
class PublicPlaces implements EntryPlaces {

    private static final String HERE = "select cast(public_id as varchar(36)) from %s where slug = :slug";
    private static final String ONCE =
            "select cast(entry_id as varchar(36)) from former_slug where type = '%s' and slug = :slug";
    private static final String SLUG = "select slug from %s where public_id = :id";

    private final EntityManager entities;

    PublicPlaces(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<UUID> entryAt(EntryType type, Slug slug) {
        return one(HERE.formatted(type.singular()), "slug", slug.value())
                .or(() -> one(ONCE.formatted(type), "slug", slug.value()))
                .map(UUID::fromString);
    }

    @Override
    public Optional<Slug> slugOf(EntryType type, UUID entry) {
        return one(SLUG.formatted(type.singular()), "id", entry).map(Slug::new);
    }

    private Optional<String> one(String query, String name, Object value) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var found = entities.createNativeQuery(query, String.class)
                    // Looking for changes costs more than the query.
                    .setFlushMode(FlushModeType.COMMIT)
                    .setParameter(name, value)
                    .getResultList();
            return found.isEmpty() ? Optional.empty() : Optional.of(String.valueOf(found.get(0)));
        });
    }
}
