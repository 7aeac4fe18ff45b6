package org.wegwijzer.editorial.drafting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.document.DraftParts;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.editorial.drafting.DraftDesk.Address;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.PublicDocuments;
import org.wegwijzer.publish.history.Writers;

/** What translators do with drafts: each language of an entry is a part that its people change by themselves. */
@ApplicationScoped
public class DraftPartDesk {

    private final EditorialTransactions transactions;
    private final EntryDrafts drafts;
    private final DraftDesk desk;
    private final PublicEntries published;
    private final PublicDocuments documents;
    private final DraftCheck check;
    private final DraftWriter writer;

    DraftPartDesk(
            EditorialTransactions transactions,
            EntryDrafts drafts,
            DraftDesk desk,
            PublicEntries published,
            PublicDocuments documents,
            DraftCheck check,
            DraftWriter writer) {
        this.transactions = transactions;
        this.drafts = drafts;
        this.desk = desk;
        this.published = published;
        this.documents = documents;
        this.check = check;
        this.writer = writer;
    }

    /**
     * What a draft says in one language.
     *
     * @param content see {@link DraftParts}
     * @param entityTag of this version of it
     * @param faults for which it cannot be published, at pointers into the document of the draft
     */
    public record Text(ObjectNode content, String entityTag, List<Fault> faults) {

        public Text {
            faults = List.copyOf(faults);
        }

        static Text of(EntryDraft draft, LanguageTag language, List<Fault> faults) {
            var name = language.value();
            var own = faults.stream()
                    .filter(fault -> isIn(fault.location(), name))
                    .toList();
            return new Text(new DraftParts(draft.type).part(draft.content(), name), draft.entityTag(name), own);
        }

        private static boolean isIn(String pointer, String language) {
            return (pointer + "/").contains("/" + language + "/");
        }
    }

    /**
     * A part of a draft.
     *
     * @param part {@code neutral}, or the tag of a language
     * @param basedOn the revision of the public entry against which it was held last
     * @param writtenBy who wrote in it what is not public; nobody in one that says what is public
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(
            String part,
            String entityTag,
            long basedOn,
            @Nullable Instant updatedAt,
            @Nullable String updatedBy,
            List<String> writtenBy) {

        public Part {
            writtenBy = List.copyOf(writtenBy);
        }
    }

    /** The parts of a draft, the neutral one first. */
    public record Parts(List<Part> items) {

        public Parts {
            items = List.copyOf(items);
        }
    }

    /**
     * The parts of the draft of an entry.
     *
     * @throws ProblemException NOT_FOUND if it has none
     */
    public Parts all(EntryType type, Slug slug) {
        return transactions.read(() -> {
            var draft = desk.existing(type, slug);
            return new Parts(new DraftParts(type)
                    .names(draft.content()).stream()
                            .map(name -> part(draft, name))
                            .toList());
        });
    }

    private static Part part(EntryDraft draft, String name) {
        var written = Optional.ofNullable(draft.parts.get(name));
        return new Part(
                name,
                draft.entityTag(name),
                draft.basedOn(name),
                written.map(part -> part.updatedAt).orElse(null),
                written.map(part -> part.updatedBy).orElse(null),
                written.map(part -> Writers.of(part.writtenBy)).orElse(List.of()));
    }

    /**
     * What the draft of an entry says in a language; nothing if it does not speak it.
     *
     * @throws ProblemException NOT_FOUND if the entry has no draft, or the hub does not speak the language
     */
    public Text get(EntryType type, Slug slug, LanguageTag language) {
        return transactions.read(() -> {
            refuseUnspoken(language);
            var draft = desk.existing(type, slug);
            return Text.of(draft, language, check.of(type, draft.content()).faults());
        });
    }

    /**
     * Changes what an entry shall say in a language, and nothing else.
     *
     * @param seen empty if nobody is to have written there yet; then the draft is begun if there is none
     * @param basedOn the revision of the public entry that the author has seen; empty if still the same
     * @throws ProblemException NOT_FOUND if there is no such entry or language; INVALID_REQUEST with every fault for which it cannot be
     *     kept; PRECONDITION_FAILED if it is not what was seen; CONFLICT if it is about to be published
     */
    public Text change(
            Address at,
            LanguageTag language,
            Optional<ExpectedVersion> seen,
            Optional<Long> basedOn,
            UnaryOperator<ObjectNode> edit) {
        return transactions.write(() -> {
            refuseUnspoken(language);
            var draft = draft(at, language, seen);
            desk.refuseScheduled(at, Set.of(language.value()));
            var parts = new DraftParts(at.type());
            var lost = new ArrayList<String>();
            var part = edit.apply(parts.part(draft.content(), language.value()));
            part.remove(DraftCheck.FAULTS);
            var document = parts.with(draft.content(), language.value(), part, lost);
            refuseLost(lost);
            var says = check.at(at.type(), at.slug(), document);
            writer.change(draft, says, Optional.empty(), at.author());
            basedOn.ifPresent(edition -> writer.rebase(draft, language.value(), edition));
            return Text.of(draft, language, says.faults());
        });
    }

    private EntryDraft draft(Address at, LanguageTag language, Optional<ExpectedVersion> seen) {
        var found = drafts.at(at.type(), at.slug());
        if (seen.isPresent()) {
            var draft = found.orElseThrow(seen.get()::changed);
            seen.get().check(draft.entityTag(language.value()));
            return draft;
        }
        if (found.filter(draft -> draft.isWritten(language.value())).isPresent()) {
            throw ProblemException.preconditionFailed("Somebody writes in this language already.");
        }
        return found.orElseGet(() -> {
            desk.begin(at.type(), at.slug(), at.author());
            return desk.existing(at.type(), at.slug());
        });
    }

    /**
     * Has a draft say in a language what is public.
     *
     * @throws ProblemException NOT_FOUND if there is no draft; PRECONDITION_FAILED if it is not what was seen; CONFLICT if it is about
     *     to be published
     */
    public void discard(Address at, LanguageTag language, ExpectedVersion seen) {
        transactions.write(() -> {
            refuseUnspoken(language);
            var parts = new DraftParts(at.type());
            var draft = desk.existing(at.type(), at.slug());
            seen.check(draft.entityTag(language.value()));
            desk.refuseScheduled(at, Set.of(language.value()));
            var now = documents.now(at.type(), at.slug()).map(DraftDocument::of);
            var part = now.map(document -> parts.part(document, language.value()))
                    .orElseGet(() -> draft.content().objectNode());
            var document = parts.with(draft.content(), language.value(), part, new ArrayList<>());
            writer.change(draft, check.at(at.type(), at.slug(), document), Optional.empty(), at.author());
            Optional.ofNullable(draft.parts.get(language.value())).ifPresent(written -> {
                written.writtenBy = null;
                written.basedOn = published
                        .at(at.type(), at.slug())
                        .map(PublicEntries.Known::edition)
                        .orElse(0L);
            });
            return draft;
        });
    }

    private void refuseUnspoken(LanguageTag language) {
        var spoken = published.languages().all();
        if (!spoken.contains(language)) {
            throw ProblemException.notFound("The hub does not speak this language; it speaks %s.".formatted(spoken));
        }
    }

    private static void refuseLost(List<String> lost) {
        if (!lost.isEmpty()) {
            throw ProblemException.invalid(lost.stream()
                    .map(pointer -> new Fault(
                            Fault.Place.BODY,
                            pointer,
                            FaultCode.UNKNOWN_FIELD,
                            "The draft has no such link or text.",
                            List.of()))
                    .toList());
        }
    }
}
