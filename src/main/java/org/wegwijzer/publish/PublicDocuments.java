package org.wegwijzer.publish;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slices;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.publish.writer.EntryWriter;
import org.wegwijzer.publish.writer.EntryWriters;

/** What entries say in public now, as documents. */
@ApplicationScoped
public class PublicDocuments {

    private final List<EntryWriter<?, ?>> writers;

    PublicDocuments(EntryWriters writers) {
        this.writers = writers.inOrder();
    }

    /** The document of an entry; empty if it is not public. Needs a transaction. */
    public Optional<ObjectNode> now(EntryType type, Slug slug) {
        return Optional.ofNullable(now(type, List.of(slug)).get(slug));
    }

    /** The documents of those of these entries that are public, in the order of slugs. Needs a transaction. */
    public Map<Slug, ObjectNode> now(EntryType type, Collection<Slug> slugs) {
        return writers.stream()
                .filter(writer -> writer.type() == type)
                .flatMap(writer -> drafts(writer, slugs))
                .collect(toMap(Draft::slug, DraftJson::tree, (one, same) -> one, TreeMap::new));
    }

    private static <D extends Draft<D>, E extends Entry> Stream<D> drafts(
            EntryWriter<D, E> writer, Collection<Slug> slugs) {
        return Slices.of(slugs)
                .flatMap(some -> writer.repository().withSlugs(some).stream())
                .map(writer::published);
    }
}
