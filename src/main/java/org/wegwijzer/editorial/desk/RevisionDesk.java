package org.wegwijzer.editorial.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.PublicDocuments;
import org.wegwijzer.editorial.history.Revision;
import org.wegwijzer.editorial.history.Revisions;
import org.wegwijzer.problem.ProblemException;

/** What editors do with what was public. */
@ApplicationScoped
public class RevisionDesk {

    private final Desk desk;
    private final Revisions revisions;
    private final PublicEntries published;
    private final PublicDocuments documents;
    private final EntryDrafts drafts;
    private final Drafts drafting;

    RevisionDesk(
            Desk desk,
            Revisions revisions,
            PublicEntries published,
            PublicDocuments documents,
            EntryDrafts drafts,
            Drafts drafting) {
        this.desk = desk;
        this.revisions = revisions;
        this.published = published;
        this.documents = documents;
        this.drafts = drafts;
        this.drafting = drafting;
    }

    /** Some revisions of an entry, and how many it has in all. */
    public record Page(long count, List<RevisionView> items, boolean more) {}

    /**
     * The revisions of the entry that is at a slug, or was last; the newest first.
     *
     * @param before only those with a smaller number
     * @throws ProblemException NOT_FOUND if none ever was there
     */
    public Page page(EntryType type, Slug slug, long before, int limit) {
        return desk.read(() -> {
            var entry = entry(type, slug);
            var found = revisions.before(entry, before, limit + 1);
            var items = found.stream().limit(limit).map(RevisionView::inList).toList();
            return new Page(revisions.count("entryId", entry), items, found.size() > items.size());
        });
    }

    /**
     * One revision.
     *
     * @throws ProblemException NOT_FOUND if the entry has no such one
     */
    public RevisionView get(EntryType type, Slug slug, long number) {
        return desk.read(() -> RevisionView.whole(existing(entry(type, slug), number)));
    }

    /**
     * What readers were told at a slug at a moment.
     *
     * @throws ProblemException NOT_FOUND if nothing was public there then
     */
    public RevisionView asOf(EntryType type, Slug slug, Instant moment) {
        return desk.read(() -> revisions
                .at(type, slug, moment)
                .map(RevisionView::whole)
                .orElseThrow(() -> ProblemException.notFound("Nothing was public there then.")));
    }

    /**
     * How two states of an entry differ.
     *
     * @param from the number of the older one
     * @param to the number of the newer one; empty for the draft or, without one, for what is public now
     * @throws ProblemException NOT_FOUND if either is missing, or a removal
     */
    public List<Difference> differences(EntryType type, Slug slug, long from, Optional<Long> to) {
        return desk.read(() -> {
            var entry = entry(type, slug);
            var after = to.map(number -> document(existing(entry, number))).orElseGet(() -> latest(type, slug));
            return Difference.between(type, DraftDocument.of(document(existing(entry, from))), DraftDocument.of(after));
        });
    }

    private ObjectNode latest(EntryType type, Slug slug) {
        return drafts.at(type, slug)
                .map(Drafts::document)
                .or(() -> documents.now(type, slug))
                .orElseThrow(() -> ProblemException.notFound("It has no draft and is not public."));
    }

    /**
     * Begins a draft that says what a revision said.
     *
     * @throws ProblemException NOT_FOUND if there is no such revision, or it is a removal; CONFLICT if the entry has a draft, or is
     *     public elsewhere
     */
    public Drafts.Kept restore(EntryType type, Slug slug, long number, String author) {
        return desk.write(() -> {
            var entry = entry(type, slug);
            published
                    .of(type, entry)
                    .filter(known -> !known.slug().equals(slug))
                    .ifPresent(known -> {
                        throw ProblemException.conflict("The entry is at '%s' now.".formatted(known.slug()));
                    });
            return drafting.restore(type, slug, entry, document(existing(entry, number)), author);
        });
    }

    private static ObjectNode document(Revision revision) {
        byte @Nullable [] packed = revision.document;
        if (packed == null) {
            throw ProblemException.notFound("Revision %s is a removal and says nothing.".formatted(revision.number));
        }
        return RevisionView.content(packed);
    }

    private Revision existing(UUID entry, long number) {
        return revisions
                .numbered(entry, number)
                .orElseThrow(() -> ProblemException.notFound("There is no revision %s.".formatted(number)));
    }

    /** The entry that is at a slug, or else was last. */
    private UUID entry(EntryType type, Slug slug) {
        return published
                .at(type, slug)
                .map(PublicEntries.Known::id)
                .or(() -> revisions.entryAt(type, slug))
                .orElseThrow(() -> ProblemException.notFound(
                        "There never was a public %s '%s'.".formatted(type.singular(), slug)));
    }
}
