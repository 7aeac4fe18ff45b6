package org.wegwijzer.editorial.translation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.bundle.export.ExportSelection.Name;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.editorial.drafting.DraftDesk;
import org.wegwijzer.editorial.drafting.DraftDesk.Address;
import org.wegwijzer.editorial.drafting.DraftDesk.Kept;
import org.wegwijzer.editorial.drafting.DraftDocument;
import org.wegwijzer.editorial.drafting.EntryDrafts;
import org.wegwijzer.editorial.translation.TranslationFile.Original;
import org.wegwijzer.editorial.translation.TranslationReport.SkippedUnit;
import org.wegwijzer.editorial.translation.TranslationReport.TranslatedEntry;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.ProblemType;
import org.wegwijzer.publish.PublicDocuments;
import org.wegwijzer.publish.history.EntryPlaces;

/**
 * Takes translations into drafts: of each entry the texts in one language change, and nothing becomes public. Entries stand for
 * themselves: what is refused of one hinders no other, and sending the same once more changes nothing.
 */
@ApplicationScoped
public class TranslationDesk {

    /** So often a draft is changed within a moment only by those who test that. */
    private static final int ATTEMPTS = 5;

    private final EditorialTransactions transactions;
    private final DraftDesk desk;
    private final EntryDrafts drafts;
    private final PublicEntries published;
    private final PublicDocuments documents;
    private final EntryPlaces places;

    TranslationDesk(
            EditorialTransactions transactions,
            DraftDesk desk,
            EntryDrafts drafts,
            PublicEntries published,
            PublicDocuments documents,
            EntryPlaces places) {
        this.transactions = transactions;
        this.desk = desk;
        this.drafts = drafts;
        this.published = published;
        this.documents = documents;
        this.places = places;
    }

    /** The languages between which something is translated. */
    private record Pair(LanguageTag from, LanguageTag into) {}

    /** What an entry says that is to be translated; of a draft if it has an entity tag. */
    private record Standing(ObjectNode document, Optional<String> entityTag) {}

    /**
     * Takes what a translator sent.
     *
     * @param body XLIFF 2
     * @param author who sends it, and so writes in the drafts
     * @throws ProblemException INVALID_REQUEST if it cannot be read, or its languages are not those of the hub
     */
    public TranslationReport take(byte[] body, String author) {
        var file = TranslationReader.read(body);
        var pair = pair(file, transactions.read(published::languages));
        var entries = apart(() -> file.originals().stream()
                .map(original -> entry(original, pair, author))
                .toList());
        return new TranslationReport(
                pair.into().value(),
                entries.stream().mapToLong(entry -> entry.taken().size()).sum(),
                entries.stream().mapToLong(entry -> entry.skipped().size()).sum(),
                entries);
    }

    /** Outside of the present transaction: each entry is one, so that one that is refused takes no other along. */
    private static <T> T apart(Callable<T> work) {
        try {
            return QuarkusTransaction.suspendingExisting().call(work);
        } catch (QuarkusTransactionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw wrapped;
        }
    }

    private static Pair pair(TranslationFile file, HubLanguages hub) {
        var faults = new ArrayList<Fault>();
        var others =
                hub.all().stream().filter(tag -> !tag.equals(hub.fallback())).toList();
        var from = language("srcLang", file.from(), List.of(hub.fallback()), faults);
        var into = language("trgLang", file.into(), others, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return new Pair(from.orElseThrow(), into.orElseThrow());
    }

    private static Optional<LanguageTag> language(
            String attribute, Optional<String> said, List<LanguageTag> right, List<Fault> faults) {
        var language = said.flatMap(LanguageTag::parse).filter(right::contains);
        if (language.isEmpty()) {
            faults.add(new Fault(
                    Fault.Place.BODY,
                    attribute,
                    said.isEmpty() ? FaultCode.MISSING_FIELD : FaultCode.UNKNOWN_VALUE,
                    "'%s' of the element 'xliff' says a language of the hub: translations lead from the default one into another."
                            .formatted(attribute),
                    right.stream().map(LanguageTag::value).toList()));
        }
        return language;
    }

    private TranslatedEntry entry(Original original, Pair pair, String author) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return attempt(original, pair, author);
            } catch (ProblemException refused) {
                if (refused.type() == ProblemType.INVALID_REQUEST || refused.type() == ProblemType.CONFLICT) {
                    return refused(original, "refused", String.valueOf(refused.getMessage()), refused.faults());
                }
                if (refused.type() != ProblemType.PRECONDITION_FAILED) {
                    throw refused;
                }
                // Somebody else changed the draft in between; what it says now is read anew.
            }
        }
        return refused(original, "refused", "Others change the draft again and again right now.", List.of());
    }

    private TranslatedEntry attempt(Original original, Pair pair, String author) {
        var name = Name.parse(original.name()).map(this::now);
        var standing = name.flatMap(this::standing);
        if (standing.isEmpty()) {
            return refused(original, "unknown", "There is no such entry, neither public nor drafted.", List.of());
        }
        var translation = new EntryTranslation(standing.get().document(), pair.from(), pair.into());
        translation.take(original.texts());
        var at = new Address(name.get().type(), name.get().slug(), author);
        return translation.taken().isEmpty()
                ? told(
                        original,
                        "unchanged",
                        translation,
                        standing.get().entityTag().orElse(null),
                        List.of())
                : changed(original, translation, at, standing.get().entityTag());
    }

    private TranslatedEntry changed(
            Original original, EntryTranslation translation, Address at, Optional<String> draft) {
        var patch = translation.patch();
        Kept kept = draft.isPresent()
                ? desk.patch(at, new ExpectedVersion(Set.of(draft.get()), Set.of()), Optional.empty(), patch)
                : desk.begin(at, patch);
        return told(original, draft.isPresent() ? "changed" : "begun", translation, kept.entityTag(), kept.faults());
    }

    /** Where the entry is that was at this place when its texts went out. */
    private Name now(Name name) {
        return transactions.read(() -> isThere(name)
                ? name
                : places.now(name.type(), name.slug())
                        .map(slug -> new Name(name.type(), slug))
                        .orElse(name));
    }

    private boolean isThere(Name name) {
        return published.at(name.type(), name.slug()).isPresent()
                || drafts.at(name.type(), name.slug()).isPresent();
    }

    private Optional<Standing> standing(Name name) {
        return transactions.read(() -> drafts.at(name.type(), name.slug())
                .map(draft -> new Standing(draft.content(), Optional.of(draft.entityTag())))
                .or(() -> documents
                        .now(name.type(), name.slug())
                        .map(document -> new Standing(DraftDocument.of(document), Optional.empty()))));
    }

    private static TranslatedEntry told(
            Original original,
            String outcome,
            EntryTranslation translation,
            @Nullable String entityTag,
            List<Fault> faults) {
        return new TranslatedEntry(
                original.name(),
                outcome,
                translation.taken(),
                translation.unchanged(),
                translation.untranslated(),
                translation.skipped(),
                entityTag,
                null,
                faults);
    }

    private static TranslatedEntry refused(Original original, String outcome, String detail, List<Fault> faults) {
        var skipped = original.texts().stream()
                .filter(text -> text.target().isPresent())
                .map(text -> new SkippedUnit(text.id(), text.name(), outcome))
                .toList();
        var untranslated = original.texts().size() - skipped.size();
        return new TranslatedEntry(original.name(), outcome, List.of(), 0, untranslated, skipped, null, detail, faults);
    }
}
