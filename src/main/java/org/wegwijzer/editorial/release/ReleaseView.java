package org.wegwijzer.editorial.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.Slug;
import org.wegwijzer.digest.Sha256;
import org.wegwijzer.http.EntityTags;
import org.wegwijzer.publish.history.Release;
import org.wegwijzer.publish.history.ReleaseState;

/**
 * A release as editors see it.
 *
 * @param message why it is made; empty if nobody said
 * @param publishAt when it publishes itself, while it is scheduled
 * @param failure why the last attempt at publishing it by the clock was given up
 * @param publishedBy who published it, or scheduled it
 * @param items what it is to do; empty once it is public: its revisions tell then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReleaseView(
        UUID id,
        String name,
        String message,
        ReleaseState state,
        @Nullable Instant publishAt,
        @Nullable String failure,
        Instant createdAt,
        String createdBy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        List<Item> items) {

    private static final int TAG_BYTES = 15;

    public ReleaseView {
        items = List.copyOf(items);
    }

    /** What is to become of an entry. The name is public contract. */
    public enum Action {
        /** Its draft becomes public. */
        @JsonProperty("publish")
        PUBLISH,
        /** It goes. */
        @JsonProperty("remove")
        REMOVE;

        /** As in requests and answers. */
        public String value() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing that a release is to do.
     *
     * @param replacedBy the entry of the same type that takes the place of one that goes
     * @param draft the entity tag of the draft; absent if there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String type,
            Slug slug,
            Action action,
            @Nullable Slug replacedBy,
            @Nullable String draft) {}

    static ReleaseView of(Release release, List<Item> items) {
        return new ReleaseView(
                release.id,
                release.name,
                release.message,
                release.state,
                release.publishAt,
                release.failure,
                release.createdAt.truncatedTo(ChronoUnit.SECONDS),
                release.createdBy,
                release.publishedAt,
                release.publishedBy,
                items);
    }

    /** The entity tag: another one as soon as anything is different that the release would make public. */
    public String entityTag() {
        return EntityTags.of(Sha256.of(toString()).base64(TAG_BYTES));
    }
}
