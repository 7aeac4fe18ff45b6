package org.wegwijzer.delivery.graph.plan;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place in an order, from which a list goes on.
 *
 * @param values those of the keys at the place
 * @param isAscending whether the list goes on with higher keys
 */
record Keyset(List<Object> values, boolean isAscending) {

    Keyset {
        values = List.copyOf(values);
    }

    /** The values by the names that {@link #beyond} gives them. */
    Map<String, Object> named() {
        var named = new HashMap<String, Object>();
        for (var place = 0; place < values.size(); place++) {
            named.put(name(place), values.get(place));
            named.put(next(place), next(values.get(place)));
        }
        return named;
    }

    private static String name(int place) {
        return "key" + (char) ('a' + place);
    }

    private static String next(int place) {
        return "next" + (char) ('a' + place);
    }

    /**
     * The first value beyond, as far as there is such a thing: of those that are alike H2 goes through all to find the first
     * that is another.
     */
    private Object next(Object value) {
        var step = isAscending ? 1 : -1;
        if (value instanceof OffsetDateTime moment) {
            // Databases keep microseconds.
            return moment.plus(step, ChronoUnit.MICROS);
        }
        return value instanceof Number number ? Math.addExact(number.longValue(), step) : value;
    }

    private String beyond(String key, int place) {
        var isText = values.get(place) instanceof String;
        return "%s %s%s :%s".formatted(key, isAscending ? ">" : "<", isText ? "" : "=", next(place));
    }

    /**
     * What holds beyond the place: for each alternative its conditions. Each is one range of an index, which a comparison of all
     * keys at once is on one of the databases only.
     *
     * @param keys of the select that is narrowed
     */
    List<List<String>> beyond(List<String> keys) {
        var alternatives = new ArrayList<List<String>>();
        var same = new LinkedHashMap<String, String>();
        for (var place = 0; place < keys.size(); place++) {
            var key = keys.get(place);
            if (OrderedSelect.isNumber(key)) {
                var side = side(Long.parseLong(key), (Long) values.get(place));
                if (side > 0) {
                    alternatives.add(List.copyOf(same.values()));
                }
                if (side != 0) {
                    return alternatives;
                }
            } else if (!same.containsKey(key)) {
                var conditions = new ArrayList<>(same.values());
                conditions.add(beyond(key, place));
                alternatives.add(conditions);
                same.put(key, "%s = :%s".formatted(key, name(place)));
            }
        }
        return alternatives;
    }

    /** Above 0 if the key lies beyond the place, below if it lies before it. */
    private int side(long key, long value) {
        return isAscending ? Long.compare(key, value) : Long.compare(value, key);
    }
}
