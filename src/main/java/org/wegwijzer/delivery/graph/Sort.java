package org.wegwijzer.delivery.graph;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;

/** What lists can be sorted by; every order ends with the slug. */
public enum Sort {
    /** The name of the entry, as speakers of the reader's language sort names. */
    TITLE("n.sort_key", text -> text),
    /** The place that the entry says it has. */
    POSITION("t.position", Integer::valueOf),
    /** When the entry last changed. */
    UPDATED("t.updated_at", text -> OffsetDateTime.ofInstant(Instant.parse(text), ZoneOffset.UTC)),
    /** The entry's public key. */
    SLUG("t.slug", text -> text);

    private final String sql;
    private final Function<String, Object> parse;

    Sort(String sql, Function<String, Object> parse) {
        this.sql = sql;
        this.parse = parse;
    }

    /** The column to sort by, over the entry's table as {@code t} and its titles in the reader's language as {@code n}. */
    String sql() {
        return sql;
    }

    /** The value that a cursor holds as text. */
    Object value(String text) {
        return parse.apply(text);
    }
}
