package org.wegwijzer.editorial.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.wegwijzer.access.Credential;
import org.wegwijzer.access.Credentials;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.digest.Sha256;
import org.wegwijzer.editorial.EditorialTransactions;
import org.wegwijzer.editorial.preview.PreviewTokens.Grant;
import org.wegwijzer.editorial.preview.PreviewTokens.Of;
import org.wegwijzer.editorial.release.Rehearsals;
import org.wegwijzer.editorial.release.ReleaseDesk;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.history.ReleaseState;

/**
 * Links to previews for people without a key. Each is looked up whenever it is used, so that one which is revoked shows nothing from
 * then on, on whichever node.
 */
@ApplicationScoped
public class PreviewLinks {

    /** Hours for which a link holds at most. */
    public static final int MOST_HOURS = 24;

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    /** The id, and the secret. */
    private static final Pattern FORM = Pattern.compile("link\\.(?<id>[0-9a-f-]{36})\\.[A-Za-z0-9_-]{43}");

    private final EditorialTransactions transactions;
    private final Rehearsals prospects;
    private final ReleaseDesk releases;
    private final Credentials credentials;
    private final EntityManager entities;
    private final Clock clock;

    PreviewLinks(
            EditorialTransactions transactions,
            Rehearsals prospects,
            ReleaseDesk releases,
            Credentials credentials,
            EntityManager entities,
            Clock clock) {
        this.transactions = transactions;
        this.prospects = prospects;
        this.releases = releases;
        this.credentials = credentials;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Who makes a link, and for how long.
     *
     * @param hours 1 to {@value #MOST_HOURS}
     * @param author by the name that the audit log has
     * @param credential by what they were let in; a link ends with a key. Those who signed on elsewhere do so anew all day, so theirs
     *     lasts as long as it was made for
     */
    public record Wish(int hours, String author, Credential credential) {

        private Instant end(Instant now) {
            var end = now.plus(Duration.ofHours(hours));
            return credential.id().equals(Credential.SIGN_ON) ? end : credential.endOr(end);
        }
    }

    /**
     * A link to everything as it would be with a release.
     *
     * @throws ProblemException NOT_FOUND if there is no such release; CONFLICT if it is public
     */
    public NewPreviewLink ofRelease(UUID id, Wish wish) {
        return transactions.write(() -> {
            var release = releases.get(id);
            if (release.state() == ReleaseState.PUBLISHED) {
                throw ProblemException.conflict("The release is public already; there is nothing to preview.");
            }
            var link = made(wish);
            link.release = id;
            link.name = release.name();
            return kept(link, "/", "");
        });
    }

    /**
     * A link to the page of an entry as it would be with its draft.
     *
     * @throws ProblemException NOT_FOUND if the entry has no draft
     */
    public NewPreviewLink ofDraft(EntryType type, Slug slug, Wish wish) {
        return transactions.write(() -> {
            var drafted = prospects.draft(type, slug);
            var slugs = drafted.slugs();
            var link = made(wish);
            link.draft = drafted.id();
            link.type = type;
            link.slug = slugs.get(slugs.size() - 1);
            var page = type.plural() + "/" + link.slug;
            return kept(link, "/" + page, "&page=" + page);
        });
    }

    private PreviewLink made(Wish wish) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var link = new PreviewLink();
        link.id = UUID.randomUUID();
        link.maker = wish.credential().id();
        link.createdBy = wish.author();
        link.createdAt = now;
        link.expiresAt = wish.end(now);
        return link;
    }

    /** Those that have ended go when a new one comes. */
    private NewPreviewLink kept(PreviewLink link, String page, String more) {
        entities.createQuery("delete from PreviewLink l where l.expiresAt <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
        var secret = new byte[SECRET_BYTES];
        CHANCE.nextBytes(secret);
        var token = "link.%s.%s"
                .formatted(link.id, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        link.hash = Sha256.of(token).hex();
        entities.persist(link);
        entities.flush();
        var href = "%s#preview=%s&until=%s%s".formatted(page, token, link.expiresAt, more);
        return new NewPreviewLink(PreviewLinkView.of(link), href, token);
    }

    /** Those that hold, the newest first. */
    public List<PreviewLinkView> all() {
        return transactions.read(() -> entities.createQuery(
                        "from PreviewLink l where l.expiresAt > :now order by l.createdAt desc, l.id",
                        PreviewLink.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .filter(link -> credentials.hold(link.maker))
                .map(PreviewLinkView::of)
                .toList());
    }

    /**
     * Makes a link show nothing from now on.
     *
     * @throws ProblemException NOT_FOUND if there is none with this id
     */
    public void revoke(UUID id) {
        transactions.write(() -> {
            var link = Optional.ofNullable(entities.find(PreviewLink.class, id))
                    .orElseThrow(() -> ProblemException.notFound("There is no such link."));
            entities.remove(link);
            return id;
        });
    }

    /**
     * What a token allows, if it has the form of one of a link.
     *
     * @throws ProblemException INVALID_CREDENTIAL if it does not hold, or no longer; UNAVAILABLE if that cannot be told
     */
    Optional<Grant> read(String token) {
        var form = FORM.matcher(token);
        return form.matches() ? Optional.of(grant(token, form.group("id"))) : Optional.empty();
    }

    private Grant grant(String token, String id) {
        return transactions
                .read(() -> sought(id)
                        .filter(link ->
                                Sha256.isSame(link.hash, Sha256.of(token).hex())))
                .filter(link -> clock.instant().isBefore(link.expiresAt))
                .filter(link -> credentials.hold(link.maker))
                .map(PreviewLinks::grant)
                .orElseThrow(PreviewTokens::refused);
    }

    private Optional<PreviewLink> sought(String id) {
        try {
            return Optional.ofNullable(entities.find(PreviewLink.class, UUID.fromString(id)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Grant grant(PreviewLink link) {
        return link.release == null
                ? new Grant(Of.DRAFT, Objects.requireNonNull(link.draft), link.expiresAt, link.maker)
                : new Grant(Of.RELEASE, link.release, link.expiresAt, link.maker);
    }
}
