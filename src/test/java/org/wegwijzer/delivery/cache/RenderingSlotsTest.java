package org.wegwijzer.delivery.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Few answers are rendered at once, and none of them waits for ever. */
class RenderingSlotsTest {

    private static final int SLOTS = 2;
    private static final int REQUESTS = 12;

    private final RenderingSlots slots = new RenderingSlots(SLOTS);
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    private int render() {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        LockSupport.parkNanos(1_000_000);
        return now.getAndDecrement();
    }

    @Test
    void noMoreThanThereAreSlotsRenderAtOnce() {
        var executor = Executors.newFixedThreadPool(REQUESTS);
        var requests = new ArrayList<CompletableFuture<Integer>>();

        for (var request = 0; request < REQUESTS; request++) {
            requests.add(CompletableFuture.supplyAsync(() -> slots.during(this::render), executor));
        }
        requests.forEach(CompletableFuture::join);
        executor.shutdown();

        assertThat(most).hasValueLessThanOrEqualTo(SLOTS);
    }

    @Test
    void whoeverWaitsTooLongRendersBesideTheOthers() {
        var executor = Executors.newFixedThreadPool(SLOTS + 1);
        var end = new CountDownLatch(1);
        var taken = new CountDownLatch(SLOTS);
        for (var slot = 0; slot < SLOTS; slot++) {
            executor.execute(() -> slots.during(() -> {
                taken.countDown();
                return await(end);
            }));
        }
        await(taken);

        var rendered = slots.during(() -> "rendered");

        end.countDown();
        executor.shutdown();
        assertThat(rendered).isEqualTo("rendered");
    }

    @Test
    void aSlotIsFreeAgainWhenARenderingFails() {
        for (var failure = 0; failure <= SLOTS; failure++) {
            assertThatThrownBy(() -> slots.during(() -> {
                        throw new IllegalStateException("failed");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThat(slots.free()).isEqualTo(SLOTS);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
