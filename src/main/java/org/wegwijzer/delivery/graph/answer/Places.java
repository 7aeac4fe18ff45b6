package org.wegwijzer.delivery.graph.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.wegwijzer.sql.Row;

/** The places in which entries stand, where statements give a row for each text of each entry. */
public final class Places {

    private Places() {}

    /** An entry below another, by this link, of which there can be several; 0 is nobody's id. */
    private record Place(long parent, long link, long id) {}

    /** The first row of each place: of each entry or, where the rows are those of links, of each link. */
    public static List<Row> of(List<Row> rows) {
        var known = new HashSet<Place>();
        var places = new ArrayList<Row>();
        for (var row : rows) {
            if (known.add(new Place(number(row, "parent"), number(row, "link"), row.number("id")))) {
                places.add(row);
            }
        }
        return places;
    }

    private static long number(Row row, String column) {
        return row.has(column) ? row.number(column) : 0;
    }
}
