package org.wegwijzer.editorial.drafting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.draft.document.EntryDocument;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.PublicDocuments;

/** What editors do with drafts. */
@ApplicationScoped
public class DraftDesk {

    /** Characters of a draft; a database stores no more in one place. */
    private static final int LONGEST = 1_000_000;

    private final EditorialTransactions transactions;
    private final EntryDrafts drafts;
    private final DraftPlans plans;
    private final PublicEntries published;
    private final PublicDocuments documents;
    private final Clock clock;

    DraftDesk(
            EditorialTransactions transactions,
            EntryDrafts drafts,
            DraftPlans plans,
            PublicEntries published,
            PublicDocuments documents,
            Clock clock) {
        this.transactions = transactions;
        this.drafts = drafts;
        this.plans = plans;
        this.published = published;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * A draft as it is.
     *
     * @param content JSON in the shape of the bundle
     * @param entityTag of this version of it
     */
    public record Kept(EntryType type, Slug slug, ObjectNode content, String entityTag) {

        static Kept of(EntryDraft draft) {
            return new Kept(draft.type, draft.slug, draft.content(), draft.entityTag());
        }
    }

    /**
     * The draft of an entry.
     *
     * @throws ProblemException NOT_FOUND if it has none
     */
    public Kept get(EntryType type, Slug slug) {
        return transactions.read(() -> Kept.of(existing(type, slug)));
    }

    /**
     * Begins the draft of a new entry, at the slug that the document says.
     *
     * @throws ProblemException INVALID_REQUEST with every fault; CONFLICT if there is such an entry already
     */
    public Kept add(EntryType type, ObjectNode document, String author) {
        return transactions.write(() -> {
            var draft = checked(type, document);
            if (published.at(type, draft.slug()).isPresent()) {
                throw ProblemException.conflict("There is %s '%s' already; draft at its address what it shall say."
                        .formatted(type.singular(), draft.slug()));
            }
            return Kept.of(begin(type, draft.slug(), draft, author));
        });
    }

    /**
     * Begins the draft of a public entry, from what it says now.
     *
     * @throws ProblemException NOT_FOUND if it is not public; CONFLICT if it has a draft
     */
    public Kept begin(EntryType type, Slug slug, String author) {
        return transactions.write(() -> {
            var document = documents.now(type, slug).orElseThrow(() -> notPublic(type, slug));
            return Kept.of(begin(type, slug, DraftJson.kept(type, document), author));
        });
    }

    /**
     * Begins a draft that says what an entry said once; it may link to what is no longer there.
     *
     * @param entry the public id of that entry
     * @throws ProblemException CONFLICT if the entry has a draft
     */
    public Kept restore(EntryType type, Slug slug, UUID entry, ObjectNode once, String author) {
        var says = DraftJson.kept(type, DraftDocument.at(slug, DraftDocument.of(once)));
        return Kept.of(begin(type, slug, says, entry, author));
    }

    /**
     * Begins the draft of an entry with this document.
     *
     * @param basedOn the edition of the public entry that the author has seen; empty for the present one
     * @throws ProblemException INVALID_REQUEST with every fault; PRECONDITION_FAILED if the entry has a draft
     */
    public Kept create(Address at, Optional<Long> basedOn, ObjectNode document) {
        return transactions.write(() -> {
            if (drafts.at(at.type(), at.slug()).isPresent()) {
                throw ProblemException.preconditionFailed("There is a draft already.");
            }
            var draft = begin(at.type(), at.slug(), checked(at.type(), at.slug(), document), at.author());
            basedOn.ifPresent(edition -> rebase(draft, edition));
            return Kept.of(draft);
        });
    }

    /**
     * Says all that the entry shall say.
     *
     * @param basedOn the edition of the public entry that the author has seen by now; empty if still the same
     * @throws ProblemException INVALID_REQUEST with every fault; PRECONDITION_FAILED if the draft is not what was seen;
     *     CONFLICT if it is about to be published
     */
    public Kept replace(Address at, ExpectedVersion seen, Optional<Long> basedOn, ObjectNode document) {
        return transactions.write(() -> {
            var draft = drafts.at(at.type(), at.slug()).orElseThrow(seen::changed);
            return change(draft, at, seen, basedOn, document);
        });
    }

    /** Changes parts of what the entry shall say (RFC 7396); else like {@link #replace}. */
    public Kept patch(Address at, ExpectedVersion seen, Optional<Long> basedOn, ObjectNode patch) {
        return transactions.write(() -> {
            var draft = existing(at.type(), at.slug());
            return change(draft, at, seen, basedOn, DraftDocument.patched(draft.content(), patch));
        });
    }

    /**
     * Throws a draft away.
     *
     * @throws ProblemException NOT_FOUND if there is none; PRECONDITION_FAILED if it is not what was seen; CONFLICT if it is part
     *     of a release
     */
    public void discard(Address at, ExpectedVersion seen) {
        transactions.write(() -> {
            var draft = existing(at.type(), at.slug());
            seen.check(draft.entityTag());
            plans.plan(at.type(), at.slug()).ifPresent(plan -> {
                throw ProblemException.conflict(
                        "The draft is part of the release '%s'; take it out first.".formatted(plan.release()));
            });
            drafts.delete(draft);
            return draft;
        });
    }

    /**
     * Where a draft is, and who wants to change it.
     *
     * @param slug where the entry is now, or will be if it is new
     */
    public record Address(EntryType type, Slug slug, String author) {}

    private Kept change(
            EntryDraft draft, Address at, ExpectedVersion seen, Optional<Long> basedOn, ObjectNode document) {
        seen.check(draft.entityTag());
        refuseScheduled(at);
        var says = checked(at.type(), at.slug(), document);
        basedOn.ifPresent(edition -> rebase(draft, edition));
        write(draft, says, at.author());
        drafts.flush();
        return Kept.of(draft);
    }

    private void refuseScheduled(Address at) {
        plans.plan(at.type(), at.slug())
                .filter(DraftPlans.DraftPlan::isScheduled)
                .ifPresent(plan -> {
                    throw ProblemException.conflict(
                            "The release '%s' publishes this draft by the clock; cancel its schedule to change it."
                                    .formatted(plan.release()));
                });
    }

    /** Holds a draft against the entry that is public at its slug now, which may be another than the one for which it was begun. */
    private void rebase(EntryDraft draft, long edition) {
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

    private EntryDraft begin(EntryType type, Slug slug, Draft<?> says, String author) {
        return begin(type, slug, says, UUID.randomUUID(), author);
    }

    /** @param entry the public id that the entry gets if it is not public */
    private EntryDraft begin(EntryType type, Slug slug, Draft<?> says, UUID entry, String author) {
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

    /** The draft that a document is, at this address: a new entry is where its draft is, a public one may move. */
    private Draft<?> checked(EntryType type, Slug slug, ObjectNode document) {
        if (!document.has("slug")) {
            DraftDocument.at(slug, document);
        }
        var draft = checked(type, document);
        if (!draft.slug().equals(slug) && published.at(type, slug).isEmpty()) {
            throw ProblemException.invalid(new Fault(
                    Fault.Place.BODY,
                    "/slug",
                    FaultCode.UNKNOWN_VALUE,
                    "A new entry has the slug of its address.",
                    List.of(slug.value())));
        }
        return draft;
    }

    private Draft<?> checked(EntryType type, ObjectNode document) {
        return EntryDocument.draft(type, document, published.languages(), new DraftLinkTargets(published, drafts));
    }

    private EntryDraft existing(EntryType type, Slug slug) {
        return drafts.at(type, slug)
                .orElseThrow(() ->
                        ProblemException.notFound("There is no draft of %s '%s'.".formatted(type.singular(), slug)));
    }

    private static ProblemException notPublic(EntryType type, Slug slug) {
        return ProblemException.notFound("There is no public %s '%s'.".formatted(type.singular(), slug));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
