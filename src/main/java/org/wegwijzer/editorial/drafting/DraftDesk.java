package org.wegwijzer.editorial.drafting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.document.CheckedDocument;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.PublicDocuments;

/** What editors do with drafts. */
@ApplicationScoped
public class DraftDesk {

    /** So often an entry is published within a moment only by those who test that. */
    private static final int ATTEMPTS = 20;

    private final EditorialTransactions transactions;
    private final EntryDrafts drafts;
    private final DraftPlans plans;
    private final PublicEntries published;
    private final PublicDocuments documents;
    private final DraftCheck check;
    private final DraftMerge merge;
    private final DraftWriter writer;

    DraftDesk(
            EditorialTransactions transactions,
            EntryDrafts drafts,
            DraftPlans plans,
            PublicEntries published,
            PublicDocuments documents,
            DraftCheck check,
            DraftMerge merge,
            DraftWriter writer) {
        this.transactions = transactions;
        this.drafts = drafts;
        this.plans = plans;
        this.published = published;
        this.documents = documents;
        this.check = check;
        this.merge = merge;
        this.writer = writer;
    }

    /**
     * A draft as it is.
     *
     * @param content JSON in the shape of the bundle
     * @param entityTag of this version of it
     * @param faults for which it cannot be published
     */
    public record Kept(EntryType type, Slug slug, ObjectNode content, String entityTag, List<Fault> faults) {

        public Kept {
            faults = List.copyOf(faults);
        }

        static Kept of(EntryDraft draft, List<Fault> faults) {
            return new Kept(draft.type, draft.slug, draft.content(), draft.entityTag(), faults);
        }
    }

    /**
     * The draft of an entry.
     *
     * @throws ProblemException NOT_FOUND if it has none
     */
    public Kept get(EntryType type, Slug slug) {
        return transactions.read(() -> {
            var draft = existing(type, slug);
            return Kept.of(draft, check.of(type, draft.content()).faults());
        });
    }

    /**
     * Begins the draft of a new entry, at the slug that the document says.
     *
     * @throws ProblemException INVALID_REQUEST with every fault, if it has no slug; CONFLICT if there is such an entry already
     */
    public Kept add(EntryType type, ObjectNode document, String author) {
        return transactions.write(() -> {
            var reading = check.of(type, document);
            var slug = DraftDocument.slug(reading.document());
            if (published.at(type, slug).isPresent()) {
                throw ProblemException.conflict("There is %s '%s' already; draft at its address what it shall say."
                        .formatted(type.singular(), slug));
            }
            return Kept.of(writer.begin(type, slug, reading, author), reading.faults());
        });
    }

    /**
     * Begins the draft of a public entry, from what it says now.
     *
     * @throws ProblemException NOT_FOUND if it is not public; CONFLICT if it has a draft
     */
    public Kept begin(EntryType type, Slug slug, String author) {
        return transactions.write(() -> {
            var now = now(type, slug);
            return begun(new Address(type, slug, author), now, CheckedDocument.sound(now.document()));
        });
    }

    /** What an entry says in public, and in which edition. */
    private record Current(ObjectNode document, long edition) {}

