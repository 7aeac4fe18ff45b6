package org.wegwijzer.delivery.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.delivery.graph.Shape.Detail;

/** The published content as a graph: entries with what they relate to, as deep as a reader asks. */
@ApplicationScoped
public class ContentGraph {

    private final Published content;
    private final Shapes shapes;

    ContentGraph(Published content, Shapes shapes) {
        this.content = content;
        this.shapes = shapes;
    }

    /** The page of an entry; empty if none with that slug is published. */
    public Optional<EntryView> page(EntryType type, Slug slug, Reading reading) {
        return content.page(snapshot -> {
            var shape = shapes.of(type);
            var statements = new Statements(shapes);
            var entries = snapshot.rows(statements.bySlug(shape, slug.value(), reading));
            if (entries.isEmpty()) {
                return Optional.empty();
            }
            var level = new Loader(shapes, snapshot, reading).level(shape, Detail.PAGE, entries, reading.expansion());
            return Optional.of(new Assembler(reading).root(level, entries.get(0).number("id")));
        });
    }

    /** One page of the list of all entries of a type. */
    public <C> ListPage<C> list(EntryType type, ListRequest request) {
        return content.page(snapshot -> new ListReader(shapes, snapshot, shapes.of(type), request, null).page());
    }

    /** One page of the list of an entry's relation; empty if no such entry is published. */
    public <E> Optional<ListPage<E>> related(ToMany<E> relation, Slug slug, ListRequest request) {
        return content.page(snapshot -> {
            var parent = snapshot.rows(new Statements(shapes).id(shapes.of(relation.owner()), slug.value()));
            return parent.stream().findFirst().map(row -> {
                var list = new ListReader.Relation(relation, row.number("id"));
                return new ListReader(shapes, snapshot, shapes.of(relation.target()), request, list).page();
            });
        });
    }
}
