package org.wegwijzer.publish.history;

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

    /** Ids tell the order only within a second: each process takes its own by the thousand. */
    private static final String LAST = "type = ?1 and slug = ?2 order by publishedAt desc, id desc";

    private static final String PUBLIC = """
        from Revision r where r.type = ?1 and r.slug = ?2 and r.kind = ?3 and r.publishedAt <= ?4
            and not exists (select 1 from Revision l
                            where l.entryId = r.entryId and l.number > r.number and l.publishedAt <= ?4)
        """;

    /** The entry that was last at a slug; empty if there never was one. */
    public Optional<UUID> entryAt(EntryType type, Slug slug) {
        return find(LAST, type, slug).firstResultOptional().map(revision -> revision.entryId);
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

    /** What became of the entries of a release, in the order in which it did; the first of them if they are more. */
    public List<Revision> of(UUID release, int most) {
        return find("releaseId = ?1 order by id", release).page(0, most).list();
    }

    /** What was public at a slug at a moment; empty if nothing was. */
    public Optional<Revision> at(EntryType type, Slug slug, Instant moment) {
        return find(PUBLIC, type, slug, RevisionKind.PUBLISHED, moment).firstResultOptional();
    }
}
