package org.wegwijzer.editorial.drafting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wegwijzer.access.Scope;
import org.wegwijzer.draft.document.CheckedDocument;
import org.wegwijzer.draft.document.HubDocument;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.editorial.RightsGuard;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.PublicDocuments;
import org.wegwijzer.publish.PublicDocuments.HubEdition;

/** What editors do with the draft of the hub itself: what {@link DraftDesk} does with those of entries. */
@ApplicationScoped
public class HubDesk {

    /** So often the hub is published within a moment only by those who test that. */
    private static final int ATTEMPTS = 20;

    private final EditorialTransactions transactions;
    private final HubDrafts drafts;
    private final DraftPlans plans;
    private final PublicEntries published;
    private final PublicDocuments documents;
    private final RightsGuard guard;
    private final Clock clock;

    HubDesk(
            EditorialTransactions transactions,
            HubDrafts drafts,
            DraftPlans plans,
            PublicEntries published,
            PublicDocuments documents,
            RightsGuard guard,
            Clock clock) {
        this.guard = guard;
        this.transactions = transactions;
        this.drafts = drafts;
        this.plans = plans;
        this.published = published;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * The draft as it is.
     *
     * @param content JSON in the shape of the bundle
     * @param entityTag of this version of it
     * @param faults for which it cannot be published
     */
    public record Kept(ObjectNode content, String entityTag, List<Fault> faults) {

        public Kept {
            faults = List.copyOf(faults);
        }

        static Kept of(DraftOfHub draft) {
            var content = draft.content();
            return new Kept(
                    content, draft.entityTag(), draft.faults == 0 ? List.of() : HubDocument.faults(content.deepCopy()));
        }
    }

    /**
     * The draft.
     *
     * @throws ProblemException NOT_FOUND if there is none
     */
    public Kept get() {
        return transactions.read(() -> Kept.of(existing()));
    }

    /**
     * What the hub says of itself in public, and in which edition. Inside a transaction. Others publish meanwhile: what was read is
     * the edition only if that is still the same.
     *
     * @throws ProblemException UNAVAILABLE before the first import
     */
    public HubEdition now() {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var found = documents.hub();
            if (found.isPresent() && found.get().edition() == published.editionOfHub()) {
                return found.get();
            }
            drafts.getEntityManager().clear();
        }
        throw ProblemException.unavailable("The hub is being published again and again right now.");
    }

    /**
     * Begins a draft from what the hub says now.
     *
     * @throws ProblemException CONFLICT if there is a draft
     */
    public Kept begin(String author) {
        return written(() -> {
            refuseAnother();
            var now = now();
            return begun(checked(DraftDocument.of(now.document())), now.edition(), author);
        });
    }

    /**
     * Begins a draft from what the hub says now, but for these changes (RFC 7396).
     *
     * @throws ProblemException INVALID_REQUEST with every fault; PRECONDITION_FAILED if there is a draft
     */
    public Kept begin(ObjectNode patch, String author) {
        return written(() -> {
            refuseSecond();
            var now = now();
            return begun(
                    checked(DraftDocument.patched(DraftDocument.of(now.document()), patch)), now.edition(), author);
        });
    }

    /**
     * Begins a draft with this document.
     *
     * @param basedOn the edition of the hub that the author has seen; empty for the present one
     * @throws ProblemException INVALID_REQUEST with every fault; PRECONDITION_FAILED if there is a draft
     */
    public Kept create(Optional<Long> basedOn, ObjectNode document, String author) {
        return written(() -> {
            refuseSecond();
            var edition = published.editionOfHub();
            var says = checked(document);
            basedOn.ifPresent(seen -> DraftWriter.refuseUnless(seen, edition));
            return begun(says, edition, author);
        });
    }

    /**
     * Begins a draft that says what the hub said once.
     *
     * @throws ProblemException CONFLICT if there is a draft
     */
    public Kept restore(ObjectNode once, String author) {
        return written(() -> {
            refuseAnother();
            return begun(checked(DraftDocument.of(once)), published.editionOfHub(), author);
        });
    }

