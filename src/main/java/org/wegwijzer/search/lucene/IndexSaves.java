package org.wegwijzer.search.lucene;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.ChangeLog;

/** Saves an index for the next start: after some quiet, and now and then when there is none. For one thread at a time. */
final class IndexSaves {

    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final IndexStore store;
    private final ChangeLog changes;
    private boolean pending;
    private long first;
    private long last;

    IndexSaves(IndexStore store, ChangeLog changes) {
        this.store = store;
        this.changes = changes;
    }

    /** The index is no longer as it was saved. */
    void changed() {
        last = System.nanoTime();
        first = pending ? first : last;
        pending = true;
    }

    boolean areDue() {
        return pending && nanosLeft() <= 0;
    }

    /** How long until one is due, in milliseconds, at least 1; 0 for never. */
    long left() {
        return pending ? Math.max(1, Duration.ofNanos(nanosLeft()).toMillis() + 1) : 0;
    }

    private long nanosLeft() {
        var now = System.nanoTime();
        return Math.min(last + QUIET.toNanos() - now, first + LONGEST.toNanos() - now);
    }

    /**
     * Saves what is not saved yet of an index that is complete up to a change; after a failure it is due again later. Nothing is
     * saved of a database that was put back, whose log has other sequences than those told here.
     */
    void save(@Nullable HubIndex index, long sequence) {
        if (pending) {
            pending = false;
            if (index != null && !changes.hasStartedOver() && !store.save(index, sequence)) {
                changed();
            }
        }
    }
}
