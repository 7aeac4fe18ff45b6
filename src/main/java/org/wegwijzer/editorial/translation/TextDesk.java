package org.wegwijzer.editorial.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.wegwijzer.access.Scope;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.draft.Translations;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.editorial.RightsGuard;
import org.wegwijzer.editorial.drafting.DraftRests;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.PublicDocuments;
import org.wegwijzer.publish.Publisher;
import org.wegwijzer.publish.history.Cause;
import org.wegwijzer.publish.history.Revisions;

/** What editors learn of public texts in one language, and say of them without changing any. */
@ApplicationScoped
public class TextDesk {

    /** How far back the original is looked for that a translation was made from. */
    private static final int MOST_REVISIONS = 100;

    private final EditorialTransactions transactions;
    private final PublicEntries published;
    private final PublicDocuments documents;
    private final DraftRests drafts;
    private final Revisions revisions;
    private final Publisher publisher;
    private final RightsGuard guard;

    TextDesk(
            EditorialTransactions transactions,
            PublicEntries published,
            PublicDocuments documents,
            DraftRests drafts,
            Revisions revisions,
            Publisher publisher,
            RightsGuard guard) {
        this.transactions = transactions;
        this.published = published;
        this.documents = documents;
        this.drafts = drafts;
        this.revisions = revisions;
        this.publisher = publisher;
        this.guard = guard;
    }

    /**
     * What an entry says in one language.
     *
     * @param language a tag, of whatever language
     */
    public record Address(EntryType type, Slug slug, String language) {}

    /**
     * How a text stands to its original.
     *
     * @throws ProblemException NOT_FOUND if the entry is not public, or the hub does not speak the language
     */
    public TextView get(Address at) {
        return transactions.read(() -> view(found(at)));
    }

    /** A public entry with its marks, and a language of the hub. */
    private record Found(PublicEntries.Known entry, Draft<?> says, LanguageTag language, HubLanguages languages) {

        LanguageTag original() {
            return languages.fallback();
        }

        Translations translations() {
            return new Translations(says.type(), DraftJson.tree(says), original());
        }
    }

    private Found found(Address at) {
        var languages = published.languages();
        var language = languages.all().stream()
                .filter(spoken -> spoken.value().equals(at.language()))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("The hub does not speak this language."));
        var entry = published
                .at(at.type(), at.slug())
                .orElseThrow(() -> ProblemException.notFound(
                        "There is no public %s '%s'.".formatted(at.type().singular(), at.slug())));
        var says = documents.marked(at.type(), at.slug()).orElseThrow();
        return new Found(entry, says, language, languages);
    }

    private TextView view(Found found) {
        var translations = found.translations();
        var state = TextState.OUTDATED;
        if (!translations.has(found.language())) {
            state = TextState.MISSING;
        } else if (translations.isCurrent(found.language())) {
            state = TextState.CURRENT;
        }
        var changes = translations.isCurrent(found.language())
                ? List.<Translations.OriginalChange>of()
                : translations.changes(
                        found.language(), documents.before(found.entry().id(), MOST_REVISIONS));
        return new TextView(
                found.language(),
                found.original(),
                state,
                found.entry().edition(),
                changes.stream()
                        .map(change -> new TextView.SinceThen(change.pointer(), change.before(), change.after()))
                        .toList());
    }

    /**
     * Says that what a public entry says in a language is still right. That nothing is outdated then changes nothing.
     *
     * @param basedOn the revision that the author has seen; empty for whatever is public
     * @throws ProblemException NOT_FOUND like {@link #get}; CONFLICT if the language is that of the original, if nothing is said in it, or if text or original say something else than in the revision that was seen
     */
    public TextView confirm(Address at, Optional<Long> basedOn, String author) {
        return EditorialTransactions.available(() -> publisher.inTurn(() -> {
            transactions.takeTurn();
            var found = found(at);
            guard.refuse(guard.beyond(Scope.PUBLISH, at.type(), List.of("/texts/" + at.language())));
            refuse(found);
            basedOn.ifPresent(seen -> refuseOthers(found, seen));
            var title = "%s %s: %s is still right".formatted(at.type().singular(), at.slug(), at.language());
            if (!found.translations().isCurrent(found.language())) {
                publisher.publish(
                        new ConfirmedText(found.says(), found.language(), writers(found.entry())),
                        Cause.at(title, author, ""));
                keepDraft(found);
            }
            return view(found(at));
        }));
    }

    private static void refuse(Found found) {
        if (found.language().equals(found.original())) {
            throw ProblemException.conflict("The text in the hub's default language is the original itself.");
        }
        if (!found.translations().says(found.language())) {
            throw ProblemException.conflict("The entry says nothing in this language.");
        }
    }

    private void refuseOthers(Found found, long seen) {
        var then = documents.once(found.entry().id(), seen);
        if (then.filter(document -> found.translations().agrees(document, found.language()))
                .isEmpty()) {
            var detail = "Text or original say something else than in revision %s.".formatted(seen);
            throw ProblemException.conflict(
                    detail, List.of(Fault.ofQuery("basedOn", FaultCode.OUTDATED_DRAFT, detail)));
        }
    }

    private Optional<String> writers(PublicEntries.Known entry) {
        return revisions
                .numbered(entry.id(), entry.edition())
                .flatMap(revision -> Optional.ofNullable(revision.writtenBy));
    }

    /** A draft of the entry says of texts what it said: nothing of it was published by anybody else. */
    private void keepDraft(Found found) {
        var before = found.entry();
        published
                .of(found.says().type(), before.id())
                .ifPresent(now -> drafts.follow(before.id(), before.edition(), now.edition()));
    }
}
