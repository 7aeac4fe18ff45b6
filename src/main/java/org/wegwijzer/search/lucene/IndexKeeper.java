package org.wegwijzer.search.lucene;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.change.ChangesSeen;
import org.wegwijzer.problem.ProblemException;

/**
 * Makes the index of the published content, or goes on with the one that was kept over a restart, and keeps it up: a thread of
 * its own reads anew what a change has touched. When too much has changed to tell, a second index is made aside and takes the
 * place of the first; readers wait for neither.
 */
@ApplicationScoped
class IndexKeeper {

    /** Whoever failed to write closed the index for good; all that was to be done is done when it is made anew. */
    private static final Set<String> ANEW = Set.of(CacheTags.EVERYTHING);

    /** How long a search waits for the change that its reader may just have made. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    /** From then on a change is a long matter, and searches see what was before. */
    private static final Duration SOON = Duration.ofSeconds(1);

    /** How long the first searches wait for the first index. */
    private static final Duration FIRST = Duration.ofSeconds(5);

    private static final Duration RETRY = Duration.ofSeconds(1);

    /** A minute at most is between two tries. */
    private static final int MOST_DOUBLINGS = 6;

    private final IndexBuilder builder;
    private final ChangeLog changes;
    private final IndexCatchUp catchUp;
    private final IndexSaves saves;
    private final Thread thread = new Thread(this::keep, "search-index");
    private final Object lock = new Object();

    private Set<String> touched = new HashSet<>();
    private long touchedAt = ChangeLog.UNKNOWN;
    private long behindSince;
    private boolean stopped;
    private Runnable advance = () -> {};
    /** How long to wait before what failed is tried again, in milliseconds. */
    private long pause;
    /** How often in a row keeping up has failed; the thread's own. */
    private int failures;

    private volatile @Nullable HubIndex index;
    private volatile long sequence = ChangeLog.UNKNOWN;

    IndexKeeper(IndexBuilder builder, IndexStore store, ChangeLog changes) {
        this.builder = builder;
        this.changes = changes;
        this.catchUp = new IndexCatchUp(builder);
        this.saves = new IndexSaves(store, changes);
        thread.setDaemon(true);
    }

    /** Something changed in public. */
    void hear(ChangesSeen change) {
        synchronized (lock) {
            if (touchedAt <= sequence) {
                behindSince = System.nanoTime();
            }
            touched.addAll(change.tags());
            touchedAt = change.sequence();
            pause = 0;
            lock.notifyAll();
        }
    }

    /**
     * Begins to keep the index up, unless it has begun.
     *
     * @param news called whenever the index has seen more than before
     */
    void begin(Runnable news) {
        synchronized (lock) {
            if (thread.getState() == Thread.State.NEW && !stopped) {
                advance = news;
                thread.start();
            }
        }
    }

    /** Ends that, and keeps the index for the next start. */
    void stop() throws InterruptedException, IOException {
        synchronized (lock) {
            stopped = true;
            lock.notifyAll();
        }
        // Whoever is interrupted while writing closes the index for good.
        thread.join(RETRY.toMillis());
        thread.interrupt();
        thread.join(RETRY.toMillis());
        var last = index;
        index = null;
        if (!thread.isAlive()) {
            saves.save(last, sequence);
        }
        if (last != null) {
            last.close();
        }
    }

    /** The last change that the index has seen, now. */
    long seen() {
        return index == null ? ChangeLog.UNKNOWN : sequence;
    }

    /** The same, once it has seen the change that its reader may just have made, unless that takes long. */
    long sequence() {
        current();
        return sequence;
    }

    /** Reads the index as it stands; may happen twice when a new one takes its place meanwhile. */
    <T> T look(Look<T> look) {
        try {
            return look.at(current());
        } catch (AlreadyClosedException replaced) {
            return look.at(current());
        }
    }

    /** Something that reads the index. */
    interface Look<T> {
        T at(HubIndex index);
    }

