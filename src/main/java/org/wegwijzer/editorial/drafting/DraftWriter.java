package org.wegwijzer.editorial.drafting;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.wegwijzer.access.Scope;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.document.CheckedDocument;
import org.wegwijzer.draft.document.DraftParts;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.editorial.RightsGuard;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.PublicDocuments;
import org.wegwijzer.publish.history.Writers;

/** Writes what an entry shall say to the table of drafts, and who it is. */
@ApplicationScoped
class DraftWriter {

    /** Characters of what names an entry in lists. */
    private static final int LONGEST_TITLE = 600;

    private final EntryDrafts drafts;
    private final PublicEntries published;
    private final PublicDocuments documents;
    private final DraftReach reach;
    private final RightsGuard guard;
    private final Clock clock;

    DraftWriter(
            EntryDrafts drafts,
            PublicEntries published,
            PublicDocuments documents,
            DraftReach reach,
            RightsGuard guard,
            Clock clock) {
        this.drafts = drafts;
        this.published = published;
        this.documents = documents;
        this.reach = reach;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * Begins the draft of a new entry, or of the one that is public there.
     *
     * @throws ProblemException CONFLICT if it has a draft already; FORBIDDEN if the sender's rights end before what it changes
     */
    EntryDraft begin(EntryType type, Slug slug, CheckedDocument says, String author) {
        return begin(type, slug, says, UUID.randomUUID(), author);
    }

    /**
     * The same of an entry that was public once.
     *
     * @param entry the public id that the entry gets if it is not public
     */
    EntryDraft begin(EntryType type, Slug slug, CheckedDocument says, UUID entry, String author) {
        if (drafts.at(type, slug).isPresent()) {
            throw ProblemException.conflict("There is a draft of %s '%s' already.".formatted(type.singular(), slug));
        }
        guard.refuse(reach.beyond(type, slug, says));
        var known = published.at(type, slug);
        var owner = known.map(PublicEntries.Known::id).orElse(entry);
        refuseAnother(type, owner);
        var draft = new EntryDraft();
        draft.begin(author, now());
        draft.type = type;
        draft.slug = slug;
        draft.entryId = owner;
        draft.basedOn = known.map(PublicEntries.Known::edition).orElse(0L);
        var before = known.flatMap(there -> documents.now(type, slug)).map(DraftDocument::of);
        write(draft, before.orElseGet(JsonNodeFactory.instance::objectNode), says, author);
        drafts.persistAndFlush(draft);
        return draft;
    }

    /**
     * Makes a draft say something else.
     *
     * @param basedOn the edition of the public entry that the author has seen by now; empty if still the same
     * @throws ProblemException CONTENT_TOO_LARGE if no database would store it; INVALID_REQUEST if that is not the present edition;
     *     FORBIDDEN if the sender's rights end before the change
     */
    void change(EntryDraft draft, CheckedDocument says, Optional<Long> basedOn, String author) {
        var isOvertaken = basedOn.filter(edition -> edition != draft.basedOn).isPresent();
        guard.refuse(reach.beyond(draft, says, isOvertaken));
        basedOn.ifPresent(edition -> rebase(draft, edition));
        write(draft, draft.content(), says, author);
        drafts.flush();
    }

    /**
     * Throws a draft away.
     *
     * @throws ProblemException FORBIDDEN if the sender's rights end before something that it says
     */
    void discard(EntryDraft draft) {
        guard.refuse(reach.beyond(Scope.WRITE, draft, ""));
        drafts.delete(draft);
    }

    private void write(EntryDraft draft, ObjectNode before, CheckedDocument says, String author) {
        var document = DraftDocument.of(says.document());
        draft.say(document, author, now());
        describe(draft, document, says);
        var parts = new DraftParts(draft.type);
        var after = draft.content();
        for (var name : parts.names(before, after)) {
            if (!parts.part(before, name).equals(parts.part(after, name))) {
                write(draft, name, author);
            }
        }
    }

    private void write(EntryDraft draft, String name, String author) {
        var part = draft.parts.computeIfAbsent(name, first -> {
            var begun = new DraftPart();
            begun.basedOn = draft.basedOn;
            return begun;
        });
        part.version++;
        part.updatedAt = draft.updatedAt;
        part.updatedBy = author;
        part.writtenBy = Writers.with(part.writtenBy, author);
    }

    private void describe(EntryDraft draft, ObjectNode document, CheckedDocument says) {
        draft.futureSlug = DraftDocument.slug(document);
        draft.title = title(draft.type, document);
        draft.words = DraftDocument.words(document);
        draft.faults = says.faults().size();
    }

    private String title(EntryType type, ObjectNode document) {
        var title = DraftDocument.title(type, document, published.languages());
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }

    /**
     * Leaves in a draft what of it was not published, once some parts were.
     *
     * @param rest what it says then
     * @param share what was published of it
     */
    void leave(EntryDraft draft, CheckedDocument rest, PartMerge.Share share) {
        draft.slug = DraftDocument.slug(share.document());
        var now = published
                .at(draft.type, draft.slug)
                .map(PublicEntries.Known::edition)
                .orElse(0L);
        draft.basedOn = share.stale().isEmpty() ? now : draft.basedOn;
        draft.parts.forEach((name, part) -> {
            if (!share.left().contains(name)) {
                part.version++;
                part.writtenBy = null;
            }
            if (!share.stale().contains(name)) {
                part.basedOn = now;
            }
        });
        var document = DraftDocument.of(rest.document());
        draft.say(document, now());
        describe(draft, document, rest);
        drafts.flush();
    }

    /** Holds a part of a draft against the present edition of the entry; refuses like {@link #rebase(EntryDraft, long)}. */
    void rebase(EntryDraft draft, String part, long edition) {
        var now = published
                .at(draft.type, draft.slug)
                .filter(entry -> entry.id().equals(draft.entryId))
                .map(PublicEntries.Known::edition)
                .orElse(0L);
        refuseUnless(edition, now);
        Optional.ofNullable(draft.parts.get(part)).ifPresent(written -> written.basedOn = now);
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
        refuseUnless(edition, now);
        known.filter(entry -> !entry.id().equals(draft.entryId)).ifPresent(entry -> {
            refuseAnother(draft.type, entry.id());
            draft.entryId = entry.id();
        });
        draft.basedOn = now;
        draft.parts.values().forEach(part -> part.basedOn = now);
    }

    /**
     * Lets a draft be held against an edition.
     *
     * @throws ProblemException INVALID_REQUEST if it is not the present one
     */
    static void refuseUnless(long edition, long now) {
        if (edition != now) {
            throw ProblemException.invalid(Fault.ofQuery(
                    "basedOn",
                    FaultCode.UNKNOWN_VALUE,
                    "What is public is at revision %s; hold the draft against that one.".formatted(now)));
        }
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
