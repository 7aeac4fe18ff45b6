package org.wegwijzer.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement before it has values: made once, run often. Its text never holds a value, so the databases prepare few texts and
 * nobody's input is ever SQL.
 */
public final class Statement {

    private static final Pattern NAME = Pattern.compile(":([a-zA-Z]+)");

    private final String sql;
    /** The names of the values, in the order of their places. */
    private final List<String> names;
    /** Known once it ran; always the same. */
    private volatile @Nullable Columns columns;

    private Statement(String sql, List<String> names) {
        this.sql = sql;
        this.names = names;
    }

    /**
     * A statement of this text.
     *
     * @param text with values by name, {@code :slug}
     */
    public static Statement of(String text) {
        var names = NAME.matcher(text).results().map(name -> name.group(1)).toList();
        return new Statement(NAME.matcher(text).replaceAll("?"), names);
    }

    /** Ready for JDBC. */
    String sql() {
        return sql;
    }

    /** In characters. */
    public int length() {
        return sql.length();
    }

    /** Puts the values to their names; every name in the text must have one. */
    public Query with(Map<String, ?> values) {
        var places = new ArrayList<Object>(names.size());
        for (var name : names) {
            places.add(Objects.requireNonNull(values.get(name), name));
        }
        return new Query(this, places);
    }

    /** The columns of what the statement gave. */
    Columns columns(ResultSet result) throws SQLException {
        var known = columns;
        if (known == null) {
            known = Columns.of(result);
            columns = known;
        }
        return known;
    }
}
