package org.wegwijzer.purge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** No cache gets more requests than it takes, however they come. */
class PaceTest {

    @Property(tries = 300)
    void inNoSpanOfTimeAreThereMoreThanTheRateAllows(
            @ForAll @Size(max = 60) List<@IntRange(max = 500) Integer> pauses,
            @ForAll @IntRange(min = 1, max = 200) int apart,
            @ForAll @IntRange(min = 1, max = 10) int atOnce) {
        var clock = new AtomicLong(5);
        var pace = new Pace(new Rate(Duration.ofMillis(apart), atOnce), clock::get);
        var sent = new ArrayList<Long>();

        for (var pause : pauses) {
            clock.addAndGet(Duration.ofMillis(pause).toNanos());
            clock.addAndGet(pace.next().toNanos());
            sent.add(clock.get());
        }

        for (var first = 0; first < sent.size(); first++) {
            for (var last = first; last < sent.size(); last++) {
                var span = Duration.ofNanos(sent.get(last) - sent.get(first)).toMillis();
                assertThat(last - first + 1).isLessThanOrEqualTo((int) (atOnce + span / apart));
            }
        }
    }

    @Test
    void asManyAsTheCacheTakesAtOnceDoNotWait() {
        var pace = new Pace(CloudflarePlan.FREE.rate(), () -> 0);

        for (var request = 0; request < 25; request++) {
            assertThat(pace.next()).isZero();
        }

        assertThat(pace.next()).isEqualTo(Duration.ofSeconds(12));
    }
}
