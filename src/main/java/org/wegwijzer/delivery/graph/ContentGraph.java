package org.wegwijzer.delivery.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.delivery.graph.Shape.Detail;
import org.wegwijzer.delivery.site.Site;

/** The published content as a graph: entries with what they relate to, as deep as a reader asks. */
@ApplicationScoped
public class ContentGraph {

    private final Published content;
    private final Shapes shapes;
    private final Site site;

    ContentGraph(Published content, Shapes shapes, Site site) {
        this.content = content;
        this.shapes = shapes;
        this.site = site;
    }

    /** The page of an entry; empty if none with that slug is published. */
    public Optional<EntryView> page(EntryType type, Slug slug, Reading reading) {
        return content.page(snapshot -> {
            var shape = shapes.of(type);
            var statements = new Statements(shapes);
            var wanted = reading.of(shape, Detail.PAGE, reading.expansion());
            var entries = snapshot.rows(statements.bySlug(wanted, slug.value(), reading));
            if (entries.isEmpty()) {
                return Optional.empty();
            }
            var level = new Loader(shapes, snapshot, reading).level(wanted, entries);
            return Optional.of(
                    new Assembler(reading, site).root(level, entries.get(0).number("id")));
        });
    }

    /** One page of the list of all entries of a type. */
    public <C> ListPage<C> list(EntryType type, ListRequest request) {
        return content.page(snapshot -> new ListReader(shapes, snapshot, shapes.of(type), request, null).page(site));
    }

    /** How many entries of a type are published. */
    public long count(EntryType type) {
        return content.page(snapshot -> snapshot.rows(new Statements(shapes).count(shapes.of(type)))
                .get(0)
                .number("total"));
    }

    /** Entries of a type by slug: at most {@code most}, without the first {@code from}. */
    public List<Indexed> index(EntryType type, int from, int most) {
        return content.page(snapshot ->
                snapshot.rows(new Statements(shapes).index(shapes.of(type), from, most)).stream()
                        .map(Indexed::of)
                        .toList());
    }

    /** One page of the list of an entry's relation; empty if no such entry is published. */
    public <E> Optional<ListPage<E>> related(ToMany<E> relation, Slug slug, ListRequest request) {
        return content.page(snapshot -> {
            var parent = snapshot.rows(new Statements(shapes).id(shapes.of(relation.owner()), slug.value()));
            return parent.stream().findFirst().map(row -> {
                var list = new ListReader.Relation(relation, row.number("id"), slug.value());
                return new ListReader(shapes, snapshot, shapes.of(relation.target()), request, list).page(site);
            });
        });
    }
}
