package org.wegwijzer.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.memory.Claim;

/** One row of a result, its columns by name; the same Java types whichever database answered. */
public final class Row {

    /** What a value takes besides its characters, about, in bytes. */
    private static final int VALUE_WEIGHT = 24;

    private final Columns columns;
    private final @Nullable Object[] values;

    Row(Columns columns, @Nullable Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    /** Charges what it takes to the memory that the current work claims. */
    void charge() {
        Claim.chargeCurrent(weight());
    }

    /** What it takes, about, in bytes. */
    public int weight() {
        var weight = VALUE_WEIGHT;
        for (var value : values) {
            weight += VALUE_WEIGHT + (value instanceof String text ? text.length() : 0);
        }
        return weight;
    }

    private @Nullable Object value(String column) {
        var place = columns.place(column);
        if (place < 0) {
            throw new IllegalArgumentException("no column " + column);
        }
        return values[place];
    }

    /** Whether there is such a column and it has a value. */
    public boolean has(String column) {
        var place = columns.place(column);
        return place >= 0 && values[place] != null;
    }

    /** Whether there are such columns and each has a value. */
    public boolean hasAll(Collection<String> wanted) {
        for (var column : wanted) {
            if (!has(column)) {
                return false;
            }
        }
        return true;
    }

    /** A text. */
    @Nullable
    public String text(String column) {
        return (String) value(column);
    }

    /** A language that is never missing. */
    public LanguageTag language(String column) {
        return new LanguageTag((String) required(column));
    }

    /** A moment. */
    @Nullable
    public Instant instant(String column) {
        return (Instant) value(column);
    }

    /** A moment that is never missing. */
    public Instant moment(String column) {
        return (Instant) required(column);
    }

    /** A date. */
    @Nullable
    public LocalDate date(String column) {
        return (LocalDate) value(column);
    }

    /** A value as a cursor keeps it. */
    public String printed(String column) {
        return String.valueOf(required(column));
    }

    /** A public id that is never missing. */
    public UUID uuid(String column) {
        return (UUID) required(column);
    }

    /** A number that is never missing. */
    public long number(String column) {
        return ((Number) required(column)).longValue();
    }

    /** What is true or false and never missing. */
    public boolean flag(String column) {
        return (Boolean) required(column);
    }

    /** Whether there is an array in this column of this row. */
    public boolean isList(String column) {
        return value(column) instanceof List<?>;
    }

    /** An array of texts; empty if there is none. */
    public List<String> list(String column) {
        var array = (List<?>) value(column);
        return array == null
                ? List.of()
                : array.stream().map(String.class::cast).toList();
    }

    private Object required(String column) {
        return Objects.requireNonNull(value(column), column);
    }
}
