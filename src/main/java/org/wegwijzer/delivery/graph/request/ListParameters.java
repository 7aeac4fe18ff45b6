package org.wegwijzer.delivery.graph.request;

import java.util.HashMap;
import java.util.Optional;
import org.wegwijzer.delivery.graph.declaration.Filter;
import org.wegwijzer.delivery.graph.declaration.Order;
import org.wegwijzer.delivery.graph.declaration.Shape;
import org.wegwijzer.delivery.parameter.Cursor;
import org.wegwijzer.problem.QueryParameters;

/** Reads what a request says of a list: limit, cursor, order and filters. */
public final class ListParameters {

    private ListParameters() {}

    /**
     * Reads the parameters; faults stay with {@code query}.
     *
     * @param shape of what the list holds
     * @param address where the list is
     * @param ownOrder whether the list has an order of its own, which holds unless the request names another
     */
    public static ListRequest read(
            QueryParameters query, Shape shape, String address, boolean ownOrder, ReadOptions reading) {
        var limit = query.read(
                ListRequest.LIMIT, text -> QueryParameters.number(ListRequest.LIMIT, text, 1, ReadOptions.MAX_LIMIT));
        var cursor = query.read(Cursor.NAME, Cursor::formed);
        var order = query.read(Order.NAME, text -> shape.order(text));
        var canonical = reading.parameters(reading.expansion());
        limit.ifPresent(most -> canonical.put(ListRequest.LIMIT, String.valueOf(most)));
        order.ifPresent(way -> canonical.put(Order.NAME, way.name()));
        var filters = new HashMap<Filter, Object>();
        for (var filter : shape.filters()) {
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
                ownOrder ? order : order.or(() -> Optional.of(shape.defaultOrder())),
                limit.orElse(ListRequest.DEFAULT_LIMIT),
                cursor.orElse(null));
    }
}
