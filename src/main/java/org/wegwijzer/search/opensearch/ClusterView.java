package org.wegwijzer.search.opensearch;

import io.quarkus.logging.Log;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.change.ChangesSeen;
import org.wegwijzer.search.content.SearchedChanges;
import org.wegwijzer.search.content.SearchedContent;
import org.wegwijzer.search.index.SeenLines;
import org.wegwijzer.search.index.SeenLines.UselessIndexException;
import org.wegwijzer.search.opensearch.wire.ServerAwayException;

/** What searches of this node see: which index, up to which change, and the words of the hub. Thread-safe. */
final class ClusterView {

    /** How long a search waits for the change that its reader may just have made. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** From then on a change is a long matter, and searches see what was before. */
    private static final Duration SOON = Duration.ofSeconds(2);

    /** How long the first searches wait for the first index. */
    private static final Duration FIRST = Duration.ofSeconds(5);

    private final ClusterIndexes indexes;
    private final SearchedContent content;
    private final SearchedChanges changes;
    private final ChangeLog log;
    private final Object lock = new Object();

    private long heardOf = ChangeLog.UNKNOWN;
    private long behindSince = System.nanoTime();
    private boolean stopped;
    private boolean wordsAreOld = true;
    private @Nullable Looked looked;
    private volatile @Nullable Seen seen;
    private volatile Runnable advance = () -> {};

    ClusterView(ClusterIndexes indexes, SearchedContent content, SearchedChanges changes, ChangeLog log) {
        this.indexes = indexes;
        this.content = content;
        this.changes = changes;
        this.log = log;
    }

    /**
     * What a search sees.
     *
     * @param sequence of the index, as it is told here
     */
    record Seen(ShownIndex index, HubWords words, long sequence) {}

    /** What was seen of the cluster, while the log was by so much ahead of the database's. */
    private record Looked(ClusterIndexes.State state, long ahead) {}

    /** Something changed in public, which searches do not see yet. */
    void hear(ChangesSeen change) {
        synchronized (lock) {
            var now = seen;
            if (now == null || heardOf <= now.sequence()) {
                behindSince = System.nanoTime();
            }
            heardOf = change.sequence();
            wordsAreOld |= change.tags().contains(CacheTags.EVERYTHING)
                    || change.tags().contains(CacheTags.HUB);
        }
    }

    /**
     * Looks at the index that the cluster shows, and lets searches see it if it is of this database; gives its name.
     *
     * @throws SQLException if the database cannot be read
     * @throws ServerAwayException if the cluster cannot be asked
     */
    synchronized Optional<String> look() throws SQLException, ServerAwayException {
        var state = indexes.state();
        if (state.isEmpty()) {
            looked = null;
            seen = null;
            return Optional.empty();
        }
        var now = new Looked(state.get(), log.ahead());
        if (!now.equals(looked) || areWordsOld()) {
            // What cannot be shown yet, because the copy of the database lags, is looked at again.
            looked = isShown(now) ? now : null;
        }
        return Optional.of(now.state().index());
    }

    private boolean areWordsOld() {
        synchronized (lock) {
            return wordsAreOld;
        }
    }

    private boolean isShown(Looked now) throws SQLException {
        try {
            var state = now.state();
            var complete = SeenLines.proven(state.lines(), changes).complete();
            show(new ShownIndex(state.index(), complete.sequence(), state.languages()), now.ahead());
            return seen != null;
        } catch (UselessIndexException useless) {
            Log.debugf("The search index on the cluster is not looked at: %s", useless.getMessage());
            return false;
        }
    }

    /**
     * Searches see this from now on.
     *
     * @param ahead by how much the sequences told here were ahead of the database's when it was read
     * @throws SQLException if the words of the hub cannot be read
     */
    void show(ShownIndex index, long ahead) throws SQLException {
        var words = words();
        synchronized (lock) {
            seen = words.map(known -> new Seen(index, known, index.sequence() + ahead))
                    .orElse(null);
            lock.notifyAll();
        }
        advance.run();
    }

    /** From now on this is called whenever searches may see more than before. */
    void tell(Runnable news) {
        advance = news;
    }

    /** The last change that searches see now, as it is told here; {@link ChangeLog#UNKNOWN} while they see nothing. */
    long sequence() {
        var now = seen;
        return now == null ? ChangeLog.UNKNOWN : now.sequence();
    }

    private Optional<HubWords> words() throws SQLException {
        var now = seen;
        synchronized (lock) {
            if (now != null && !wordsAreOld) {
                return Optional.of(now.words());
            }
            wordsAreOld = false;
        }
        try {
            return content.hub().map(HubWords::of);
        } catch (SQLException failure) {
            synchronized (lock) {
                wordsAreOld = true;
            }
            throw failure;
        }
    }

    /** Whether there are changes that searches do not see. */
    boolean isBehind() {
        var now = seen;
        return now == null || now.sequence() < log.current();
    }

    /** Whether there have been for so long that they are a long matter. */
    boolean isBehindForLong() {
        synchronized (lock) {
            return System.nanoTime() - behindSince > SOON.toNanos();
        }
    }

    /**
     * What a search sees now, once it sees the change that its reader may just have made, unless that takes long.
     *
     * @param isAway whether nobody need wait for the cluster
     */
    Optional<Seen> current(BooleanSupplier isAway) {
        if (isBehind()) {
            await(isAway);
        }
        return Optional.ofNullable(seen);
    }

    private void await(BooleanSupplier isAway) {
        var start = System.nanoTime();
        synchronized (lock) {
            try {
                while (isWorthWaiting(start) && !isAway.getAsBoolean()) {
                    // Whoever has caught up says so; the time may run out first.
                    lock.wait(PATIENCE.toMillis());
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isWorthWaiting(long start) {
        var now = System.nanoTime();
        if (stopped || !isBehind()) {
            return false;
        }
        if (seen == null) {
            return now - start < FIRST.toNanos();
        }
        return now - start < PATIENCE.toNanos() && now - behindSince < SOON.toNanos();
    }

    /** Nobody waits any more. */
    void stop() {
        synchronized (lock) {
            stopped = true;
            lock.notifyAll();
        }
    }
}
