package org.wegwijzer.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.editorial.release.Visits.publish;
import static org.wegwijzer.editorial.release.Visits.release;

import io.quarkus.logging.Log;
import jakarta.inject.Inject;
import java.time.Duration;
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

    private static final int MANY = 5_000;

    /** Several times what it takes: what grows with the square of the entries takes more. What it takes stands in the log. */
    private static final Duration WHILE_ONE_WAITS = Duration.ofMinutes(2);

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
        drafts.ofGuides(MANY);

        var release = filled("publish");
        timed("check", () -> Editor.get(release + "/check").then().statusCode(200));
        timed("publish", () -> publish(release).then().statusCode(200));
        Editor.get("/guides/g-4999").then().statusCode(200);

        var removal = filled("remove");
        timed("remove", () -> publish(removal).then().statusCode(200));
    }

    private static String filled(String action) {
        var release = release();
        var items = IntStream.range(0, MANY)
                .mapToObj(number ->
                        "{\"type\": \"guide\", \"slug\": \"g-%s\", \"action\": \"%s\"}".formatted(number, action))
                .collect(Collectors.joining(","));
        timed(
                "fill",
                () -> Editor.post(release + "/items", "{\"items\": [%s]}".formatted(items))
                        .then()
                        .statusCode(200));
        return release;
    }

    private static void timed(String what, Runnable work) {
        var start = System.nanoTime();
        work.run();
        var taken = Eventually.since(start);
        Log.infof("%s of %s: %s ms", what, MANY, taken.toMillis());
        assertThat(taken).as(what).isLessThan(WHILE_ONE_WAITS);
    }
}
