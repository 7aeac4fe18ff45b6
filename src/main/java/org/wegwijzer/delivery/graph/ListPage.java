package org.wegwijzer.delivery.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, and its neighbours.
 *
 * @param <I> what the list holds
 * @param listing what the client sees
 * @param previous where the page before it is; absent on the first page
 */
public record ListPage<I>(Listing<I> listing, @Nullable String previous) {

    static <I> ListPage<I> of(
            ListRequest request, long count, List<I> items, @Nullable Cursor next, @Nullable Cursor previous) {
        var listing = new Listing<>(count, request.href(), items, next == null ? null : request.href(next));
        return new ListPage<>(listing, previous == null ? null : request.href(previous));
    }
}
