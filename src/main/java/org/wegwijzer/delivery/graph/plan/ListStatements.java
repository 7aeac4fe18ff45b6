package org.wegwijzer.delivery.graph.plan;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wegwijzer.delivery.graph.declaration.Filter;
import org.wegwijzer.delivery.graph.declaration.Order;
import org.wegwijzer.delivery.graph.declaration.Shape;
import org.wegwijzer.delivery.graph.declaration.Sort;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.request.ListRequest;
import org.wegwijzer.delivery.parameter.Cursor;
import org.wegwijzer.delivery.parameter.Cursor.Direction;
import org.wegwijzer.sql.Query;

/** The statements of one page of a list: of all entries of a type, or of one entry's relation. Used for one page. */
public final class ListStatements {

    private final Statements statements;
    private final Shape shape;
    private final Projection wanted;
    private final Optional<ToMany<?>> relation;
    private final ListRequest request;
    private final Map<String, Object> values = new HashMap<>();

    /** @param parent the id of the entry whose relation it is; without meaning for a list of all entries */
    public ListStatements(
            Statements statements, Projection wanted, Optional<ToMany<?>> relation, long parent, ListRequest request) {
        this.statements = statements;
        this.shape = wanted.shape();
        this.wanted = wanted;
        this.relation = relation;
        this.request = request;
        values.put("parents", List.of(parent));
        values.put("languages", request.reading().order().ranks());
        values.put("language", request.reading().order().first().value());
        request.filters().forEach((filter, value) -> values.put(filter.name(), value));
    }

    /** The keys by which the list is sorted, over the columns of {@link #from()}. */
    private List<String> keys() {
        return request.order()
                .map(order -> List.of(order.sort().sql(), order.sort() == Sort.TITLE ? "n.slug" : "t.slug"))
                .orElse(List.of("l.key1", "l.key2", "t.slug"));
    }

    /** How many keys the list is sorted by. */
    public int size() {
        return keys().size();
    }

    /** One page and one item more, which tells whether there is another page. */
    public Query page(Optional<Cursor> cursor) {
        var conditions = conditions();
        cursor.ifPresent(place -> conditions.add(beyond(place)));
        values.put("limit", request.limit() + 1);
        var keys = IntStream.range(0, size())
                .mapToObj(place -> "%s as sort%s".formatted(keys().get(place), place))
                .collect(Collectors.joining(", "));
        var direction = ascending(cursor) ? "" : " desc";
        var order = IntStream.range(0, size())
                .mapToObj(place -> "k.sort%s%s".formatted(place, direction))
                .collect(Collectors.joining(", "));
        var inner = "select t.id as target, %s%s from %s%s order by %s limit :limit"
                .formatted(
                        relation.isPresent() ? "l.parent, l.link, l.link_position, l.link_url, l.key1, l.key2, " : "",
                        keys,
                        from(),
                        where(conditions),
                        keys().stream().map(key -> key + direction).collect(Collectors.joining(", ")));
        var text = "select %s from (%s) k join %s t on t.id = k.target %s order by %s"
                .formatted(
                        columns(),
                        inner,
                        shape.table(),
                        statements.joins(wanted) + " " + Statements.noteJoin(relation),
                        order);
        return Query.of(text, values);
    }

    private String columns() {
        var sorts =
                IntStream.range(0, size()).mapToObj(place -> "k.sort" + place).collect(Collectors.joining(", "));
        var link = relation.isPresent() ? "k.link_position, k.link_url, " + Statements.noteColumns(relation) : "";
        return link + sorts + ", " + statements.columns(wanted);
    }

    /** How many items the whole list has. */
    public Query count() {
        return Query.of("select count(*) as total from %s%s".formatted(from(), where(conditions())), values);
    }

    private String from() {
        var entries = relation.map(
                        many -> "(%s) l join %s t on t.id = l.target".formatted(many.select(), shape.table()))
                .orElse(shape.table() + " t");
        var byTitle =
                request.order().filter(order -> order.sort() == Sort.TITLE).isPresent();
        return byTitle
                ? "%s join %s_title n on n.%s = t.id and n.language = :language"
                        .formatted(entries, shape.table(), shape.key())
                : entries;
    }

    private List<String> conditions() {
        return new ArrayList<>(request.filters().keySet().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .map(Filter::sql)
                .toList());
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private boolean ascending(Optional<Cursor> cursor) {
        var descending = request.order().map(Order::descending).orElse(false);
        var backwards =
                cursor.map(place -> place.direction() == Direction.BEFORE).orElse(false);
        return descending.equals(backwards);
    }

    private String beyond(Cursor cursor) {
        var names = new ArrayList<String>();
        for (var place = 0; place < size(); place++) {
            values.put("key" + (char) ('a' + place), value(cursor.keys().get(place), place));
            names.add(":key" + (char) ('a' + place));
        }
        return "(%s) %s (%s)"
                .formatted(
                        String.join(", ", keys()),
                        ascending(Optional.of(cursor)) ? ">" : "<",
                        String.join(", ", names));
    }

    /** A cursor that somebody made up may hold anything. */
    private Object value(String key, int place) {
        try {
            if (request.order().isEmpty()) {
                return place < 2 ? (Object) Long.valueOf(key) : key;
            }
            return place == 0 ? request.order().get().sort().value(key) : key;
        } catch (IllegalArgumentException | DateTimeException madeUp) {
            throw Cursor.invalid();
        }
    }
}
