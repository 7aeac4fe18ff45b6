package org.wegwijzer.search.opensearch;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.change.ChangesSeen;
import org.wegwijzer.search.opensearch.wire.ServerAwayException;
import org.wegwijzer.search.opensearch.wire.ServerRefusalException;

/**
 * Follows the change log with a thread of its own: on the node that holds the lease by keeping the index up, on all others by looking
 * how far it is.
 */
final class ClusterFollower {

    private static final Duration RETRY = Duration.ofSeconds(1);

    /** Some seconds at most are between two tries. */
    private static final int MOST_DOUBLINGS = 4;

    /** How often a node looks that waits for another to index a change; and when that has become a long matter. */
    private static final Duration OFTEN = Duration.ofMillis(50);

    private static final Duration SOMETIMES = Duration.ofMillis(500);

    private final ChangeLog changes;
    private final Lease lease;
    private final ClusterIndexer indexer;
    private final ClusterView view;
    private final LeaseKeeper keeper;
    private final Thread thread = new Thread(this::follow, "search-cluster");
    private final Object lock = new Object();

    private Set<String> touched = new HashSet<>();
    private long touchedAt = ChangeLog.UNKNOWN;
    private long ahead;
    private boolean stopped;
    /** How often in a row something has failed; the thread's own. */
    private int failures;

    ClusterFollower(ChangeLog changes, Lease lease, ClusterIndexer indexer, ClusterView view) {
        this.changes = changes;
        this.lease = lease;
        this.indexer = indexer;
        this.view = view;
        this.keeper = new LeaseKeeper(lease, this::wake, thread::isAlive);
        thread.setDaemon(true);
    }

    /** What a change touched, and the change's number as it is told here. */
    private record Work(Set<String> tags, long sequence) {}

    /** Begins, unless it has begun. */
    void begin() {
        synchronized (lock) {
            if (thread.getState() == Thread.State.NEW && !stopped) {
                thread.start();
            }
        }
    }

    /** Something changed in public. */
    void hear(ChangesSeen change) {
        view.hear(change);
        synchronized (lock) {
            touched.addAll(change.tags());
            touchedAt = change.sequence();
            lock.notifyAll();
        }
    }

    /** Ends, and lets another node keep the index up at once. */
    void stop() throws InterruptedException {
        synchronized (lock) {
            stopped = true;
            lock.notifyAll();
        }
        thread.join(RETRY.toMillis());
        thread.interrupt();
        thread.join(RETRY.toMillis());
        keeper.stop();
        view.stop();
    }

    private void wake() {
        synchronized (lock) {
            lock.notifyAll();
        }
    }

    /**
     * Lets time pass.
     *
     * @throws InterruptedException at the end, so that nobody tries on
     */
    void rest(Duration time) throws InterruptedException {
        var end = System.nanoTime() + time.toNanos();
        synchronized (lock) {
            var left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            while (!stopped && left > 0) {
                lock.wait(left);
                left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            }
            if (stopped) {
                throw new InterruptedException();
            }
        }
    }

    private boolean isStopped() {
        synchronized (lock) {
            return stopped;
        }
    }

    private void follow() {
        keeper.begin();
        try {
            while (!isStopped()) {
                step();
            }
        } catch (InterruptedException end) {
            Log.debug("The search index on the cluster is followed no more.");
        }
    }

    private void step() throws InterruptedException {
        try {
            if (lease.isMine()) {
                lead();
            } else {
                indexer.forget();
                watch();
            }
            failures = 0;
        } catch (LeaseLostException other) {
            Log.info("Another node keeps the search index up from now on, or has taken its place.");
            again(RETRY);
        } catch (ServerRefusalException refusal) {
            Log.warnf("OpenSearch does not let the search index be kept up: %s.", refusal.getMessage());
            again(later());
        } catch (ServerAwayException away) {
            // Who asked said so once.
            again(RETRY);
        } catch (SQLException failure) {
            Log.warnf("The search index could not be kept up and will be tried again: %s", failure.getMessage());
            again(later());
        } catch (IOException | RuntimeException | Error defect) {
            // Also an Error: the thread must not end, for nobody else would keep the index up.
            Log.error("The search index on the cluster could not be kept up and will be tried again.", defect);
            again(later());
        }
    }

    /** What was not finished follows from what the index says of itself. */
    private void again(Duration pause) throws InterruptedException {
        indexer.forget();
        failures++;
        rest(pause);
    }

    private Duration later() {
        return RETRY.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    }

    private void lead() throws SQLException, IOException, InterruptedException {
        if (!indexer.hasBegun() || ahead != changes.ahead()) {
            lookAndBegin();
            return;
        }
        var work = awaited();
        if (ahead != changes.ahead()) {
            // The database was put back meanwhile: the numbers of these changes are not those of its log.
            return;
        }
        if (!work.tags().isEmpty()) {
            view.show(indexer.updated(work.tags(), work.sequence() - ahead), ahead);
        } else if (!isStopped() && !view.look().equals(indexer.index())) {
            // Somebody removed it, or put another in its place.
            indexer.forget();
        }
    }

    /** Searches go on in the index that is there while another is made. */
    private void lookAndBegin() throws SQLException, IOException, InterruptedException {
        indexer.forget();
        view.look();
        taken();
        ahead = changes.ahead();
        var begun = indexer.begun();
        if (begun.isPresent()) {
            view.show(begun.get(), ahead);
        } else {
            awaited();
        }
    }

    /** What is to be done; nothing if it is time to look whether the index is still there. */
    private Work awaited() throws InterruptedException {
        await(lease.pause(), true);
        return taken();
    }

    /** Lets time pass, but for a change, the end, or the lease that comes or goes. */
    private void await(Duration time, boolean leading) throws InterruptedException {
        var end = System.nanoTime() + time.toNanos();
        synchronized (lock) {
            var left = time.toMillis();
            while (!stopped && touched.isEmpty() && lease.isMine() == leading && left > 0) {
                lock.wait(left);
                left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            }
        }
    }

    private Work taken() {
        synchronized (lock) {
            var tags = touched;
            touched = new HashSet<>();
            return new Work(tags, touchedAt);
        }
    }

    private void watch() throws SQLException, IOException, InterruptedException {
        view.look();
        taken();
        await(untilNextLook(), false);
    }

    private Duration untilNextLook() {
        if (!view.isBehind()) {
            return lease.pause();
        }
        return view.isBehindForLong() ? SOMETIMES : OFTEN;
    }
}
