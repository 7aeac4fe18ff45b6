package org.wegwijzer.delivery.relation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A relation to one, as a member of an entry: enough to draw a link, and the target's card when it was asked for.
 *
 * @param <C> the target's card
 * @param href where the target is
 * @param item absent when not asked for, or when the target is an ancestor in this answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToOneRelation<C>(
        EntryRef ref, String href, @Nullable C item) {}
