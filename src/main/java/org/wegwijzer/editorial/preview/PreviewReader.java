package org.wegwijzer.editorial.preview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wegwijzer.access.Credential;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.delivery.page.Previews;
import org.wegwijzer.delivery.published.ContentReader;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.editorial.release.Rehearsals;
import org.wegwijzer.editorial.release.ReleaseDesk;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.problem.ProblemException;

/** Lets readers with a token see what is not public yet, rendered by the same code as what is. */
@ApplicationScoped
public class PreviewReader implements Previews {

    private final PreviewTokens tokens;
    private final PreviewLinks links;
    private final Rehearsals prospects;
    private final ReleaseDesk releases;
    private final ContentReader published;

    PreviewReader(
            PreviewTokens tokens,
            PreviewLinks links,
            Rehearsals prospects,
            ReleaseDesk releases,
            ContentReader published) {
        this.tokens = tokens;
        this.links = links;
        this.prospects = prospects;
        this.releases = releases;
        this.published = published;
    }

    /**
     * A token for everything as it would be with a release.
     *
     * @param maker by what its maker was let in; the token ends with that
     * @throws ProblemException NOT_FOUND if there is no such release
     */
    public PreviewToken ofRelease(UUID id, Credential maker) {
        return tokens.make(PreviewTokens.Of.RELEASE, releases.get(id).id(), maker);
    }

    /**
     * A token for the pages of an entry as they would be with its draft.
     *
     * @param maker by what its maker was let in; the token ends with that
     * @throws ProblemException NOT_FOUND if the entry has no draft
     */
    public PreviewToken ofDraft(EntryType type, Slug slug, Credential maker) {
        return tokens.make(PreviewTokens.Of.DRAFT, prospects.draft(type, slug).id(), maker);
    }

    /**
     * A token for everything as it would be with the draft of the hub, which is part of every page.
     *
     * @param maker by what its maker was let in; the token ends with that
     * @throws ProblemException NOT_FOUND if the hub has no draft
     */
    public PreviewToken ofHub(Credential maker) {
        return tokens.make(PreviewTokens.Of.HUB, prospects.draftOfHub(), maker);
    }

    @Override
    public Optional<HubLanguages> languages(String token) {
        return tokens.grant(token).flatMap(grant -> switch (grant.of()) {
            case RELEASE -> prospects.languagesOfRelease(grant.id());
            case HUB -> prospects.languagesOfHub(grant.id());
            case DRAFT -> Optional.empty();
        });
    }

    @Override
    public <T> T show(String token, String address, Supplier<T> work) {
        var grant = links.read(token).orElseGet(() -> tokens.read(token));
        Function<Connection, T> look = connection -> published.boundToThread(connection, work);
        if (grant.of() == PreviewTokens.Of.RELEASE) {
            return prospects.ofRelease(grant.id(), look);
        }
        if (grant.of() == PreviewTokens.Of.HUB) {
            return prospects.ofHub(grant.id(), look);
        }
        var pages = pages(prospects.draft(grant.id()).orElseThrow(PreviewTokens::refused));
        if (pages.stream().noneMatch(page -> address.equals(page) || address.startsWith(page + "/"))) {
            throw ProblemException.invalidCredential("The preview token shows %s and what is below, and nothing else."
                    .formatted(String.join(", ", pages)));
        }
        return prospects.ofDraft(grant.id(), look);
    }

    /** Where the entry of a draft is, and will be. */
    private static List<String> pages(Rehearsals.Drafted draft) {
        return draft.slugs().stream()
                .distinct()
                .flatMap(slug -> Stream.of(
                        Addresses.entry(draft.type(), slug.value()), Addresses.page(draft.type(), slug.value())))
                .toList();
    }
}
