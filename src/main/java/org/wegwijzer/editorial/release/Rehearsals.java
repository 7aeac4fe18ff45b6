package org.wegwijzer.editorial.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.HubDraft;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.drafting.DraftDocument;
import org.wegwijzer.editorial.drafting.DraftExtent;
import org.wegwijzer.editorial.drafting.DraftOfHub;
import org.wegwijzer.editorial.drafting.EntryDraft;
import org.wegwijzer.editorial.drafting.EntryDrafts;
import org.wegwijzer.editorial.drafting.HubDrafts;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.PublicDocuments;
import org.wegwijzer.publish.Publisher;
import org.wegwijzer.publish.history.Cause;
import org.wegwijzer.publish.history.ReleaseState;

/** What the public content would be: published in a transaction by the one way in which anything is, looked at, and undone. */
@ApplicationScoped
public class Rehearsals {

    /** Who publishes what never will be. */
    private static final Cause CAUSE = Cause.at("Preview", "preview", "");

    private final Publisher publisher;
    private final Releases releases;
    private final EntryDrafts drafts;
    private final HubDrafts hubDrafts;
    private final ReleaseCheck check;
    private final Backlinks users;
    private final PublicDocuments documents;
    private final EditorialTransactions transactions;
    private final EntityManager entities;

    Rehearsals(
            Publisher publisher,
            Releases releases,
            EntryDrafts drafts,
            HubDrafts hubDrafts,
            ReleaseCheck check,
            Backlinks users,
            PublicDocuments documents,
            EditorialTransactions transactions,
            EntityManager entities) {
        this.publisher = publisher;
        this.releases = releases;
        this.drafts = drafts;
        this.hubDrafts = hubDrafts;
        this.check = check;
        this.users = users;
        this.documents = documents;
        this.transactions = transactions;
        this.entities = entities;
    }

    /**
     * Does work on a connection that sees a release as if it were public.
     *
     * @throws ProblemException INVALID_CREDENTIAL if there is no such release, or it is public; CONFLICT with what stands in the way
     */
    public <T> T ofRelease(UUID id, Function<Connection, T> look) {
        return prospect(
                () -> {
                    var release = releases.findByIdOptional(id)
                            .filter(found -> found.state != ReleaseState.PUBLISHED)
                            .orElseThrow(Rehearsals::past);
                    return check.release(release);
                },
                look);
    }

    /**
     * Does work on a connection that sees a draft as if it were public.
     *
     * @param id the draft's own
     * @throws ProblemException INVALID_CREDENTIAL if there is no such draft any more; CONFLICT with what stands in the way
     */
    public <T> T ofDraft(UUID id, Function<Connection, T> look) {
        return prospect(
                () -> check.draft(drafts.findByIdOptional(id).orElseThrow(Rehearsals::past), DraftExtent.WHOLE), look);
    }

    /**
     * The same of the draft of the hub.
     *
     * @param id the draft's own
     */
    public <T> T ofHub(UUID id, Function<Connection, T> look) {
        return prospect(() -> check.draft(hubDrafts.findByIdOptional(id).orElseThrow(Rehearsals::past)), look);
    }

    /**
     * The languages that the hub shall have by its draft.
     *
     * @param id the draft's own
     * @return empty if it is gone
     */
    public Optional<HubLanguages> languagesOfHub(UUID id) {
        return transactions.read(
                () -> hubDrafts.findByIdOptional(id).flatMap(DraftOfHub::says).map(HubDraft::spoken));
    }

    /** The languages that the hub shall have by a release; empty if that leaves the hub as it is. */
    public Optional<HubLanguages> languagesOfRelease(UUID id) {
        return transactions.read(() -> releases.findByIdOptional(id)
                .filter(release -> release.withHub)
                .flatMap(release -> hubDrafts.present())
                .flatMap(DraftOfHub::says)
                .map(HubDraft::spoken));
    }

    /**
     * The id of the draft of the hub.
     *
     * @throws ProblemException NOT_FOUND if there is none
     */
    public UUID draftOfHub() {
        return transactions
                .read(() -> hubDrafts.present().map(draft -> draft.id))
                .orElseThrow(() -> ProblemException.notFound("There is no draft of the hub."));
    }

