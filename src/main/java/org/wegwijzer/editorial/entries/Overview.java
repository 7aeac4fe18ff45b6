package org.wegwijzer.editorial.entries;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.publish.history.ReleaseState;

/**
 * An entry as editors see it in a list: where it stands, and what is going on.
 *
 * @param slug where it is now, was last, or will be if it is new
 * @param title in the hub's default language if it has one there
 * @param published absent while it is not public
 * @param draft absent while nobody drafts it
 * @param release what it is part of, and what is to become of it there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Overview(
        String type,
        String slug,
        UUID id,
        String title,
        EntryState state,
        @Nullable Published published,
        @Nullable Drafted draft,
        @Nullable InRelease release) {

    /**
     * What is public.
     *
     * @param revision the number of the present one
     */
    public record Published(long revision, Instant publishedAt, Instant updatedAt) {}

    /**
     * What is drafted.
     *
     * @param basedOn the revision from which the author began; 0 for a new entry
     */
    public record Drafted(
            String entityTag, long basedOn, Instant createdAt, String createdBy, Instant updatedAt, String updatedBy) {}

    /**
     * What is to become of it.
     *
     * @param action {@code publish} or {@code remove}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InRelease(
            UUID id,
            String name,
            ReleaseState state,
            String action,
            @Nullable Instant publishAt) {}
}