    private HubIndex current() {
        var known = index;
        if (known == null || sequence < changes.current()) {
            await();
            known = index;
        }
        if (known == null) {
            throw ProblemException.unavailable("The search index is being made.");
        }
        return known;
    }

    private void await() {
        var start = System.nanoTime();
        synchronized (lock) {
            try {
                while (isWorthWaiting(start)) {
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
        if (index == null) {
            return !stopped && now - start < FIRST.toNanos();
        }
        return !stopped
                && sequence < changes.current()
                && now - start < PATIENCE.toNanos()
                && now - behindSince < SOON.toNanos();
    }

    private void keep() {
        try {
            while (!stopped) {
                next().ifPresent(this::keepUp);
                saveIfDue();
            }
        } catch (InterruptedException end) {
            Log.debug("The search index is kept up no more.");
        }
    }

    /** What a change touched, and the change's number; nothing while what was missed is read. */
    private record Work(Set<String> tags, long sequence) {}

    /** What is to be done; empty if nothing is, but to save or to stop. */
    private Optional<Work> next() throws InterruptedException {
        synchronized (lock) {
            var end = System.nanoTime() + Duration.ofMillis(pause).toNanos();
            while (!stopped && (isIdle() ? !saves.areDue() : isPausing(end))) {
                // Without end while there is nothing to do or to save.
                lock.wait(isIdle() ? saves.left() : pause);
            }
            if (stopped || isIdle()) {
                return Optional.empty();
            }
            pause = 0;
            var tags = touched;
            touched = new HashSet<>();
            return Optional.of(new Work(tags, touchedAt));
        }
    }

    private boolean isIdle() {
        return touched.isEmpty() && catchUp.isDone();
    }

    private boolean isPausing(long end) {
        return pause > 0 && System.nanoTime() < end;
    }

    private void saveIfDue() {
        if (saves.areDue()) {
            saves.save(index, sequence);
        }
    }

    private void keepUp(Work work) {
        try {
            read(work.tags());
            if (catchUp.isDone()) {
                done(work.sequence());
            }
            failures = 0;
        } catch (SQLException failure) {
            Log.warnf("The search index could not be kept up and will be tried again: %s", failure.getMessage());
            again(work.tags());
        } catch (IOException | UncheckedIOException failure) {
            Log.warnf("The search index could not be written and will be made anew: %s", failure.getMessage());
            again(ANEW);
        } catch (RuntimeException defect) {
            Log.error("The search index could not be kept up and will be made anew.", defect);
            again(ANEW);
        }
    }

    private void read(Set<String> tags) throws SQLException, IOException {
        var known = index;
        if (known == null || tags.contains(CacheTags.EVERYTHING) || tags.contains(CacheTags.HUB)) {
            make();
        } else if (tags.isEmpty()) {
            catchUp.step(known);
            saves.changed();
        } else {
            builder.update(known, tags);
            saves.changed();
        }
    }

    private void done(long upTo) {
        Optional.ofNullable(index).ifPresent(known -> known.updates().seen(upTo));
        synchronized (lock) {
            sequence = upTo;
            lock.notifyAll();
        }
        advance.run();
    }

    /** Keeps what is still to be done for later: twice as much later after each failure, unless something else changes first. */
    private void again(Set<String> tags) {
        synchronized (lock) {
            touched.addAll(tags);
            pause = RETRY.toMillis() << Math.min(failures, MOST_DOUBLINGS);
        }
        failures++;
    }

    private void make() throws SQLException, IOException {
        var last = index;
        var kept = last == null ? catchUp.begun() : Optional.<IndexStore.Kept>empty();
        if (kept.isPresent()) {
            sequence = kept.get().sequence();
            index = kept.get().index();
            if (!kept.get().missed().isEmpty()) {
                saves.changed();
            }
            return;
        }
        catchUp.end();
        var next = builder.made();
        if (next.isPresent()) {
            index = next.get();
            saves.changed();
            if (last != null) {
                last.discard();
            }
        }
    }
}
