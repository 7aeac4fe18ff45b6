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
}
