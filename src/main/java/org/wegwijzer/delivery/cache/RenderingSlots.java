package org.wegwijzer.delivery.cache;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few answers be rendered at once. More than the processors can work on would not be ready any sooner, and would take the
 * processors from the threads that give what is at hand: most of the answers.
 */
@Singleton
class RenderingSlots {

    /** For each processor: while one waits for the database another renders. */
    private static final int PER_PROCESSOR = 2;

    /**
     * How long a rendering waits for a slot, in milliseconds, before it begins without one: with what it then waits for the
     * database nobody who reads waits longer than a second for a refusal.
     */
    private static final long PATIENCE = 200;

    private final Semaphore free;

    @Inject
    RenderingSlots(MeterRegistry meters) {
        this(PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
        Gauge.builder("wegwijzer.answers.waiting", free, slots -> (double) slots.getQueueLength())
                .description("Answers that wait until others are rendered")
                .register(meters);
    }

    /** @param count how many render at once */
    RenderingSlots(int count) {
        // Fair: who came first is first, and nobody waits while others go by.
        this.free = new Semaphore(count, true);
    }

    /** How many are free now. */
    int free() {
        return free.availablePermits();
    }

    /** Renders in a slot, as soon as one is free. */
    <T> T during(Supplier<T> rendering) {
        var mine = acquire();
        try {
            return rendering.get();
        } finally {
            if (mine) {
                free.release();
            }
        }
    }

    private boolean acquire() {
        try {
            return free.tryAcquire(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