    /**
     * Does work that sees the draft of an entry as if it were public.
     *
     * @throws ProblemException NOT_FOUND if the entry has no draft; CONFLICT with what stands in the way
     */
    public <T> T ofChange(EntryType type, Slug slug, Function<Prospect, T> look) {
        return EditorialTransactions.available(() -> publisher.rehearse(() -> {
            var draft = drafts.at(type, slug)
                    .orElseThrow(() -> ProblemException.notFound(
                            "There is no draft of %s '%s'.".formatted(type.singular(), slug)));
            var checked = check.draft(draft, DraftExtent.WHOLE);
            if (!checked.faults().isEmpty()) {
                throw ProblemException.conflict("It cannot be published as things are.", checked.faults());
            }
            return look(checked.content(), List.of(), told(users.inTexts(type, slug)), look);
        }));
    }

    /**
     * Does work that sees an entry as if it were gone, and all links to it; a question goes with its guide.
     *
     * @throws ProblemException NOT_FOUND if the entry is not public
     */
    public <T> T ofRemoval(EntryType type, Slug slug, Function<Prospect, T> look) {
        return EditorialTransactions.available(() -> publisher.rehearse(() -> {
            if (documents.now(type, slug).isEmpty()) {
                throw ProblemException.notFound("There is no public %s '%s'.".formatted(type.singular(), slug));
            }
            var content = new ReleaseContent();
            content.remove(type, slug, null);
            var linking = users.of(type, slug);
            linking.stream()
                    .collect(
                            groupingBy(Backlinks.User::type, mapping(Backlinks.User::slug, toCollection(TreeSet::new))))
                    .forEach((linkingType, slugs) -> documents
                            .now(linkingType, slugs)
                            .forEach((user, document) ->
                                    unlink(new Linking(linkingType, user, document), type, slug, content)));
            var told = told(linking);
            return look(content, told, told, look);
        }));
    }

    private record Linking(EntryType type, Slug slug, ObjectNode document) {}

    private static void unlink(Linking user, EntryType type, Slug slug, ReleaseContent content) {
        var document = user.document();
        if (LinkRemoval.isImpossible(document, user.type(), type, slug)) {
            content.remove(user.type(), user.slug(), null);
        } else {
            var id = UUID.fromString(document.get("id").asText());
            var says = LinkRemoval.from(DraftDocument.of(document), user.type(), type, slug);
            content.publish(user.type(), user.slug(), id, says);
        }
    }

    private <T> T look(ReleaseContent content, List<User> users, List<User> naming, Function<Prospect, T> look) {
        var publication = publisher.write(content, CAUSE);
        return entities.unwrap(Session.class)
                .doReturningWork(
                        connection -> look.apply(new Prospect(connection, publication.touched(), users, naming)));
    }

    private static List<User> told(List<Backlinks.User> users) {
        return users.stream()
                .map(user -> new User(user.type().singular(), user.slug(), user.member()))
                .toList();
    }

    /**
     * What would be public.
     *
     * @param connection sees it
     * @param touched the tags of all that would be touched
     * @param users who links to what would go
     * @param naming whose pages name what would change or go, since their texts refer to it
     */
    public record Prospect(Connection connection, List<String> touched, List<User> users, List<User> naming) {}

    /**
     * An entry that links to another.
     *
     * @param member where its document has the link; {@code texts} for one in a text
     */
    public record User(String type, Slug slug, String member) {}

    private static ProblemException past() {
        return ProblemException.invalidCredential("What the token is for is public by now, or gone.");
    }

    private <T> T prospect(Supplier<ReleaseCheck.Checked> prepare, Function<Connection, T> look) {
        return EditorialTransactions.available(() -> publisher.rehearse(() -> {
            var checked = prepare.get();
            if (!checked.faults().isEmpty()) {
                throw ProblemException.conflict("It cannot be shown as things are.", checked.faults());
            }
            publisher.write(checked.content(), CAUSE);
            return entities.unwrap(Session.class).doReturningWork(look::apply);
        }));
    }

    /**
     * A draft, and where its entry is and will be.
     *
     * @param id the draft's own
     */
    public record Drafted(UUID id, EntryType type, List<Slug> slugs) {

        static Drafted of(EntryDraft draft) {
            var to = new Slug(draft.content().get("slug").asText());
            return new Drafted(draft.id, draft.type, List.of(draft.slug, to));
        }
    }

    /**
     * The draft of an entry.
     *
     * @throws ProblemException NOT_FOUND if it has none
     */
    public Drafted draft(EntryType type, Slug slug) {
        return transactions
                .read(() -> drafts.at(type, slug).map(Drafted::of))
                .orElseThrow(() ->
                        ProblemException.notFound("There is no draft of %s '%s'.".formatted(type.singular(), slug)));
    }

    /** The draft with this id; empty if it is gone. */
    public Optional<Drafted> draft(UUID id) {
        return transactions.read(() -> drafts.findByIdOptional(id).map(Drafted::of));
    }
}
