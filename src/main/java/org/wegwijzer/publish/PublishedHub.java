package org.wegwijzer.publish;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.hub.Hubs;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.HubDraft;
import org.wegwijzer.draft.TranslationMarks;
import org.wegwijzer.publish.writer.EntryWriter;
import org.wegwijzer.publish.writer.EntryWriters;

/** All that is public, as drafts with nothing left open: published elsewhere, they make the same hub. */
@ApplicationScoped
public class PublishedHub {

    private static final int BATCH = 200;
    private static final int TIMEOUT_SECONDS = (int) Duration.ofHours(1).toSeconds();

    private final EntityManager entities;
    private final Hubs hubs;
    private final List<EntryWriter<?, ?>> writers;

    PublishedHub(EntityManager entities, Hubs hubs, EntryWriters writers) {
        this.entities = entities;
        this.hubs = hubs;
        this.writers = writers.inOrder();
    }

    /** Does work to which the hub stands still, whatever is published meanwhile. */
    public <T> T reading(Callable<T> work) {
        return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(work);
    }

    /** The hub itself; empty before the first import. Inside {@link #reading}. */
    public Optional<HubDraft> hub() {
        return hubs.published().map(HubWriter::published);
    }

    /** The place of the change log up to which the hub is known: another one as soon as anything else is public. Empty like {@link #hub}. */
    public Optional<String> cursor() {
        return hubs.published().map(there -> ChangeRecorder.last(entities).toString());
    }

    /** Does something with every entry of a type, in the order of slugs, a few in memory at a time. Inside {@link #reading}. */
    public void entries(EntryType type, Consumer<Draft<?>> step) {
        writers.stream().filter(writer -> writer.type() == type).forEach(writer -> read(writer, step));
    }

    private <D extends Draft<D>, E extends Entry> void read(EntryWriter<D, E> writer, Consumer<Draft<?>> step) {
        var batch = writer.repository().find("order by slug").page(0, BATCH).list();
        while (!batch.isEmpty()) {
            batch.stream().map(writer::published).map(TranslationMarks::drafted).forEach(step);
            entities.clear();
            var last = batch.get(batch.size() - 1).slug;
            batch = writer.repository()
                    .find("slug > ?1 order by slug", last)
                    .page(0, BATCH)
                    .list();
        }
    }
}
