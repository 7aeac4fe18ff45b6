package org.wegwijzer.editorial.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.Slug;

/**
 * What may be known of a link to a preview: all but its secret.
 *
 * @param release what it shows, if that is a release
 * @param name what that was called
 * @param type of the entry whose draft it shows, if it shows one
 * @param slug where the draft would have that entry
 * @param createdBy who made it
 * @param expiresAt when it ends, if nobody revokes it before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreviewLinkView(
        UUID id,
        @Nullable UUID release,
        @Nullable String name,
        @Nullable String type,
        @Nullable Slug slug,
        String createdBy,
        Instant createdAt,
        Instant expiresAt) {

    static PreviewLinkView of(PreviewLink link) {
        return new PreviewLinkView(
                link.id,
                link.release,
                link.name,
                link.type == null ? null : link.type.singular(),
                link.slug,
                link.createdBy,
                link.createdAt,
                link.expiresAt);
    }
}
