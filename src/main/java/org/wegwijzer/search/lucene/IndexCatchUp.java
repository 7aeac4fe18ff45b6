package org.wegwijzer.search.lucene;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.wegwijzer.search.index.TouchedEntries;

/**
 * Brings the index that was kept over a restart up to date: what changed while this process did not run is read some at a time,
 * so that what changes now does not wait for all of it. For one thread.
 */
final class IndexCatchUp {

    private static final int BATCH = 500;

    private final IndexBuilder builder;
    private final Deque<Set<String>> missed = new ArrayDeque<>();

    IndexCatchUp(IndexBuilder builder) {
        this.builder = builder;
    }

    /**
     * The index that was kept, if there is one. A few changes it has caught up with already, so that nobody sees what was before.
     *
     * @throws SQLException if the database cannot be read
     * @throws IOException if the index cannot be written
     */
    Optional<IndexStore.Kept> begun() throws SQLException, IOException {
        missed.clear();
        var start = System.nanoTime();
        var kept = builder.kept();
        if (kept.isPresent()) {
            var index = kept.get().index();
            add(kept.get().missed());
            first(index);
            Log.infof(
                    "Kept the search index up to change %s, in %s ms; tags touched since: %s.",
                    kept.get().sequence(),
                    Duration.ofNanos(System.nanoTime() - start).toMillis(),
                    kept.get().missed().size());
        }
        return kept;
    }

    /** Those of one entry come one after the other. */
    private void add(Collection<String> tags) {
        tags.stream().map(TouchedEntries::entry).distinct().sorted().forEach(tag -> {
            if (missed.isEmpty() || missed.getLast().size() == BATCH) {
                missed.add(new LinkedHashSet<>());
            }
            missed.getLast().add(tag);
        });
    }

    private void first(HubIndex index) throws SQLException, IOException {
        try {
            if (!isDone()) {
                step(index);
            }
        } catch (SQLException failure) {
            index.close();
            throw failure;
        } catch (IOException | RuntimeException faulty) {
            index.discard();
            throw faulty;
        }
    }

    /** Whether nothing is missed any more. */
    boolean isDone() {
        return missed.isEmpty();
    }

    /**
     * Reads some of what is missed.
     *
     * @throws SQLException if the database cannot be read; then it is still missed
     * @throws IOException if the index cannot be written
     */
    void step(HubIndex index) throws SQLException, IOException {
        builder.update(index, missed.element());
        missed.remove();
    }

    /** Another index takes the place of the one that was kept. */
    void end() {
        missed.clear();
    }
}
