package org.wegwijzer.delivery.graph;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a result, its columns by name; the same Java types whichever database answered. */
public final class Row {

    private final Map<String, Integer> columns;
    private final @Nullable Object[] values;

    private Row(Map<String, Integer> columns, @Nullable Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    static List<Row> all(ResultSet result) throws SQLException {
        var columns = columns(result);
        var rows = new ArrayList<Row>();
        while (result.next()) {
            var values = new Object[columns.size()];
            for (var place = 0; place < values.length; place++) {
                values[place] = uniform(result.getObject(place + 1));
            }
            rows.add(new Row(columns, values));
        }
        return rows;
    }

    private static Map<String, Integer> columns(ResultSet result) throws SQLException {
        var meta = result.getMetaData();
        var columns = new HashMap<String, Integer>();
        for (var place = 0; place < meta.getColumnCount(); place++) {
            columns.put(meta.getColumnLabel(place + 1), place);
        }
        return columns;
    }

    private static @Nullable Object uniform(@Nullable Object value) throws SQLException {
        if (value instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof Date date) {
            return date.toLocalDate();
        }
        if (value instanceof Array array) {
            return List.of((Object[]) array.getArray());
        }
        return value;
    }

    private @Nullable Object value(String column) {
        var place = columns.get(column);
        if (place == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return values[place];
    }

    boolean has(String column) {
        return columns.containsKey(column) && value(column) != null;
    }

    /** A text. */
    @Nullable
    public String text(String column) {
        return (String) value(column);
    }

    @Nullable
    Instant instant(String column) {
        return (Instant) value(column);
    }

    /** A moment that is never missing. */
    public Instant moment(String column) {
        return (Instant) required(column);
    }

    @Nullable
    LocalDate date(String column) {
        return (LocalDate) value(column);
    }

    /** A value as a cursor keeps it. */
    String printed(String column) {
        return String.valueOf(required(column));
    }

    UUID uuid(String column) {
        return (UUID) required(column);
    }

    /** A number that is never missing. */
    public long number(String column) {
        return ((Number) required(column)).longValue();
    }

    boolean flag(String column) {
        return (Boolean) required(column);
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
