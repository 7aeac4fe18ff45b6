package org.wegwijzer.delivery.graph;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list, and its neighbours.
 *
 * @param <I> what the list holds
 * @param listing what the client sees
 * @param previous where the page before it is; absent on the first page
 * @param dependencies everything that was read for it
 */
public record ListPage<I>(Listing<I> listing, @Nullable String previous, Dependencies dependencies) {

    static <I> ListPage<I> of(
            ListRequest request, Listing<I> listing, @Nullable Cursor previous, Dependencies dependencies) {
        return new ListPage<>(listing, previous == null ? null : request.href(previous), dependencies);
    }
}
