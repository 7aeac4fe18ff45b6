package org.wegwijzer.delivery.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.graph.Cursor.Direction;
import org.wegwijzer.delivery.graph.Shape.Detail;
import org.wegwijzer.delivery.site.Site;

/** Reads one page of a list. Used for one page. */
final class ListReader {

    private final Shapes shapes;
    private final Published.Snapshot content;
    private final ListRequest request;
    private final Optional<Cursor> cursor;
    private final Wanted wanted;
    private final ListStatements statements;
    private final Optional<ToMany<?>> relation;

    ListReader(
            Shapes shapes, Published.Snapshot content, Shape shape, ListRequest request, @Nullable Relation relation) {
        this.shapes = shapes;
        this.content = content;
        this.request = request;
        this.wanted = request.reading().of(shape, Detail.CARD, request.reading().expansion());
        this.relation = Optional.ofNullable(relation).map(Relation::many);
        var parent = relation == null ? 0 : relation.parent();
        this.statements = new ListStatements(new Statements(shapes), wanted, this.relation, parent, request);
        this.cursor = Optional.ofNullable(request.cursor())
                .map(text -> Cursor.parse(text, request.identity(), statements.size()));
    }

    /** A relation of one entry, whose list is read. */
    record Relation(ToMany<?> many, long parent) {}

    @SuppressWarnings("unchecked")
    <I> ListPage<I> page(Site site) {
        var read = content.rows(statements.page(cursor));
        var more = read.size() > request.limit();
        var rows = new ArrayList<>(more ? read.subList(0, request.limit()) : read);
        var backwards =
                cursor.filter(place -> place.direction() == Direction.BEFORE).isPresent();
        if (backwards) {
            Collections.reverse(rows);
        }
        var count = content.rows(statements.count()).get(0).number("total");
        var next = backwards || more ? place(Direction.AFTER, rows, rows.size() - 1) : null;
        var isFirst = backwards ? !more : cursor.isEmpty();
        var previous = isFirst ? null : place(Direction.BEFORE, rows, 0);
        return ListPage.of(request, count, (List<I>) items(rows, site), next, previous);
    }

    private @Nullable Cursor place(Direction direction, List<Row> rows, int beside) {
        return rows.isEmpty() ? null : place(direction, rows.get(beside));
    }

    private Cursor place(Direction direction, Row row) {
        var keys = IntStream.range(0, statements.size())
                .mapToObj(place -> row.printed("sort" + place))
                .toList();
        return Cursor.of(direction, keys, request.identity());
    }

    private List<Object> items(List<Row> rows, Site site) {
        var reading = request.reading();
        var level = new Loader(shapes, content, reading).level(wanted, rows);
        var assembler = new Assembler(reading, site);
        return rows.stream()
                .map(row -> item(row, wanted.shape().card().apply(assembler.root(level, row.number("id")))))
                .toList();
    }

    private Object item(Row row, Object card) {
        return relation.<Object>map(many -> many.edge().apply(Link.of(row), card))
                .orElse(card);
    }
}
