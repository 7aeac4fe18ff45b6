package org.wegwijzer.editorial.desk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;

/** All drafts. */
@ApplicationScoped
class EntryDrafts implements PanacheRepositoryBase<EntryDraft, UUID> {

    Optional<EntryDraft> at(EntryType type, Slug slug) {
        return find("type = ?1 and slug = ?2", type, slug).firstResultOptional();
    }

    Optional<EntryDraft> of(UUID entry) {
        return find("entryId = ?1", entry).firstResultOptional();
    }
}