    /** Others publish meanwhile: what was read is the edition only if that was the same before and after. */
    private Current now(EntryType type, Slug slug) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var before = published.at(type, slug).orElseThrow(() -> notPublic(type, slug));
            var document = documents.now(type, slug);
            if (document.isPresent()
                    && published.at(type, slug).filter(before::equals).isPresent()) {
                return new Current(document.get(), before.edition());
            }
            drafts.getEntityManager().clear();
        }
        throw ProblemException.unavailable("The entry is being published again and again right now.");
    }

    private Kept begun(Address at, Current now, CheckedDocument says) {
        var draft = writer.begin(at.type(), at.slug(), says, at.author());
        draft.basedOn = now.edition();
        return Kept.of(draft, says.faults());
    }

    /**
     * Begins the draft of a public entry from what it says now, but for these changes (RFC 7396).
     *
     * @throws ProblemException NOT_FOUND if it is not public; INVALID_REQUEST if it cannot be kept; PRECONDITION_FAILED if it has a draft
     */
    public Kept begin(Address at, ObjectNode patch) {
        return transactions.write(() -> {
            refuseSecond(at);
            var now = now(at.type(), at.slug());
            var says = check.at(at.type(), at.slug(), DraftDocument.patched(DraftDocument.of(now.document()), patch));
            return begun(at, now, says);
        });
    }

    /**
     * Begins the draft of a public entry from what it says now, changed, unless that is the same.
     *
     * @param edit may change what it gets
     * @param isRehearsal whether only to say if it would be another
     * @return whether it is another
     * @throws ProblemException NOT_FOUND if it is not public; CONFLICT if it has a draft
     */
    public boolean edited(Address at, UnaryOperator<ObjectNode> edit, boolean isRehearsal) {
        var now = now(at.type(), at.slug());
        var before = DraftDocument.of(now.document());
        var after = edit.apply(before.deepCopy());
        var isOther = !after.equals(before);
        if (isOther && !isRehearsal) {
            begun(at, now, check.at(at.type(), at.slug(), after));
        }
        return isOther;
    }

    private void refuseSecond(Address at) {
        if (drafts.at(at.type(), at.slug()).isPresent()) {
            throw ProblemException.preconditionFailed("There is a draft already.");
        }
    }

    /**
     * Begins a draft that says what an entry said once; it may link to what is no longer there.
     *
     * @param entry the public id of that entry
     * @throws ProblemException CONFLICT if the entry has a draft
     */
    public Kept restore(EntryType type, Slug slug, UUID entry, ObjectNode once, String author) {
        return restored(new Address(type, slug, author), entry, DraftDocument.at(slug, once));
    }

    /** The same with the slug that the document says: the entry moves there if it is elsewhere. */
    public Kept restored(Address at, UUID entry, ObjectNode once) {
        var says = check.of(at.type(), DraftDocument.of(once));
        return Kept.of(writer.begin(at.type(), at.slug(), says, entry, at.author()), says.faults());
    }

    /**
     * Begins the draft of an entry with this document.
     *
     * @param basedOn the edition of the public entry that the author has seen; empty for the present one
     * @throws ProblemException INVALID_REQUEST if it cannot be kept; PRECONDITION_FAILED if the entry has a draft
     */
    public Kept create(Address at, Optional<Long> basedOn, ObjectNode document) {
        return transactions.write(() -> {
            refuseSecond(at);
            var reading = check.at(at.type(), at.slug(), document);
            var draft = writer.begin(at.type(), at.slug(), reading, at.author());
            basedOn.ifPresent(edition -> writer.rebase(draft, edition));
            return Kept.of(draft, reading.faults());
        });
    }

    /**
     * Says all that the entry shall say.
     *
     * @param basedOn the edition of the public entry that the author has seen by now; empty if still the same
     * @throws ProblemException INVALID_REQUEST if it cannot be kept; PRECONDITION_FAILED if the draft is not what was seen;
     *     CONFLICT if it is about to be published
     */
    public Kept replace(Address at, ExpectedVersion seen, Optional<Long> basedOn, ObjectNode document) {
        return transactions.write(() -> {
            var draft = drafts.at(at.type(), at.slug()).orElseThrow(seen::changed);
            return change(draft, at, seen, basedOn, document);
        });
    }

    /**
     * Changes parts of what the entry shall say (RFC 7396); else like {@link #replace}. If the author has seen a later edition of the
     * public entry, the draft keeps what that changed and the draft did not.
     *
     * @throws ProblemException also CONFLICT with every place where both changed something and the patch says nothing
     */
    public Kept patch(Address at, ExpectedVersion seen, Optional<Long> basedOn, ObjectNode patch) {
        return transactions.write(() -> {
            var draft = existing(at.type(), at.slug());
            seen.check(draft.entityTag());
            var document = basedOn.filter(edition -> edition != draft.basedOn).isPresent()
                    ? merge.merged(draft, patch)
                    : DraftDocument.patched(draft.content(), patch);
            return change(draft, at, seen, basedOn, document);
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
                throw plan.refusal("take it out first");
            });
            writer.discard(draft);
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
        refuseScheduled(at, Set.of());
        var says = check.at(at.type(), at.slug(), document);
        writer.change(draft, says, basedOn, at.author());
        return Kept.of(draft, says.faults());
    }

    /** @param parts that are to be changed; none for any */
    void refuseScheduled(Address at, Set<String> parts) {
        plans.plan(at.type(), at.slug())
                .filter(plan -> plan.takes(parts))
                .ifPresent(DraftPlans.DraftPlan::refuseIfScheduled);
    }

    EntryDraft existing(EntryType type, Slug slug) {
        return drafts.at(type, slug)
                .orElseThrow(() ->
                        ProblemException.notFound("There is no draft of %s '%s'.".formatted(type.singular(), slug)));
    }

    private static ProblemException notPublic(EntryType type, Slug slug) {
        return ProblemException.notFound("There is no public %s '%s'.".formatted(type.singular(), slug));
    }
}
