package org.wegwijzer.editorial.preview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
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
import org.wegwijzer.problem.ProblemException;

/** Lets readers with a token see what is not public yet, rendered by the same code as what is. */
@ApplicationScoped
public class PreviewReader implements Previews {

    private final PreviewTokens tokens;
    private final Rehearsals prospects;
    private final ReleaseDesk releases;
    private final ContentReader published;

    PreviewReader(PreviewTokens tokens, Rehearsals prospects, ReleaseDesk releases, ContentReader published) {
        this.tokens = tokens;
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

    @Override
    public <T> T show(String token, String address, Supplier<T> work) {
        var grant = tokens.read(token);
        Function<Connection, T> look = connection -> published.boundToThread(connection, work);
        if (grant.of() == PreviewTokens.Of.RELEASE) {
            return prospects.ofRelease(grant.id(), look);
        }
        if (!isOf(grant.id(), address)) {
            throw PreviewTokens.refused();
        }
        return prospects.ofDraft(grant.id(), look);
    }

    /** Whether an address is the page of a draft's entry, or below it. */
    private boolean isOf(UUID draft, String address) {
        return prospects.draft(draft).stream()
                .flatMap(found -> found.slugs().stream()
                        .flatMap(slug -> Stream.of(
                                Addresses.entry(found.type(), slug.value()),
                                Addresses.page(found.type(), slug.value()))))
                .anyMatch(entry -> address.equals(entry) || address.startsWith(entry + "/"));
    }
}
