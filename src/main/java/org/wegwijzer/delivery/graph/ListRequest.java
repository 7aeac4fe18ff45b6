package org.wegwijzer.delivery.graph;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list a reader wants, and how; valid by construction.
 *
 * @param address where the list is: its path
 * @param query what the request said, in canonical form, without the cursor
 * @param filters values by the filter's name
 * @param order absent for a relation's own order
 * @param limit most items on the page, from 1
 * @param cursor as the client gave it back
 */
public record ListRequest(
        Reading reading,
        String address,
        String query,
        Map<Filter, Object> filters,
        Optional<Order> order,
        int limit,
        @Nullable String cursor) {

    /** Most items on a page when the request does not say. */
    public static final int DEFAULT_LIMIT = 20;

    public ListRequest {
        filters = Map.copyOf(filters);
    }

    /** The address of the first page. */
    String href() {
        return query.isEmpty() ? address : address + "?" + query;
    }

    /** The address of the page at another cursor. */
    String href(Cursor other) {
        return "%s?%scursor=%s".formatted(address, query.isEmpty() ? "" : query + "&", other.text());
    }

    /** What a cursor is bound to: the list, its filters and its order, and the languages in which it is read. */
    String identity() {
        var narrowed = new StringBuilder(address);
        filters.entrySet().stream()
                .map(filter -> " " + filter.getKey().name() + "=" + filter.getValue())
                .sorted()
                .forEach(narrowed::append);
        var sorted = order.map(way -> " " + way).orElse("");
        return Addresses.identity(narrowed + sorted, reading);
    }
}
