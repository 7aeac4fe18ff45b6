package org.wegwijzer.delivery.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A statement with named values, {@code :slug}. The text of a statement never holds a value, so the databases prepare few
 * texts and nobody's input is ever SQL.
 *
 * @param sql ready for JDBC
 * @param values in the order of their places
 */
public record Query(String sql, List<Object> values) {

    private static final Pattern NAME = Pattern.compile(":([a-zA-Z]+)");

    /** Puts the values to their names; every name in {@code text} must have one. */
    static Query of(String text, Map<String, Object> values) {
        var places = new ArrayList<Object>();
        var matcher = NAME.matcher(text);
        while (matcher.find()) {
            var value = values.get(matcher.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for " + matcher.group());
            }
            places.add(value);
        }
        return new Query(matcher.replaceAll("?"), List.copyOf(places));
    }
}
