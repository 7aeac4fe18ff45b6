package org.wegwijzer.search.lucene;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.search.content.SearchedContent;
import org.wegwijzer.search.content.SearchedEntry;
import org.wegwijzer.search.content.SearchedHub;
import org.wegwijzer.search.index.TouchedEntries;

/** Fills indexes from the published content. */
@ApplicationScoped
class IndexBuilder {

    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(10);

    private final SearchedContent content;
    private final TouchedEntries touched;
    private final IndexFolders folders;
    private final IndexStore store;

    IndexBuilder(SearchedContent content, IndexFolders folders, IndexStore store) {
        this.content = content;
        this.touched = new TouchedEntries(content);
        this.folders = folders;
        this.store = store;
    }

    /**
     * The index that was kept over a restart, if there is one.
     *
     * @throws SQLException if the database cannot be read
     * @throws IOException if the folder of indexes cannot be read
     */
    Optional<IndexStore.Kept> kept() throws SQLException, IOException {
        var hub = content.hub();
        return hub.isPresent() ? store.opened(hub.get()) : Optional.empty();
    }

    /**
     * A new index of all that is published; empty before the first import.
     *
     * @throws SQLException if the database cannot be read
     * @throws IOException if the index cannot be written
     */
    Optional<HubIndex> made() throws SQLException, IOException {
        var hub = content.hub();
        return hub.isPresent() ? Optional.of(made(hub.get())) : Optional.empty();
    }

    private HubIndex made(SearchedHub hub) throws SQLException, IOException {
        var next = HubIndex.made(folders.next(), hub);
        try {
            fill(next);
            next.show();
            return next;
        } catch (SQLException | IOException | RuntimeException failure) {
            next.close();
            throw failure;
        }
    }

    private void fill(HubIndex next) throws SQLException {
        var start = System.nanoTime();
        var reported = new AtomicLong(start);
        var all = content.count();
        var done = new AtomicLong();
        for (var type : EntryType.values()) {
            content.each(type, entries -> {
                entries.parallelStream().forEach(entry -> add(next, entry));
                done.addAndGet(entries.size());
                var now = System.nanoTime();
                if (now - reported.get() > BETWEEN_REPORTS.toNanos()) {
                    reported.set(now);
                    Log.infof("Indexed for search: %s of %s entries.", done.get(), all);
                }
            });
        }
        Log.infof(
                "Indexed %s entries for search in %s ms.",
                done.get(), Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    private static void add(HubIndex index, SearchedEntry entry) {
        try {
            index.add(entry);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Reads all entries anew that a change touched, or a list of theirs.
     *
     * @throws SQLException if the database cannot be read
     * @throws IOException if the index cannot be written
     */
    void update(HubIndex known, Set<String> tags) throws SQLException, IOException {
        touched.read(tags, known);
        known.show();
    }
}
