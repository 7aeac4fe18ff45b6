package org.wegwijzer.sql;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a statement's results, and how their values are read: the same Java types whichever database answers. */
final class Columns {

    private final Map<String, Integer> places = new HashMap<>();
    private final Reader[] readers;

    /** Gives a value of one column; its place counts from 1. */
    private interface Reader {
        @Nullable
        Object read(ResultSet result, int place) throws SQLException;
    }

    private Columns(int count) {
        this.readers = new Reader[count];
    }

    /** The columns of a result. */
    static Columns of(ResultSet result) throws SQLException {
        var meta = result.getMetaData();
        var columns = new Columns(meta.getColumnCount());
        for (var place = 0; place < columns.readers.length; place++) {
            columns.places.put(meta.getColumnLabel(place + 1), place);
            columns.readers[place] = reader(meta.getColumnType(place + 1));
        }
        return columns;
    }

    /** PostgreSQL's driver says that its moments are without a time zone. */
    private static Reader reader(int type) {
        return switch (type) {
            case Types.DATE -> (result, place) -> result.getObject(place, LocalDate.class);
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Columns::moment;
            case Types.ARRAY -> Columns::list;
            default -> ResultSet::getObject;
        };
    }

    private static @Nullable Object moment(ResultSet result, int place) throws SQLException {
        var moment = result.getObject(place, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable Object list(ResultSet result, int place) throws SQLException {
        var array = (Array) result.getObject(place);
        return array == null ? null : List.of((Object[]) array.getArray());
    }

    /** Where a column stands, from 0; negative if there is none of that name. */
    int place(String column) {
        var place = places.get(column);
        return place == null ? -1 : place;
    }

    /** The values of the row at which {@code result} stands. */
    @Nullable
    Object[] values(ResultSet result) throws SQLException {
        var values = new Object[readers.length];
        for (var place = 0; place < values.length; place++) {
            values[place] = readers[place].read(result, place + 1);
        }
        return values;
    }
}
