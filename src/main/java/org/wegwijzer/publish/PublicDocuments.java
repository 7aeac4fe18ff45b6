package org.wegwijzer.publish;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slices;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.hub.Hubs;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.draft.TranslationMarks;
import org.wegwijzer.publish.history.DocumentPacker;
import org.wegwijzer.publish.history.HubRevisions;
import org.wegwijzer.publish.history.Revisions;
import org.wegwijzer.publish.writer.EntryWriter;
import org.wegwijzer.publish.writer.EntryWriters;

/** What entries and the hub say in public now, as documents. */
@ApplicationScoped
public class PublicDocuments {

    private final List<EntryWriter<?, ?>> writers;
    private final Revisions revisions;
    private final Hubs hubs;
    private final HubRevisions hubRevisions;

    PublicDocuments(EntryWriters writers, Revisions revisions, Hubs hubs, HubRevisions hubRevisions) {
        this.writers = writers.inOrder();
        this.revisions = revisions;
        this.hubs = hubs;
        this.hubRevisions = hubRevisions;
    }

    /**
     * What the hub says of itself.
     *
     * @param edition in which it does
     */
    public record HubEdition(ObjectNode document, long edition) {}

    /** What the hub says of itself in public now; empty before the first import. Needs a transaction. */
    public Optional<HubEdition> hub() {
        return hubs.published().map(hub -> new HubEdition(DraftJson.tree(HubWriter.published(hub)), hub.edition));
    }

    /** What the hub said of itself once; empty if nobody knows. */
    public Optional<ObjectNode> hubOnce(long number) {
        return hubRevisions
                .numbered(number)
                .map(revision -> Objects.requireNonNull(revision.document))
                .map(packed -> DraftJson.tree(DocumentPacker.unpack(packed)));
    }

    /** The document of an entry; empty if it is not public. Needs a transaction. */
    public Optional<ObjectNode> now(EntryType type, Slug slug) {
        return Optional.ofNullable(now(type, List.of(slug)).get(slug));
    }

    /**
     * What an entry said once.
     *
     * @param entry its public id
     * @param number of the revision; empty if there is no such one, or it is a removal
     */
    public Optional<ObjectNode> once(UUID entry, long number) {
        return revisions
                .numbered(entry, number)
                .flatMap(revision -> Optional.ofNullable(revision.document))
                .map(packed -> DraftJson.tree(DocumentPacker.unpack(packed)));
    }

    /** What an entry says, with what its texts were made from; empty if it is not public. Needs a transaction. */
    public Optional<Draft<?>> marked(EntryType type, Slug slug) {
        return writers.stream()
                .filter(writer -> writer.type() == type)
                .flatMap(writer -> drafts(writer, List.of(slug)))
                .<Draft<?>>map(TranslationMarks::drafted)
                .findFirst();
    }

    /** What an entry said in its last revisions, the newest first; without those that are removals. */
    public Stream<ObjectNode> before(UUID entry, int most) {
        return revisions.before(entry, Long.MAX_VALUE, most).stream()
                .flatMap(revision -> Stream.ofNullable(revision.document))
                .map(packed -> DraftJson.tree(DocumentPacker.unpack(packed)));
    }

    /** The documents of those of these entries that are public, in the order of slugs. Needs a transaction. */
    public Map<Slug, ObjectNode> now(EntryType type, Collection<Slug> slugs) {
        return writers.stream()
                .filter(writer -> writer.type() == type)
                .flatMap(writer -> drafts(writer, slugs))
                .collect(toMap(
                        Draft::slug,
                        draft -> DraftJson.unmarked(DraftJson.tree(draft)),
                        (one, same) -> one,
                        TreeMap::new));
    }

    private static <D extends Draft<D>, E extends Entry> Stream<D> drafts(
            EntryWriter<D, E> writer, Collection<Slug> slugs) {
        return Slices.of(slugs)
                .flatMap(some -> writer.repository().withSlugs(some).stream())
                .map(writer::published);
    }
}
