package org.wegwijzer.search.opensearch;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.content.SearchedChanges;
import org.wegwijzer.search.content.SearchedChanges.Line;
import org.wegwijzer.search.content.SearchedContent;
import org.wegwijzer.search.content.SearchedEntry;
import org.wegwijzer.search.content.SearchedHub;
import org.wegwijzer.search.index.SeenLines;
import org.wegwijzer.search.index.SeenLines.UselessIndexException;
import org.wegwijzer.search.index.TouchedEntries;

/**
 * Writes the index on the cluster: goes on with the one that is there if it is of this database and of this form, makes another aside if
 * not, and keeps it up. After a failure it begins anew by what the index says of itself. For the one thread of the one node that may.
 */
final class ClusterIndexer {

    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(10);
    private static final int BATCH = 500;

    private final SearchedContent content;
    private final SearchedChanges changes;
    private final ClusterIndexes indexes;
    private final Writers writers;
    private final Lease lease;
    private final TouchedEntries touched;
    private @Nullable Kept kept;

    ClusterIndexer(
            SearchedContent content, SearchedChanges changes, ClusterIndexes indexes, Writers writers, Lease lease) {
        this.content = content;
        this.changes = changes;
        this.indexes = indexes;
        this.writers = writers;
        this.lease = lease;
        this.touched = new TouchedEntries(content);
    }

    /** Makes whoever writes into an index. */
    interface Writers {
        BulkWriter to(BulkWriter.Target target);
    }

    /** The index that is kept up, as it was last shown. */
    private record Kept(String index, Lease.Version version, Set<LanguageTag> languages, long sequence) {}

    /** What was done so far counts no more. */
    void forget() {
        kept = null;
    }

    /** Whether there is an index that is kept up. */
    boolean hasBegun() {
        return kept != null;
    }

    /** What it is called. */
    Optional<String> index() {
        return Optional.ofNullable(kept).map(Kept::index);
    }

    /**
     * Begins with the index that is there, or makes one; gives what searches see then, empty before the first import.
     *
     * @throws SQLException if the database cannot be read
     * @throws IOException if the cluster cannot be written to
     */
    Optional<ShownIndex> begun() throws SQLException, IOException {
        var hub = content.hub();
        var last = changes.last();
        if (hub.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(resumed(hub.get(), last.get().sequence()));
        } catch (UselessIndexException useless) {
            Log.infof("The search index on the cluster is made anew: %s.", useless.getMessage());
            return Optional.of(made(hub.get(), last.get().sequence()));
        }
    }

    private ShownIndex resumed(SearchedHub hub, long last) throws SQLException, IOException {
        var state = indexes.state().orElseThrow(() -> new UselessIndexException("there is none of this hub"));
        if (!state.isOfThisForm()) {
            throw new UselessIndexException("another version of the program made it");
        }
        check(hub, state.languages());
        var complete = SeenLines.proven(state.lines(), changes).complete().sequence();
        var missed = changes.since(complete);
        if (missed.contains(CacheTags.EVERYTHING)) {
            throw new UselessIndexException("too much has changed since");
        }
        kept = new Kept(state.index(), state.version(), state.languages(), complete);
        Log.infof(
                "The search index on the cluster is kept from change %s on; tags touched since: %s.",
                complete, missed.size());
        return missed.isEmpty() ? shown() : written(missed, last);
    }

    private static void check(SearchedHub hub, Set<LanguageTag> languages) throws UselessIndexException {
        if (!languages.equals(Set.copyOf(hub.languages().all()))) {
            throw new UselessIndexException("the hub has other languages");
        }
    }

    /**
     * Reads what changes touched that the index has not seen, and shows it; makes another index if they are more than that.
     *
     * @param sequence the last of the changes
     * @throws SQLException if the database cannot be read
     * @throws IOException if the cluster cannot be written to
     */
    ShownIndex updated(Set<String> tags, long sequence) throws SQLException, IOException {
        if (sequence <= now().sequence()) {
            return shown();
        }
        var hub = content.hub();
        if (hub.isPresent() && (tags.contains(CacheTags.EVERYTHING) || hasOtherLanguages(hub.get()))) {
            return made(hub.get(), sequence);
        }
        try {
            return written(tags, sequence);
        } catch (UselessIndexException useless) {
            Log.infof("The search index on the cluster is made anew: %s.", useless.getMessage());
            forget();
            return begun().orElseThrow(() -> useless);
        }
    }

