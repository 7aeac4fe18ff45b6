package org.wegwijzer.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;

/** A statement with its values. */
public final class Query {

    /** Readers choose how lists are narrowed and sorted, so there are many texts, of which few are used often. */
    private static final Cache<String, Statement> STATEMENTS =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private final Statement statement;
    private final List<Object> values;

    /** @param values in the order of their places */
    Query(Statement statement, List<Object> values) {
        this.statement = statement;
        this.values = values;
    }

    /** A statement that needs no values. */
    public static Query of(String text) {
        return of(text, Map.of());
    }

    /** Puts the values to their names; every name in {@code text} must have one. */
    public static Query of(String text, Map<String, ?> values) {
        return STATEMENTS.get(text, Statement::of).with(values);
    }

    Statement statement() {
        return statement;
    }

    List<Object> values() {
        return values;
    }
}
