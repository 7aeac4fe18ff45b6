package org.wegwijzer.delivery.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;

/**
 * How entries of one type are read: what to select for a card and for a page, which relations they have, and how a card is
 * made. The tables follow from the type: {@code guide}, {@code guide_text}, {@code guide_id}.
 *
 * @param naming the text field that names the entry: {@code title}
 * @param columns what a card needs beside what all entries have: SQL over the table as {@code t}, by name
 * @param pageColumns what a page needs more
 * @param fields the text fields of a card, {@code naming} among them
 * @param pageFields the text fields that a page has more
 * @param relations in the order in which a page shows them
 * @param links the relations to one entry
 * @param members every member of a view by name, but for the hub
 * @param onlyOnPages those of them that only an entry's own page shows unless a request names them
 * @param sorts what lists can be sorted by, by its public name; the first is what they are sorted by otherwise
 * @param filters how lists can be narrowed
 * @param card makes what lists and expansions show
 */
public record Shape(
        EntryType type,
        String naming,
        Map<String, String> columns,
        Map<String, String> pageColumns,
        List<String> fields,
        List<String> pageFields,
        List<ToMany<?>> relations,
        List<ToOne<?>> links,
        List<String> members,
        Set<String> onlyOnPages,
        Map<String, Sort> sorts,
        List<Filter> filters,
        Function<EntryView, Object> card) {

    public Shape {
        // Sorted, so that a statement has the same text in every run and on every node.
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        members = List.copyOf(members);
        onlyOnPages = Set.copyOf(onlyOnPages);
        pageColumns = Collections.unmodifiableMap(new TreeMap<>(pageColumns));
        sorts = Collections.unmodifiableMap(new LinkedHashMap<>(sorts));
    }

    /** What is read of an entry. */
    public enum Detail {
        /** What lists and expansions show. */
        CARD,
        /** What an entry's own page shows. */
        PAGE
    }

    /** What lists are sorted by unless the request says otherwise. */
    Order defaultOrder() {
        var first = sorts.entrySet().iterator().next();
        return new Order(first.getKey(), first.getValue(), false);
    }

    /** The members that are shown when the request names none. */
    Set<String> members(Detail detail) {
        var shown = new LinkedHashSet<>(members);
        if (detail == Detail.CARD) {
            shown.removeAll(onlyOnPages);
        }
        return shown;
    }

    String table() {
        return type.singular();
    }

    /** The column by which other tables refer to this one. */
    String key() {
        return table() + "_id";
    }

    List<String> fields(Detail detail) {
        return detail == Detail.CARD
                ? fields
                : Stream.concat(fields.stream(), pageFields.stream()).toList();
    }

    List<String> selected(Detail detail) {
        var selected = new ArrayList<String>();
        columns.forEach((name, sql) -> selected.add(sql + " as " + name));
        if (detail == Detail.PAGE) {
            pageColumns.forEach((name, sql) -> selected.add(sql + " as " + name));
        }
        return selected;
    }
}
