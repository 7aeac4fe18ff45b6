package org.wegwijzer.delivery.graph.request;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wegwijzer.delivery.graph.declaration.Filter;
import org.wegwijzer.delivery.graph.declaration.Order;
import org.wegwijzer.delivery.graph.declaration.Shape;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.parameter.Cursor;
import org.wegwijzer.problem.QueryParameters;

/** Reads what a request says of a list: limit, cursor, order and filters. */
public final class ListParameters {

    private ListParameters() {}

    /**
     * Reads the parameters; faults stay with {@code query}.
     *
     * @param shape of what the list holds
     * @param relation whose list it is, which has an order of its own that holds unless the request names another; absent for the
     *     list of all entries
     * @param address where the list is
     */
    public static ListRequest read(
            QueryParameters query, Shape shape, Optional<ToMany<?>> relation, String address, ReadOptions reading) {
        var order = query.read(Order.NAME, text -> shape.order(text));
        var plain = read(query, address, reading);
        var canonical = new TreeMap<>(plain.parameters());
        order.ifPresent(way -> canonical.put(Order.NAME, way.name()));
        var filters = new HashMap<Filter, Object>();
        var filtered = Stream.concat(
                        shape.filters().stream(), relation.stream().flatMap(many -> many.filters().stream()))
                .toList();
        for (var filter : filtered) {
            query.read(filter.name(), filter::parse).ifPresent(value -> {
                filters.put(filter, value);
                canonical.put(filter.name(), filter.printed(value));
            });
        }
        return new ListRequest(
                reading,
                address,
                canonical,
                filters,
                relation.isPresent() ? order : order.or(() -> Optional.of(shape.defaultOrder())),
                plain.limit(),
                plain.cursor());
    }

    /**
     * Reads the parameters of a list that has one order and cannot be narrowed; faults stay with {@code query}.
     *
     * @param address where the list is
     */
    public static ListRequest read(QueryParameters query, String address, ReadOptions reading) {
        var limit = query.read(
                ListRequest.LIMIT, text -> QueryParameters.number(ListRequest.LIMIT, text, 1, ReadOptions.MAX_LIMIT));
        var cursor = query.read(Cursor.NAME, Cursor::formed);
        var canonical = reading.parameters(reading.expansion());
        limit.ifPresent(most -> canonical.put(ListRequest.LIMIT, String.valueOf(most)));
        return new ListRequest(
                reading,
                address,
                canonical,
                Map.of(),
                Optional.empty(),
                limit.orElse(ListRequest.DEFAULT_LIMIT),
                cursor.orElse(null));
    }
}
