package org.wegwijzer.editorial.drafting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.PublicDocuments;

/** What editors do with drafts. */
@ApplicationScoped
public class DraftDesk {

    private final EditorialTransactions transactions;
    private final EntryDrafts drafts;
    private final DraftPlans plans;
    private final PublicEntries published;
    private final PublicDocuments documents;
    private final DraftCheck check;
    private final DraftWriter writer;

    DraftDesk(
            EditorialTransactions transactions,
            EntryDrafts drafts,
            DraftPlans plans,
            PublicEntries published,
            PublicDocuments documents,
            DraftCheck check,
            DraftWriter writer) {
        this.transactions = transactions;
        this.drafts = drafts;
        this.plans = plans;
        this.published = published;
        this.documents = documents;
        this.check = check;
        this.writer = writer;
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
            var draft = check.of(type, document);
            if (published.at(type, draft.slug()).isPresent()) {
                throw ProblemException.conflict("There is %s '%s' already; draft at its address what it shall say."
                        .formatted(type.singular(), draft.slug()));
            }
            return Kept.of(writer.begin(type, draft.slug(), draft, author));
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
            return Kept.of(writer.begin(type, slug, DraftJson.kept(type, document), author));
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
        return Kept.of(writer.begin(type, slug, says, entry, author));
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
            var draft = writer.begin(at.type(), at.slug(), check.at(at.type(), at.slug(), document), at.author());
            basedOn.ifPresent(edition -> writer.rebase(draft, edition));
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
        var says = check.at(at.type(), at.slug(), document);
        basedOn.ifPresent(edition -> writer.rebase(draft, edition));
        writer.change(draft, says, at.author());
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

    private EntryDraft existing(EntryType type, Slug slug) {
        return drafts.at(type, slug)
                .orElseThrow(() ->
                        ProblemException.notFound("There is no draft of %s '%s'.".formatted(type.singular(), slug)));
    }

    private static ProblemException notPublic(EntryType type, Slug slug) {
        return ProblemException.notFound("There is no public %s '%s'.".formatted(type.singular(), slug));
    }
}
