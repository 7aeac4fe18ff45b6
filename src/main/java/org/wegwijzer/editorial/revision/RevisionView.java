package org.wegwijzer.editorial.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.editorial.drafting.DraftOfHub;
import org.wegwijzer.publish.history.DocumentPacker;
import org.wegwijzer.publish.history.HubRevision;
import org.wegwijzer.publish.history.RecordedState;
import org.wegwijzer.publish.history.Revision;
import org.wegwijzer.publish.history.RevisionKind;
import org.wegwijzer.publish.history.Writers;

/**
 * A state that an entry or the hub itself had in public, or an entry's removal.
 *
 * @param number one more than the entry's last
 * @param slug where it was
 * @param author who published it
 * @param writtenBy who wrote it; empty of a removal, and where nobody knows
 * @param message why, in the author's words; empty if they said nothing
 * @param release by which it became public
 * @param replacedBy the entry of the same type that took its place, after a removal
 * @param content what it said; absent in lists, and of a removal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionView(
        long number,
        RevisionKind kind,
        Slug slug,
        Instant publishedAt,
        String author,
        List<String> writtenBy,
        String message,
        UUID release,
        @Nullable Slug replacedBy,
        @Nullable ObjectNode content) {

    public RevisionView {
        writtenBy = List.copyOf(writtenBy);
    }

    static RevisionView inList(Revision revision) {
        return of(revision, null);
    }

    static RevisionView whole(Revision revision) {
        return of(revision, revision.document == null ? null : content(revision.document));
    }

    static ObjectNode content(byte[] packed) {
        return DraftJson.tree(DocumentPacker.unpack(packed));
    }

    static RevisionView inList(HubRevision revision) {
        return new RevisionView(revision, RevisionKind.PUBLISHED, DraftOfHub.SLUG, null, null);
    }

    static RevisionView whole(HubRevision revision) {
        var content = content(Objects.requireNonNull(revision.document));
        return new RevisionView(revision, RevisionKind.PUBLISHED, DraftOfHub.SLUG, null, content);
    }

    private static RevisionView of(Revision revision, @Nullable ObjectNode content) {
        return new RevisionView(revision, revision.kind, revision.slug, revision.replacedBy, content);
    }

    private RevisionView(
            RecordedState state,
            RevisionKind kind,
            Slug slug,
            @Nullable Slug replacedBy,
            @Nullable ObjectNode content) {
        this(
                state.number,
                kind,
                slug,
                state.publishedAt,
                state.author,
                Writers.of(state.writtenBy),
                state.message,
                state.releaseId,
                replacedBy,
                content);
    }
}
