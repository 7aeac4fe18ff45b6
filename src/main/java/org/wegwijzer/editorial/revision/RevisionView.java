package org.wegwijzer.editorial.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.publish.history.DocumentPacker;
import org.wegwijzer.publish.history.Revision;
import org.wegwijzer.publish.history.RevisionKind;

/**
 * A state that an entry had in public, or its removal.
 *
 * @param number one more than the entry's last
 * @param slug where it was
 * @param author who published it
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
        String message,
        UUID release,
        @Nullable Slug replacedBy,
        @Nullable ObjectNode content) {

    static RevisionView inList(Revision revision) {
        return of(revision, null);
    }

    static RevisionView whole(Revision revision) {
        return of(revision, revision.document == null ? null : content(revision.document));
    }

    static ObjectNode content(byte[] packed) {
        return DraftJson.tree(DocumentPacker.unpack(packed));
    }

    private static RevisionView of(Revision revision, @Nullable ObjectNode content) {
        return new RevisionView(
                revision.number,
                revision.kind,
                revision.slug,
                revision.publishedAt,
                revision.author,
                revision.message,
                revision.releaseId,
                revision.replacedBy,
                content);
    }
}