    private boolean hasOtherLanguages(SearchedHub hub) {
        return !now().languages().equals(Set.copyOf(hub.languages().all()));
    }

    private ShownIndex written(Set<String> tags, long sequence) throws SQLException, IOException {
        var before = now();
        var line = line(sequence);
        var writer = writers.to(new BulkWriter.Target(before.index(), sequence));
        for (var step : steps(tags)) {
            touched.read(step, writer);
        }
        writer.flush();
        if (writer.hasMetLater()) {
            throw new UselessIndexException("it has entries as of changes that are not in the database");
        }
        return show(before.index(), before.languages(), line, Optional.of(before.version()));
    }

    /** Those of one entry come together, so that it is read once. */
    private static List<Set<String>> steps(Set<String> tags) {
        var entries =
                tags.stream().map(TouchedEntries::entry).distinct().sorted().toList();
        var steps = new ArrayList<Set<String>>();
        for (var from = 0; from < entries.size(); from += BATCH) {
            steps.add(new HashSet<>(entries.subList(from, Math.min(from + BATCH, entries.size()))));
        }
        return steps;
    }

    private ShownIndex made(SearchedHub hub, long sequence) throws SQLException, IOException {
        var languages = Set.copyOf(hub.languages().all());
        var line = line(sequence);
        var name = indexes.create(languages, sequence);
        var isSeen = false;
        try {
            fill(name, sequence);
            var shown = show(name, languages, line, Optional.empty());
            // From here on it may be seen, whatever the cluster answers.
            isSeen = true;
            indexes.swap(name, lease);
            return shown;
        } finally {
            if (!isSeen) {
                forget();
                discard(name);
            }
        }
    }

    private void discard(String name) {
        try {
            indexes.remove(name);
        } catch (IOException away) {
            Log.debugf("The index %s stays until another takes the place of the one that is seen: %s", name, away);
        }
    }

    private void fill(String name, long sequence) throws SQLException, IOException {
        var start = System.nanoTime();
        var progress = new Progress(content.count());
        var writer = writers.to(new BulkWriter.Target(name, sequence));
        try {
            for (var type : EntryType.values()) {
                content.each(type, entries -> {
                    add(writer, entries);
                    progress.add(entries.size());
                });
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        writer.flush();
        Log.infof(
                "Indexed %s entries for search on the cluster in %s ms.",
                progress.done, Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    /** How far a long work is; says so now and then. */
    private static final class Progress {

        private final long all;
        private long done;
        private long reported = System.nanoTime();

        Progress(long all) {
            this.all = all;
        }

        void add(int more) {
            done += more;
            var now = System.nanoTime();
            if (now - reported > BETWEEN_REPORTS.toNanos()) {
                reported = now;
                Log.infof("Indexed for search on the cluster: %s of %s entries.", done, all);
            }
        }
    }

    private static void add(BulkWriter writer, List<SearchedEntry> entries) {
        try {
            for (var writing : entries.parallelStream().map(writer::writing).toList()) {
                writer.add(writing);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As it is before anything is read: a database that is put back meanwhile may have another one with this number soon. */
    private Line line(long sequence) throws SQLException, UselessIndexException {
        return changes.line(sequence)
                .orElseThrow(() -> new UselessIndexException("change %s is not in the database".formatted(sequence)));
    }

    private ShownIndex show(String index, Set<LanguageTag> languages, Line line, Optional<Lease.Version> known)
            throws SQLException, IOException {
        var lines = SeenLines.upTo(line.sequence(), changes)
                .filter(seen -> seen.complete().equals(line))
                .orElseThrow(() -> new UselessIndexException("the database was put back meanwhile"));
        var version = indexes.show(index, languages, lines, known);
        kept = new Kept(index, version, languages, line.sequence());
        return shown();
    }

    private ShownIndex shown() {
        var now = now();
        return new ShownIndex(now.index(), now.sequence(), now.languages());
    }

    private Kept now() {
        var now = kept;
        if (now == null) {
            throw new IllegalStateException("there is no index yet that could be kept up");
        }
        return now;
    }
}
