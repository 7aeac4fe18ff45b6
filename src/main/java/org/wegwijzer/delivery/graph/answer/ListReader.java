package org.wegwijzer.delivery.graph.answer;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.graph.declaration.Filter;
import org.wegwijzer.delivery.graph.declaration.Sort;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.plan.ListStatements;
import org.wegwijzer.delivery.graph.plan.Plan;
import org.wegwijzer.delivery.graph.plan.Statements;
import org.wegwijzer.delivery.graph.request.ListRequest;
import org.wegwijzer.delivery.parameter.Cursor;
import org.wegwijzer.delivery.parameter.Cursor.Direction;
import org.wegwijzer.delivery.relation.LinkData;
import org.wegwijzer.delivery.relation.NextPage;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;

/** Reads one page of a list. Used for one page. */
public final class ListReader {

    private final Loader loader;
    private final ListRequest request;
    private final Optional<Cursor> cursor;
    private final Plan plan;
    private final ListStatements statements;
    private final Optional<ToMany<?>> relation;
    private final @Nullable Relation list;

    /** @param relation whose list it is; absent for the list of all entries */
    public ListReader(Loader loader, Plan plan, ListRequest request, @Nullable Relation relation) {
        this.loader = loader;
        this.request = request;
        this.plan = plan;
        this.relation = Optional.ofNullable(relation).map(Relation::many);
        this.list = relation;
        var parent = relation == null ? 0 : relation.parent();
        this.statements = new ListStatements(loader.statements(), plan.wanted(), this.relation, parent, request);
        this.cursor = Optional.ofNullable(request.cursor())
                .map(text -> Cursor.parse(text, request.identity(), statements.size()));
    }

    /**
     * A relation of one entry, whose list is read.
     *
     * @param parent the entry's internal id
     * @param owner its slug
     * @param total how many links there are
     */
    public record Relation(ToMany<?> many, long parent, String owner, long total) {}

    /** Reads the page and makes its items. */
    @SuppressWarnings("unchecked")
    public <I> ListPage<I> page(Assembler assembler) {
        var found = loader.rows(queries());
        var texts = found.get(0);
        var read = Places.of(texts);
        var more = read.size() > request.limit();
        var rows = new ArrayList<>(more ? read.subList(0, request.limit()) : read);
        var backwards =
                cursor.filter(place -> place.direction() == Direction.BEFORE).isPresent();
        if (backwards) {
            Collections.reverse(rows);
        }
        var count = total(found);
        var next = backwards || more ? place(Direction.AFTER, rows, rows.size() - 1) : null;
        var isFirst = backwards ? !more : cursor.isEmpty();
        var previous = isFirst ? null : place(Direction.BEFORE, rows, 0);
        note(assembler.read());
        var items = (List<I>) items(rows, texts, assembler);
        return new ListPage<>(count, request.href(), items, nextPage(next), href(previous), assembler.read());
    }

    /** Of a relation it is known how many links it has. */
    private List<Query> queries() {
        var page = statements.page(cursor);
        return list == null || isNarrowed() ? List.of(page, statements.count()) : List.of(page);
    }

    private long total(List<List<Row>> found) {
        return list == null || isNarrowed() ? found.get(1).get(0).number("total") : list.total();
    }

    private boolean isNarrowed() {
        return !request.filters().isEmpty();
    }

    private @Nullable NextPage nextPage(@Nullable Cursor place) {
        return place == null ? null : request.nextPage(place);
    }

    private @Nullable String href(@Nullable Cursor place) {
        return place == null ? null : request.href(place);
    }

    private @Nullable Cursor place(Direction direction, List<Row> rows, int beside) {
        return rows.isEmpty() ? null : place(direction, rows.get(beside));
    }

    private Cursor place(Direction direction, Row row) {
        return Cursor.of(direction, Statements.keys(row, statements.size()), request.identity());
    }

    /**
     * What stands in the list of some entry, sorted and narrowed by whatever, depends on that list: it is touched also when one in it
     * may come to stand elsewhere. Only other lists depend on all entries of the type.
     */
    private void note(Dependencies read) {
        var type = plan.wanted().shape().type();
        var isOfSome = false;
        if (list != null) {
            read.there(list.many().owner(), list.owner());
            read.relation(list.many(), list.owner());
            isOfSome = true;
        }
        for (var filter : request.filters().entrySet()) {
            isOfSome |= note(filter.getKey(), filter.getValue(), read);
        }
        if (!isOfSome) {
            read.list(type);
            if (isSortedBy(Sort.TITLE)) {
                read.titles(type, request.reading().reader());
            }
        }
        if (isSortedBy(Sort.UPDATED)
                || request.filters().keySet().stream().anyMatch(filter -> filter.form() == Filter.Form.MOMENT)) {
            read.recent(type);
        }
    }

    private boolean isSortedBy(Sort sort) {
        return request.order().filter(order -> order.sort() == sort).isPresent();
    }

    /** Whether the filter leaves only what stands in lists of the entries that it names. */
    private static boolean note(Filter filter, Object value, Dependencies read) {
        filter.target()
                .ifPresent(target -> filter.slugs(value).forEach(slug -> {
                    read.there(target.type(), slug);
                    target.list().ifPresent(list -> read.relation(list, target.type(), slug));
                }));
        return filter.target().flatMap(Filter.Target::list).isPresent();
    }

    /** @param texts a row for each text of each item, perhaps of one item more */
    private List<Object> items(List<Row> rows, List<Row> texts, Assembler assembler) {
        var ids = rows.stream().map(row -> row.number("id")).collect(toSet());
        var shown = texts.stream().filter(row -> ids.contains(row.number("id"))).toList();
        var level = loader.targets(plan, shown);
        return rows.stream().map(row -> item(row, assembler.card(level, row))).toList();
    }

    private Object item(Row row, Object card) {
        return relation.<Object>map(many -> many.edge().apply(LinkData.of(row), card))
                .orElse(card);
    }
}
