package org.wegwijzer.editorial.history;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;

/** What was public. */
@ApplicationScoped
public class Revisions implements PanacheRepository<Revision> {

    /** The entry that is, or was last, at a slug; empty if there never was one. */
    public Optional<UUID> entryAt(EntryType type, Slug slug) {
        return find("type = ?1 and slug = ?2 order by id desc", type, slug)
                .firstResultOptional()
                .map(revision -> revision.entryId);
    }

    /** Some revisions of an entry, the newest first: those before a number. */
    public List<Revision> before(UUID entry, long number, int most) {
        return find("entryId = ?1 and number < ?2 order by number desc", entry, number)
                .page(0, most)
                .list();
    }

    /** One revision of an entry. */
    public Optional<Revision> numbered(UUID entry, long number) {
        return find("entryId = ?1 and number = ?2", entry, number).firstResultOptional();
    }

    /** What was last told at a slug up to a moment; empty if nothing was, or the entry had left the slug by then. */
    public Optional<Revision> at(EntryType type, Slug slug, Instant moment) {
        return find("type = ?1 and slug = ?2 and publishedAt <= ?3 order by id desc", type, slug, moment)
                .firstResultOptional()
                .filter(revision -> find(
                                        "entryId = ?1 and number > ?2 and publishedAt <= ?3",
                                        revision.entryId,
                                        revision.number,
                                        moment)
                                .count()
                        == 0);
    }
}
