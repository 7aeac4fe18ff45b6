package org.wegwijzer.purge;

import io.quarkus.logging.Log;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.wegwijzer.change.PublicTags;

/**
 * Tells one cache, on a thread of its own, so that one that is away holds back no other. Every node has one; the one that holds the
 * cache's cursor tells. No connection of the database is held while the cache is waited for.
 */
final class PurgeWorker implements Runnable {

    private static final Duration QUIET = Duration.ofMillis(500);
    /** While not every node knows yet what this one knows. */
    private static final Duration GLANCE = Duration.ofMillis(40);

    private static final Duration FIRST_RETRY = Duration.ofMillis(500);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(30);
    private static final int LAST_DOUBLING = 6;

    private final PurgeDatabase database;
    private final PurgeCursor cursor;
    private final CacheDescription cache;
    private final PurgeClient client;
    private final Duration settle;
    private final Pace pace;
    private final Semaphore signal = new Semaphore(0);
    private final PurgeCounts counts;
    private int failures;

    PurgeWorker(
            CacheDescription cache, PurgeDatabase database, PurgeCursor cursor, Duration settle, PurgeCounts counts) {
        this.cache = cache;
        this.database = database;
        this.cursor = cursor;
        this.client = new PurgeClient(cache);
        this.settle = settle;
        this.counts = counts;
        this.pace = new Pace(cache.limits().rate(), System::nanoTime);
    }

    /** Something became known. */
    void wake() {
        signal.release();
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var pause = step();
                if (signal.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    signal.drainPermits();
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does what is to be done now; gives after how long to look again. */
    private Duration step() throws InterruptedException {
        try {
            return database.with(cursor::hold) ? told() : QUIET;
        } catch (SQLException away) {
            // Tried again soon; that the database is away is told elsewhere.
            Log.debugf("Purging waits for the database: %s", away.getMessage());
            return QUIET;
        } catch (PurgeFailedException failure) {
            return failed(failure);
        } catch (RuntimeException defect) {
            Log.error("A cache could not be told what it must forget.", defect);
            return LONGEST_RETRY;
        }
    }

    private Duration told() throws SQLException, PurgeFailedException, InterruptedException {
        var part = database.with(cursor::untold);
        counts.behind(cache, database.with(cursor::behind));
        if (part.isEmpty()) {
            return counts.isBehind(cache) ? GLANCE : QUIET;
        }
        // What left a node just before it learnt of the change arrives first.
        Thread.sleep(settle.toMillis());
        var touched = database.with(connection -> cursor.touched(connection, part));
        tell(portions(touched));
        database.with(connection -> {
            cursor.advance(connection, part);
            return part;
        });
        recovered();
        return Duration.ZERO;
    }

    /** Never more than what the cache takes at once: beyond that all that shows anything of a type is forgotten. */
    private List<List<String>> portions(Collection<String> touched) {
        var portions = cache.portions(PublicTags.ofChange(touched));
        return portions.size() <= cache.limits().rate().atOnce()
                ? portions
                : cache.portions(PublicTags.ofLargeChange(touched));
    }

    private void tell(List<List<String>> portions) throws SQLException, PurgeFailedException, InterruptedException {
        for (var portion : portions) {
            await(pace.next());
            client.tell(portion);
            counts.told(cache, portion.size());
        }
    }

    /** Waits for the cache's sake, and holds the cursor meanwhile. */
    private void await(Duration wait) throws SQLException, PurgeFailedException, InterruptedException {
        var left = wait;
        while (left.compareTo(Duration.ZERO) > 0) {
            var some = left.compareTo(QUIET) < 0 ? left : QUIET;
            Thread.sleep(some.toMillis(), some.toNanosPart() % 1_000_000);
            left = left.minus(some);
            hold();
        }
        hold();
    }

    private void hold() throws SQLException, PurgeFailedException {
        if (!database.with(cursor::hold)) {
            throw new PurgeFailedException("another node tells it meanwhile");
        }
    }

    private Duration failed(PurgeFailedException failure) {
        failures++;
        counts.failed(cache);
        if (failures == 1) {
            Log.warnf(
                    "The cache %s could not be told what it must forget, and shows what was: %s. Tried again until it can.",
                    cache.host(), failure.getMessage());
        }
        var usual = FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, LAST_DOUBLING));
        var most = usual.compareTo(LONGEST_RETRY) < 0 ? usual : LONGEST_RETRY;
        var jittered = most.dividedBy(2).plusMillis(ThreadLocalRandom.current().nextLong(most.toMillis() / 2 + 1));
        return jittered.compareTo(failure.retryAfter()) > 0 ? jittered : failure.retryAfter();
    }

    private void recovered() {
        if (failures > 0) {
            Log.infof("The cache %s takes what it is told again.", cache.host());
            failures = 0;
        }
    }

    /** Lets another node tell at once. */
    void release() throws SQLException {
        database.with(connection -> {
            cursor.release(connection);
            return cache;
        });
    }
}
