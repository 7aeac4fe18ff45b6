package org.wegwijzer.editorial.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/** Writes what an entry shall say to the table of drafts, and who it is. */
@ApplicationScoped
class DraftWriter {

    /** Characters of a draft; a database stores no more in one place. */
    private static final int LONGEST = 1_000_000;

    private final EntryDrafts drafts;
    private final PublicEntries published;
    private final Clock clock;

    DraftWriter(EntryDrafts drafts, PublicEntries published, Clock clock) {
        this.drafts = drafts;
        this.published = published;
        this.clock = clock;
    }

    /**
     * Begins the draft of a new entry, or of the one that is public there.
     *
     * @throws ProblemException CONFLICT if it has a draft already
     */
    EntryDraft begin(EntryType type, Slug slug, Draft<?> says, String author) {
        return begin(type, slug, says, UUID.randomUUID(), author);
    }

    /**
     * The same of an entry that was public once.
     *
     * @param entry the public id that the entry gets if it is not public
     */
    EntryDraft begin(EntryType type, Slug slug, Draft<?> says, UUID entry, String author) {
        if (drafts.at(type, slug).isPresent()) {
            throw ProblemException.conflict("There is a draft of %s '%s' already.".formatted(type.singular(), slug));
        }
        var known = published.at(type, slug);
        var owner = known.map(PublicEntries.Known::id).orElse(entry);
        refuseAnother(type, owner);
        var draft = new EntryDraft();
        draft.id = UUID.randomUUID();
        draft.type = type;
        draft.slug = slug;
        draft.entryId = owner;
        draft.basedOn = known.map(PublicEntries.Known::edition).orElse(0L);
        draft.createdAt = now();
        draft.createdBy = author;
        write(draft, says, author);
        drafts.persistAndFlush(draft);
        return draft;
    }

    /**
     * Makes a draft say something else.
     *
     * @throws ProblemException CONTENT_TOO_LARGE if no database would store it
     */
    void change(EntryDraft draft, Draft<?> says, String author) {
        write(draft, says, author);
        drafts.flush();
    }

    private void write(EntryDraft draft, Draft<?> says, String author) {
        var document = DraftDocument.of(DraftJson.tree(says));
        var text = document.toString();
        if (text.length() > LONGEST) {
            throw ProblemException.tooLarge("A draft has at most %s characters.".formatted(LONGEST));
        }
        draft.document = text;
        draft.title = DraftDocument.title(draft.type, says, published.languages());
        draft.words = DraftDocument.words(document);
        draft.version++;
        draft.updatedAt = now();
        draft.updatedBy = author;
    }

    /**
     * Holds a draft against the entry that is public at its slug now, which may be another than the one for which it was begun.
     *
     * @param edition the one of that entry which the author has seen
     * @throws ProblemException INVALID_REQUEST if that is not the present one; CONFLICT if the entry has another draft
     */
    void rebase(EntryDraft draft, long edition) {
        var known = published.at(draft.type, draft.slug);
        var now = known.map(PublicEntries.Known::edition).orElse(0L);
        if (edition != now) {
            throw ProblemException.invalid(Fault.ofQuery(
                    "basedOn",
                    FaultCode.UNKNOWN_VALUE,
                    "The public entry is at revision %s; hold the draft against that one.".formatted(now)));
        }
        known.filter(entry -> !entry.id().equals(draft.entryId)).ifPresent(entry -> {
            refuseAnother(draft.type, entry.id());
            draft.entryId = entry.id();
        });
        draft.basedOn = now;
    }

    private void refuseAnother(EntryType type, UUID entry) {
        drafts.of(entry).ifPresent(other -> {
            throw ProblemException.conflict(
                    "There is a draft of this %s already, at the slug '%s'.".formatted(type.singular(), other.slug));
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
