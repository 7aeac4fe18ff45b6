package org.wegwijzer.delivery.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.feed.DocumentReader;
import org.wegwijzer.delivery.feed.EntryName;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.published.ContentReader;
import org.wegwijzer.sql.Query;

/** Makes snapshots: everything as it stands at one moment, in the order of types and slugs. */
@ApplicationScoped
class SnapshotMaker {

    /** Documents that are made together. */
    private static final int SLICE = 50;

    /** After which it is told that a snapshot was made: what takes longer costs others something. */
    private static final Duration LONG = Duration.ofSeconds(10);

    private static final String SLUGS = "select t.slug from %s t where t.slug > :slug order by t.slug limit :most";
    private static final String COUNT = "select coalesce(sum(total), 0) as count from entry_total";

    private final ContentReader content;
    private final DocumentReader documents;
    private final SnapshotStore store;
    private final ObjectMapper json;
    private final Clock clock;

    SnapshotMaker(
            ContentReader content, DocumentReader documents, SnapshotStore store, ObjectMapper json, Clock clock) {
        this.content = content;
        this.documents = documents;
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Makes one and keeps it.
     *
     * @param reading in which language
     */
    Snapshot make(ReadOptions reading) {
        var begun = System.nanoTime();
        try (var writer = new SnapshotWriter(store)) {
            var position = content.aside(snapshot -> write(snapshot, writer, reading));
            writer.end();
            var took = Duration.ofNanos(System.nanoTime() - begun);
            var made = new Snapshot(
                    writer.making(),
                    position,
                    reading.order().first(),
                    writer.coding(),
                    writer.digest(),
                    writer.plainDigest(),
                    writer.length(),
                    took,
                    clock.instant());
            store.keep(made);
            if (took.compareTo(LONG) > 0) {
                Log.infof("The snapshot %s was made in %s s: %s bytes.", made.name(), took.toSeconds(), made.length());
            }
            return made;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private LogPosition write(ContentReader.Snapshot snapshot, SnapshotWriter writer, ReadOptions reading) {
        var position = LogPosition.last(snapshot.rows(LogPosition.LAST).get(0));
        var count = snapshot.rows(Query.of(COUNT)).get(0).number("count");
        line(writer, new SnapshotHead(position.toString(), reading.order().first(), count));
        for (var type : EntryType.values()) {
            var slugs = slugs(snapshot, type, "");
            while (!slugs.isEmpty()) {
                write(snapshot, writer, reading, slugs);
                slugs = slugs(snapshot, type, slugs.get(slugs.size() - 1).slug());
            }
        }
        return position;
    }

    private static List<EntryName> slugs(ContentReader.Snapshot snapshot, EntryType type, String after) {
        var query = Query.of(SLUGS.formatted(type.singular()), Map.of("slug", after, "most", SLICE));
        return snapshot.rows(query).stream()
                .map(row -> EntryName.of(type, row.printed("slug")))
                .toList();
    }

    private void write(
            ContentReader.Snapshot snapshot, SnapshotWriter writer, ReadOptions reading, List<EntryName> entries) {
        documents.read(snapshot, entries, reading).entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().slug()))
                .forEach(entry -> line(writer, entry.getValue().json()));
    }

    private void line(SnapshotWriter writer, SnapshotHead head) {
        try {
            writer.line(json.writeValueAsBytes(head));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void line(SnapshotWriter writer, byte[] document) {
        try {
            writer.line(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
