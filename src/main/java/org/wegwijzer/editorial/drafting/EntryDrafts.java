package org.wegwijzer.editorial.drafting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slices;
import org.wegwijzer.content.Slug;

/** All drafts. */
@ApplicationScoped
public class EntryDrafts implements PanacheRepositoryBase<EntryDraft, UUID> {

    /** The draft at a slug. */
    public Optional<EntryDraft> at(EntryType type, Slug slug) {
        return find("type = ?1 and slug = ?2", type, slug).firstResultOptional();
    }

    /** Those at these slugs. */
    public Stream<EntryDraft> at(EntryType type, Collection<Slug> slugs) {
        return Slices.of(slugs).flatMap(some -> list("type = ?1 and slug in ?2", type, some).stream());
    }

    /** Whether a draft is at a slug, or would move its entry there. */
    boolean towards(EntryType type, Slug slug) {
        return count("type = ?1 and (slug = ?2 or futureSlug = ?2)", type, slug) > 0;
    }

    /** Throws these away. */
    public void deleteAll(Collection<UUID> ids) {
        Slices.of(ids).forEach(some -> delete("id in ?1", some));
    }

    /** The draft of the entry with a public id, wherever it is. */
    public Optional<EntryDraft> of(UUID entry) {
        return find("entryId = ?1", entry).firstResultOptional();
    }
}
