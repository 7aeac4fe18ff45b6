package org.wegwijzer.delivery.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an entry: the last of its changes.
 *
 * @param cursor the place in the log behind this change
 * @param changedAt when it became public, in whole seconds
 * @param type the type of the entry
 * @param slug the slug of the entry
 * @param kind what to do with a copy
 * @param formerSlug the slug that the entry had since the cursor of the request, unless another entry has that now
 * @param replacedBy of an entry that is gone from its slug: what has its place, if anything has
 * @param entityTag of the document: the same as long as it says the same
 * @param document the entry in the language of the request, with its long text, without what others link to it; only of {@code put}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeItem(
        String cursor,
        Instant changedAt,
        String type,
        String slug,
        ItemKind kind,
        @Nullable String formerSlug,
        @Nullable EntryName replacedBy,
        @Nullable String entityTag,
        @Nullable Object document) {

    static ChangeItem put(LoggedEntry logged, @Nullable String formerSlug, FeedDocument document) {
        return new ChangeItem(
                logged.position().toString(),
                logged.changedAt(),
                logged.entry().type(),
                logged.entry().slug(),
                ItemKind.PUT,
                formerSlug,
                null,
                document.entityTag(),
                document.content());
    }

    static ChangeItem remove(LoggedEntry logged, @Nullable EntryName replacedBy) {
        return new ChangeItem(
                logged.position().toString(),
                logged.changedAt(),
                logged.entry().type(),
                logged.entry().slug(),
                ItemKind.REMOVE,
                null,
                replacedBy,
                null,
                null);
    }
}
