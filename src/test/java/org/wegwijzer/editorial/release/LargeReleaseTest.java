package org.wegwijzer.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.editorial.release.Visits.publish;
import static org.wegwijzer.editorial.release.Visits.release;

import com.sun.management.OperatingSystemMXBean;
import io.quarkus.logging.Log;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Outside;

/** As many drafts as a release takes become public, are changed and go again while one waits. */
@DatabaseTest
@Outside
class LargeReleaseTest {

    private static final int SOME = 1_000;
    private static final int MANY = 5_000;

    /** Twice what is promised for two idle processors, since others may use them. */
    private static final Duration WHILE_ONE_WAITS = Duration.ofMinutes(1);

    /**
     * How many times the processor time of a step for a fifth of the entries: five times if it grows with the entries, 25 times if
     * with their square. However busy the machine is.
     */
    private static final int MOST_GROWTH = 12;

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @Inject
    ManyDrafts drafts;

    @Test
    void fiveThousandArePublishedAndGoAgainWhileOneWaits() {
        given.published(HubFixture.small());
        desk.now();

        var some = published(0, SOME);
        var many = published(SOME, SOME + MANY);

        assertThat(many)
                .allSatisfy((step, time) -> assertThat(time)
                        .as(step)
                        .isLessThan(Objects.requireNonNull(some.get(step)).multipliedBy(MOST_GROWTH)));
    }

    /** The processor time of each step. */
    private Map<String, Duration> published(int from, int to) {
        drafts.ofGuides(from, to);
        var times = new HashMap<String, Duration>();
        var release = filled(from, to, "publish");
        times.put(
                "check",
                timed(
                        "check",
                        to - from,
                        () -> Editor.get(release + "/check").then().statusCode(200)));
        times.put(
                "publish",
                timed("publish", to - from, () -> publish(release).then().statusCode(200)));
        Editor.get("/guides/g-" + (to - 1)).then().statusCode(200);
        var removal = filled(from, to, "remove");
        times.put(
                "remove",
                timed("remove", to - from, () -> publish(removal).then().statusCode(200)));
        return times;
    }

    private static String filled(int from, int to, String action) {
        var release = release();
        var items = IntStream.range(from, to)
                .mapToObj(number ->
                        "{\"type\": \"guide\", \"slug\": \"g-%s\", \"action\": \"%s\"}".formatted(number, action))
                .collect(Collectors.joining(","));
        timed(
                "fill",
                to - from,
                () -> Editor.post(release + "/items", "{\"items\": [%s]}".formatted(items))
                        .then()
                        .statusCode(200));
        return release;
    }

    private static Duration timed(String step, int entries, Runnable work) {
        var start = System.nanoTime();
        var before = SYSTEM.getProcessCpuTime();
        work.run();
        var processors = Duration.ofNanos(SYSTEM.getProcessCpuTime() - before);
        var taken = Eventually.since(start);
        Log.infof("%s of %s: %s ms, of processors %s ms", step, entries, taken.toMillis(), processors.toMillis());
        assertThat(taken).as(step).isLessThan(WHILE_ONE_WAITS);
        return processors;
    }
}
