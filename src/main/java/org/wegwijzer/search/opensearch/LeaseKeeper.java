package org.wegwijzer.search.opensearch;

import io.quarkus.logging.Log;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.wegwijzer.search.opensearch.wire.ServerAwayException;
import org.wegwijzer.search.opensearch.wire.ServerRefusalException;

/** Says again and again that this node is there, also while an index takes long to write (a heartbeat). */
final class LeaseKeeper {

    private final Lease lease;
    private final Runnable changed;
    private final BooleanSupplier isKept;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "search-lease");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * For whoever keeps the index up.
     *
     * @param changed runs when the lease has come or gone
     * @param isKept whether somebody is there to keep the index up; without them another node must have the lease
     */
    LeaseKeeper(Lease lease, Runnable changed, BooleanSupplier isKept) {
        this.lease = lease;
        this.changed = changed;
        this.isKept = isKept;
    }

    /** Looks for the first time, and again from now on. */
    @SuppressWarnings("FutureReturnValueIgnored") // The task says itself what goes wrong.
    void begin() {
        renew();
        var pause = lease.pause().toMillis();
        clock.scheduleWithFixedDelay(this::renew, pause, pause, TimeUnit.MILLISECONDS);
    }

    private void renew() {
        if (!isKept.getAsBoolean()) {
            return;
        }
        var before = lease.isMine();
        try {
            lease.renew();
        } catch (ServerRefusalException refusal) {
            Log.warnf(
                    "OpenSearch does not let a node say that it keeps the search index up: %s.", refusal.getMessage());
        } catch (ServerAwayException away) {
            // Who asked said so once.
            return;
        } catch (RuntimeException | Error defect) {
            // Thrown on, it would be the last try.
            Log.error("Whether this node keeps the search index up cannot be told.", defect);
        }
        if (before != lease.isMine()) {
            changed.run();
        }
    }

    /** Lets another node have the lease. */
    void stop() {
        clock.shutdownNow();
        try {
            lease.release();
        } catch (ServerAwayException away) {
            Log.debugf("Another node keeps the search index up when the lease has lapsed: %s", away.getMessage());
        }
    }
}
