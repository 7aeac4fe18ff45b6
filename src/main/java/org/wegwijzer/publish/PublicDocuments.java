package org.wegwijzer.publish;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
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
        return writers.stream()
                .filter(writer -> writer.type() == type)
                .flatMap(writer -> drafts(writer, slug).stream())
                .map(DraftJson::tree)
                .findFirst();
    }

    private static <D extends Draft<D>, E extends Entry> List<D> drafts(EntryWriter<D, E> writer, Slug slug) {
        return writer.repository().withSlugs(List.of(slug)).stream()
                .map(writer::published)
                .toList();
    }
}
