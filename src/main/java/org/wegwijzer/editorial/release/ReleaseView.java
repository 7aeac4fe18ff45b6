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
import org.wegwijzer.editorial.drafting.DraftOfHub;
import org.wegwijzer.http.EntityTags;
import org.wegwijzer.publish.history.HubRevision;
import org.wegwijzer.publish.history.Release;
import org.wegwijzer.publish.history.ReleaseState;
import org.wegwijzer.publish.history.Revision;
import org.wegwijzer.publish.history.RevisionKind;
import org.wegwijzer.publish.history.Writers;

/**
 * A release as editors see it.
 *
 * @param message why it is made; empty if nobody said
 * @param publishAt when it publishes itself, while it is scheduled
 * @param failure why the last attempt at publishing it by the clock was given up
 * @param publishedBy who published it, or scheduled it
 * @param approval who has approved it just as it is or, once it is public, as it was published; absent if nobody has
 * @param items what it is to do or, once it is public, what it did, of a large import the first; lists do not tell that of those that
 *     are public
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
        @Nullable Approval approval,
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
     * @param type of the entry; {@code hub} for the hub itself, whose slug is the same
     * @param replacedBy the entry of the same type that takes the place of one that goes
     * @param parts the names of the parts of its draft that become public; absent for all
     * @param minor whether translations stay as current as they are though the original changes; absent if not
     * @param draft the entity tag of the draft; absent if there is none
     * @param revision the number of the revision that it made of the entry, once it is public
     * @param writtenBy who wrote that, whoever wrote last at the end; absent while it is not public
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String type,
            Slug slug,
            Action action,
            @Nullable Slug replacedBy,
            @Nullable List<String> parts,
            @Nullable Boolean minor,
            @Nullable String draft,
            @Nullable Long revision,
            @Nullable List<String> writtenBy) {

        /** @param draft the entity tag of the hub's draft; {@code null} if it has none */
        static Item ofHub(@Nullable String draft) {
            return new Item(DraftOfHub.TYPE, DraftOfHub.SLUG, Action.PUBLISH, null, null, null, draft, null, null);
        }

        static Item of(HubRevision revision) {
            return new Item(
                    DraftOfHub.TYPE,
                    DraftOfHub.SLUG,
                    Action.PUBLISH,
                    null,
                    null,
                    null,
                    null,
                    revision.number,
                    Writers.of(revision.writtenBy));
        }

        static Item of(Revision revision) {
            return new Item(
                    revision.type.singular(),
                    revision.slug,
                    revision.kind == RevisionKind.REMOVED ? Action.REMOVE : Action.PUBLISH,
                    revision.replacedBy,
                    null,
                    null,
                    null,
                    revision.number,
                    Writers.of(revision.writtenBy));
        }
    }

    /**
     * That somebody approved a release.
     *
     * @param by who
     * @param of the entity tag that they saw
     */
    public record Approval(String by, Instant at, String of) {}

    static ReleaseView of(Release release, List<Item> items) {
        var view = new ReleaseView(
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
                null,
                items);
        var approval = approval(release);
        return approval != null
                        && (release.state == ReleaseState.PUBLISHED
                                || view.fingerprint().equals(release.approvedContent))
                ? view.approved(approval)
                : view;
    }

    private static @Nullable Approval approval(Release release) {
        return release.approvedBy == null || release.approvedAt == null || release.approvedOf == null
                ? null
                : new Approval(release.approvedBy, release.approvedAt, release.approvedOf);
    }

    private ReleaseView approved(@Nullable Approval by) {
        return new ReleaseView(
                id,
                name,
                message,
                state,
                publishAt,
                failure,
                createdAt,
                createdBy,
                publishedAt,
                publishedBy,
                by,
                items);
    }

    /** The entity tag: another one as soon as anything is different that the release would make public. */
    public String entityTag() {
        return EntityTags.of(Sha256.of(approved(null).toString()).base64(TAG_BYTES));
    }

    /** What the release would make public, and why, whether it is scheduled or not. */
    String fingerprint() {
        return Sha256.of(List.of(id, name, message, items).toString()).base64(TAG_BYTES);
    }
}
