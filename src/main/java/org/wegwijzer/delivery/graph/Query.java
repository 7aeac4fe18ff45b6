package org.wegwijzer.delivery.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Readers choose what statements show, so there are many texts, of which few are used often. */
    private static final Cache<String, Template> TEMPLATES =
            Caffeine.newBuilder().maximumSize(1_000).build();

    /**
     * A statement before it has values.
     *
     * @param names the names of the values, in the order of their places
     */
    private record Template(String sql, List<String> names) {

        static Template of(String text) {
            var names = NAME.matcher(text).results().map(name -> name.group(1)).toList();
            return new Template(NAME.matcher(text).replaceAll("?"), names);
        }
    }

    /** Puts the values to their names; every name in {@code text} must have one. */
    static Query of(String text, Map<String, Object> values) {
        var template = TEMPLATES.get(text, Template::of);
        var places = template.names().stream()
                .map(name -> Objects.requireNonNull(values.get(name), name))
                .toList();
        return new Query(template.sql(), places);
    }
}
