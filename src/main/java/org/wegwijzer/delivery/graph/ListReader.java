package org.wegwijzer.delivery.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.graph.Cursor.Direction;
import org.wegwijzer.delivery.graph.Shape.Detail;

/** Reads one page of a list. Used for one page. */
final class ListReader {

    private final Shapes shapes;
    private final Published.Snapshot content;
    private final ListRequest request;
    private final Optional<Cursor> cursor;
    private final Shape shape;
    private final ListStatements statements;
    private final Optional<ToMany<?>> relation;

    ListReader(
            Shapes shapes, Published.Snapshot content, Shape shape, ListRequest request, @Nullable Relation relation) {
        this.shapes = shapes;
        this.content = content;
        this.request = request;
        this.shape = shape;
        this.relation = Optional.ofNullable(relation).map(Relation::many);
        var parent = relation == null ? 0 : relation.parent();
        this.statements = new ListStatements(new Statements(shapes), shape, this.relation, parent, request);
        this.cursor = Optional.ofNullable(request.cursor())
                .map(text -> Cursor.parse(text, request.identity(), statements.size()));
    }

    /** A relation of one entry, whose list is read. */
    record Relation(ToMany<?> many, long parent) {}

    @SuppressWarnings("unchecked")
    <I> ListPage<I> page() {
        var rows = new ArrayList<>(content.rows(statements.page(cursor)));
        var backwards = cursor.filter(place -> place.direction() == Direction.BEFORE).isPresent();
        var more = rows.size() > request.limit();
        if (more) {
            rows.remove(rows.size() - 1);
        }
        if (backwards) {
            Collections.reverse(rows);
        }
        var count = content.rows(statements.count()).get(0).number("total");
        var next = rows.isEmpty() || !(backwards || more) ? null : place(Direction.AFTER, rows.get(rows.size() - 1));
        var previous =
                rows.isEmpty() || !(backwards ? more : cursor.isPresent()) ? null : place(Direction.BEFORE, rows.get(0));
        return ListPage.of(request, count, (List<I>) items(rows), next, previous);
    }

    private Cursor place(Direction direction, Row row) {
        var keys = IntStream.range(0, statements.size())
                .mapToObj(place -> row.printed("sort" + place))
                .toList();
        return Cursor.of(direction, keys, request.identity());
    }

    private List<Object> items(List<Row> rows) {
        var reading = request.reading();
        var level = new Loader(shapes, content, reading).level(shape, Detail.CARD, rows, reading.expansion());
        var assembler = new Assembler(reading);
        return rows.stream()
                .map(row -> item(row, shape.card().apply(assembler.root(level, row.number("id")))))
                .toList();
    }

    private Object item(Row row, Object card) {
        return relation.<Object>map(many -> many.edge().apply(Link.of(row), card)).orElse(card);
    }
}
