package org.wegwijzer.delivery.graph.request;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.graph.declaration.Filter;
import org.wegwijzer.delivery.graph.declaration.Order;
import org.wegwijzer.delivery.parameter.Cursor;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.delivery.relation.NextPage;

/**
 * Which page of a list a reader wants, and how; valid by construction.
 *
 * @param address where the list is: its path
 * @param parameters what the request said, in canonical form, without the cursor
 * @param filters values by the filter's name
 * @param order absent for a relation's own order
 * @param limit most items on the page, from 1
 * @param cursor as the client gave it back
 */
public record ListRequest(
        ReadOptions reading,
        String address,
        SortedMap<String, String> parameters,
        Map<Filter, Object> filters,
        Optional<Order> order,
        int limit,
        @Nullable String cursor) {

    /** The name of the parameter that bounds a page. */
    public static final String LIMIT = "limit";

    /** The name of the parameter that sorts a list. */
    public static final String ORDER = Order.NAME;

    /** Most items on a page when the request does not say. */
    public static final int DEFAULT_LIMIT = 20;

    public ListRequest {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        filters = Map.copyOf(filters);
    }

    /** How the list of a relation goes on where its expansion ends; {@code below} is how its targets are read. */
    public static ListRequest rest(ReadOptions below, String relation, String address) {
        var limit = below.limit(relation);
        var parameters = below.parameters(below.expansion());
        parameters.put(LIMIT, String.valueOf(limit));
        return new ListRequest(below, address, parameters, Map.of(), Optional.empty(), limit, null);
    }

    /** The beginning of a list. */
    public static ListRequest beginning(ReadOptions reading, String address, Order order, int limit) {
        var parameters = reading.parameters(reading.expansion());
        parameters.put(LIMIT, String.valueOf(limit));
        return new ListRequest(reading, address, parameters, Map.of(), Optional.of(order), limit, null);
    }

    /** The same list, narrowed. */
    public ListRequest narrowed(Filter filter, Object value) {
        var all = new TreeMap<>(parameters);
        all.put(filter.name(), filter.printed(value));
        var narrowing = new HashMap<>(filters);
        narrowing.put(filter, value);
        return new ListRequest(reading, address, all, narrowing, order, limit, cursor);
    }

    /** The address of the first page. */
    public String href() {
        return Addresses.with(address, parameters);
    }

    /** The address of the page at another cursor. */
    public String href(Cursor other) {
        var all = new TreeMap<>(parameters);
        all.put(Cursor.NAME, other.text());
        return Addresses.with(address, all);
    }

    /** Where the list goes on from a cursor. */
    public NextPage nextPage(Cursor other) {
        return new NextPage(other.text(), href(other));
    }

    /** The address of this page. */
    public String here() {
        var all = new TreeMap<>(parameters);
        if (cursor != null) {
            all.put(Cursor.NAME, cursor);
        }
        return Addresses.with(address, all);
    }

    /** What a cursor is bound to: the list, its filters and its order, and the languages in which it is read. */
    public String identity() {
        var narrowed = new StringBuilder(address);
        filters.entrySet().stream()
                .map(filter -> " " + filter.getKey().name() + "=" + filter.getValue())
                .sorted()
                .forEach(narrowed::append);
        var sorted = order.map(way -> " " + way).orElse("");
        return reading.identity(narrowed + sorted);
    }
}
