package org.wegwijzer.delivery.graph.plan;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.delivery.graph.declaration.Filter;
import org.wegwijzer.delivery.graph.declaration.LinkSource;
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
    /** What only some of all entries are joined with: what one of the filters finds. */
    private final String narrowed;
    /** Those of the other filters. */
    private final List<String> conditions;

    private final List<OrderedSelect> selects;
    private final Map<String, Object> values = new HashMap<>();

    /** @param parent the id of the entry whose relation it is; without meaning for a list of all entries */
    public ListStatements(
            Statements statements, Projection wanted, Optional<ToMany<?>> relation, long parent, ListRequest request) {
        this.statements = statements;
        this.shape = wanted.shape();
        this.wanted = wanted;
        this.relation = relation;
        this.request = request;
        var filters = request.filters().keySet().stream()
                .sorted(Comparator.comparing(Filter::name))
                .toList();
        var joined = filters.stream()
                .filter(filter -> relation.isEmpty() && filter.join().isPresent())
                .findFirst();
        this.narrowed = joined.flatMap(Filter::join).map(join -> " " + join).orElse("");
        this.conditions = filters.stream()
                .filter(filter -> joined.filter(filter::equals).isEmpty())
                .map(Filter::sql)
                .toList();
        this.selects = selects();
        values.put("parentId", parent);
        values.put("type", shape.table());
        values.put("languages", request.reading().order().ranks());
        values.put("language", request.reading().order().first().value());
        values.put("original", request.reading().original().value());
        request.filters().forEach((filter, value) -> values.put(filter.name(), value));
    }

    private List<OrderedSelect> selects() {
        if (relation.isEmpty()) {
            return List.of(entries(request.order().orElseThrow().sort()));
        }
        return relation.get().links().stream().map(this::links).toList();
    }

    /** All entries; their titles alone hold the order of titles. */
    private OrderedSelect entries(Sort sort) {
        if (sort == Sort.TITLE && request.filters().isEmpty()) {
            return new OrderedSelect(
                    "n.%s as target".formatted(shape.key()),
                    shape.table() + "_title n",
                    List.of("n.language = :language"),
                    List.of("n.language"),
                    List.of(sort.sql(), "n.slug"));
        }
        return new OrderedSelect(
                "t.id as target", shape.table() + " t" + narrowed + titles(sort), conditions, List.of(), keys(sort));
    }

    private String titles(Sort sort) {
        return sort == Sort.TITLE
                ? " join %s_title n on n.%s = t.id and n.language = :language".formatted(shape.table(), shape.key())
                : "";
    }

    private static List<String> keys(Sort sort) {
        return List.of(sort.sql(), sort == Sort.TITLE ? "n.slug" : "t.slug");
    }

    /** Links in their own order, or in that of their targets. */
    private OrderedSelect links(LinkSource source) {
        var links = OrderedSelect.links(source);
        if (request.order().isEmpty() && conditions.isEmpty()) {
            return links;
        }
        var sort = request.order().map(Order::sort);
        var targets = " join %s t on t.id = %s".formatted(shape.table(), source.target());
        return new OrderedSelect(
                links.columns(),
                links.from() + targets + sort.map(this::titles).orElse(""),
                Stream.concat(links.conditions().stream(), conditions.stream()).toList(),
                sort.isPresent() ? List.of() : links.shared(),
                sort.map(way -> source.sortedBy(keys(way))).orElse(links.keys()));
    }

    /** At which place the slug stands among the keys. */
    private int slugKey() {
        return ownOrder().map(LinkSource::slugKey).orElse(1);
    }

    /** The links of which one has the order of the list, if the list has one of its own. */
    private Optional<LinkSource> ownOrder() {
        return request.order().isPresent()
                ? Optional.empty()
                : relation.map(many -> many.links().get(0));
    }

    /** How many keys the list is sorted by. */
    public int size() {
        return selects.get(0).keys().size();
    }

    /** One page and one item more, which tells whether there is another page. */
    public Query page(Optional<Cursor> cursor) {
        values.put("limit", request.limit() + 1);
        var direction = ascending(cursor) ? "" : " desc";
        var text = "select %s from (%s) k %s order by %s"
                .formatted(
                        columns(),
                        OrderedSelect.merged(parts(cursor, direction), size(), direction),
                        statements.targetJoins(wanted) + " " + NoteJoin.text(relation),
                        OrderedSelect.names("k.", size(), direction));
        return Query.of(text, values);
    }

    private List<String> parts(Optional<Cursor> cursor, String direction) {
        if (cursor.isEmpty()) {
            return selects.stream()
                    .map(select -> select.text(List.of(), direction))
                    .toList();
        }
        var place = place(cursor.get());
        values.putAll(named(place));
        var parts = selects.stream()
                .flatMap(select -> place.beyond(select.keys()).stream().map(beyond -> select.text(beyond, direction)))
                .toList();
        return parts.isEmpty() ? List.of(selects.get(0).text(List.of("1 = 0"), direction)) : parts;
    }

    private String columns() {
        var link = relation.isPresent()
                ? "k.parent, k.link, k.link_position, k.link_url, " + NoteJoin.columns(relation)
                : "";
        return link + OrderedSelect.names("k.", size(), "") + ", " + statements.targetColumns(wanted, slugKey());
    }

    /** How many items the whole list has: where nothing narrows a list of all entries that is known without counting. */
    public Query count() {
        return Query.of(
                request.filters().isEmpty() && relation.isEmpty()
                        ? Statements.TOTAL
                        : "select count(*) as total from %s%s".formatted(counted(), where()),
                values);
    }

    private String counted() {
        var entries = shape.table() + " t";
        return relation.map(many -> "(%s) l join %s on t.id = l.target".formatted(Statements.linksOfOne(many), entries))
                .orElse(entries + narrowed);
    }

    private String where() {
        return conditions.isEmpty() ? "" : conditions.stream().collect(Collectors.joining(" and ", " where ", ""));
    }

    private boolean ascending(Optional<Cursor> cursor) {
        var descending = request.order().map(Order::descending).orElse(false);
        var backwards =
                cursor.map(place -> place.direction() == Direction.BEFORE).orElse(false);
        return descending.equals(backwards);
    }

    private Keyset place(Cursor cursor) {
        var keys = new ArrayList<Object>();
        for (var place = 0; place < size(); place++) {
            keys.add(value(cursor.keys().get(place), place));
        }
        return new Keyset(keys, ascending(Optional.of(cursor)));
    }

    private static Map<String, Object> named(Keyset place) {
        try {
            return place.named();
        } catch (ArithmeticException | DateTimeException madeUp) {
            throw Cursor.invalid();
        }
    }

    /** A cursor that somebody made up may hold anything. */
    private Object value(String key, int place) {
        try {
            var links = ownOrder();
            if (links.isPresent()) {
                return links.get().isText(place) ? key : (Object) Long.valueOf(key);
            }
            return place == 0 ? request.order().orElseThrow().sort().value(key) : key;
        } catch (IllegalArgumentException | DateTimeException madeUp) {
            throw Cursor.invalid();
        }
    }
}
