package org.wegwijzer.delivery.graph.declaration;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What lists can be sorted by; every order ends with the slug. */
public enum Sort {
    /** The name of the entry, as speakers of the reader's language sort names. */
    TITLE("n.sort_key"),
    /** The place that the entry says it has. */
    POSITION("t.position"),
    /** When the entry last changed. */
    UPDATED("t.updated_at"),
    /** The entry's public key. */
    SLUG("t.slug");

    private final String sql;

    Sort(String sql) {
        this.sql = sql;
    }

    /** The column to sort by, over the entry's table as {@code t} and its titles in the reader's language as {@code n}. */
    public String sql() {
        return sql;
    }

    /** The value that a cursor holds as text. */
    public Object value(String text) {
        return switch (this) {
            case POSITION -> Integer.valueOf(text);
            case UPDATED -> OffsetDateTime.ofInstant(Instant.parse(text), ZoneOffset.UTC);
            case TITLE, SLUG -> text;
        };
    }
}