    /**
     * Says all that the hub shall say of itself.
     *
     * @param basedOn the edition of the hub that the author has seen by now; empty if still the same
     * @throws ProblemException INVALID_REQUEST with every fault; PRECONDITION_FAILED if the draft is not what was seen;
     *     CONFLICT if it is about to be published
     */
    public Kept replace(ExpectedVersion seen, Optional<Long> basedOn, ObjectNode document, String author) {
        return written(() -> {
            var draft = drafts.present().orElseThrow(seen::changed);
            seen.check(draft.entityTag());
            return change(draft, basedOn, document, author);
        });
    }

    /**
     * Changes parts of what the hub shall say of itself (RFC 7396); else like {@link #replace}. If the author has seen a later edition
     * of the hub, the draft keeps what that changed and the draft did not.
     *
     * @throws ProblemException also CONFLICT with every place where both changed something and the patch says nothing
     */
    public Kept patch(ExpectedVersion seen, Optional<Long> basedOn, ObjectNode patch, String author) {
        return written(() -> {
            var now = basedOn.isPresent() ? Optional.of(now()) : Optional.<HubEdition>empty();
            var draft = existing();
            seen.check(draft.entityTag());
            var document = now.filter(edition -> edition.edition() != draft.basedOn)
                    .map(edition -> merged(draft, edition, patch))
                    .orElseGet(() -> DraftDocument.patched(draft.content(), patch));
            return change(draft, basedOn, document, author);
        });
    }

    private ObjectNode merged(DraftOfHub draft, HubEdition now, ObjectNode patch) {
        return DraftMerge.merged(draft, documents.hubOnce(draft.basedOn), DraftDocument.of(now.document()), patch);
    }

    /**
     * Throws the draft away.
     *
     * @throws ProblemException NOT_FOUND if there is none; PRECONDITION_FAILED if it is not what was seen; CONFLICT if it is part
     *     of a release
     */
    public void discard(ExpectedVersion seen) {
        written(() -> {
            var draft = existing();
            seen.check(draft.entityTag());
            plans.planOfHub().ifPresent(plan -> {
                throw plan.refusal("take it out first");
            });
            drafts.delete(draft);
            return draft;
        });
    }

    private Kept change(DraftOfHub draft, Optional<Long> basedOn, ObjectNode document, String author) {
        plans.planOfHub().ifPresent(DraftPlans.DraftPlan::refuseIfScheduled);
        var says = checked(document);
        basedOn.ifPresent(edition -> {
            DraftWriter.refuseUnless(edition, published.editionOfHub());
            draft.basedOn = edition;
        });
        say(draft, says, author);
        drafts.flush();
        return Kept.of(draft);
    }

    private Kept begun(CheckedDocument says, long edition, String author) {
        var draft = new DraftOfHub();
        draft.begin(author, moment());
        draft.basedOn = edition;
        say(draft, says, author);
        drafts.persistAndFlush(draft);
        return Kept.of(draft);
    }

    private void say(DraftOfHub draft, CheckedDocument says, String author) {
        draft.faults = says.faults().size();
        draft.say(says.document(), author, moment());
    }

    private static CheckedDocument checked(ObjectNode document) {
        // Whoever sends back what they got.
        document.remove(DraftCheck.FAULTS);
        return HubDocument.read(document);
    }

    private void refuseAnother() {
        if (drafts.present().isPresent()) {
            throw ProblemException.conflict("There is a draft of the hub already.");
        }
    }

    private void refuseSecond() {
        if (drafts.present().isPresent()) {
            throw ProblemException.preconditionFailed("There is a draft already.");
        }
    }

    private DraftOfHub existing() {
        return drafts.present().orElseThrow(() -> ProblemException.notFound("There is no draft of the hub."));
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Whoever may write to some languages or types only cannot write to the hub. */
    private <T> T written(Supplier<T> work) {
        guard.requireAll(Scope.WRITE);
        return transactions.write(work);
    }
}
