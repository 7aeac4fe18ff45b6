package org.wegwijzer.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.wegwijzer.fixture.WebhookReceiver.status;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.OldLog;
import org.wegwijzer.fixture.WebhookReceiver;
import org.wegwijzer.fixture.WebhookReceiver.Received;

/** What was told is told once more with the same ids, before anything new. */
@DatabaseTest
class ReplayTest extends ToldReceiver {

    @Inject
    Clock clock;

    @Inject
    OldLog log;

    private static String span(Instant since, Instant until) {
        return "{\"since\": \"%s\", \"until\": \"%s\"}".formatted(since, until);
    }

    @Test
    void whatWasToldIsToldOnceMoreWithTheSameIds() {
        var webhook = hooks.of(receiver, CHANGED, "import.done");
        var since = clock.instant().minusSeconds(2);
        publish("Replay 1");
        publish("Replay 2");
        var first = Hooks.received(receiver, 4).stream().map(Received::id).toList();
        Hooks.eventually("all is written down", () -> hooks.outcomes(webhook).size() == 4);

        hooks.post(webhook + "/replay", span(since, clock.instant().plusSeconds(2)))
                .then()
                .statusCode(200);

        Hooks.received(receiver, 8);
        Hooks.eventually("it is over", () -> !hooks.get(webhook).<Boolean>path("replaying"));
        // What was before the webhook is told, too.
        var all = receiver.received().stream().map(Received::id).toList();
        assertThat(all.subList(all.size() - 4, all.size())).isEqualTo(first);
        hooks.get(webhook + "/deliveries?limit=1")
                .then()
                .body("items[0].replayed", equalTo(true))
                .body("count", greaterThan(7));
    }

    @Test
    void whatIsToldOnceMoreBeginsWhereItIsBegun() {
        var webhook = hooks.of(receiver, CHANGED);
        var since = clock.instant().minusSeconds(2);
        publish("First");
        publish("Second");
        Hooks.eventually("all is written down", () -> hooks.outcomes(webhook).size() == 2);
        var first = receiver.received().stream().map(Received::id).toList();
        var let = new CountDownLatch(1);
        receiver.next(WebhookReceiver.after(let, status(204)));
        var span = span(since, clock.instant().plusSeconds(2));
        hooks.post(webhook + "/replay", span).then().statusCode(200);
        Hooks.received(receiver, 3);

        hooks.delete(webhook + "/replay").then().statusCode(204);
        hooks.post(webhook + "/replay", span).then().statusCode(200);
        let.countDown();

        Hooks.eventually("it is over", () -> !hooks.get(webhook).<Boolean>path("replaying"));
        var all = receiver.received().stream().map(Received::id).toList();
        assertThat(all.subList(3, all.size())).containsSubsequence(first);
    }

    @Test
    void whatIsToldOnceMoreAfterTheLogWasThinnedHasTheSameIds() {
        var webhook = hooks.of(receiver, CHANGED);
        publish("Thinned 1");
        publish("Thinned 2");
        var first = Hooks.received(receiver, 2).stream().map(Received::id).toList();
        Hooks.eventually("all is written down", () -> hooks.outcomes(webhook).size() == 2);
        log.passes(Duration.ofDays(8));
        log.tidy();

        hooks.post(webhook + "/replay", span(clock.instant().minus(Duration.ofDays(9)), clock.instant()))
                .then()
                .statusCode(200);

        Hooks.eventually("it is over", () -> !hooks.get(webhook).<Boolean>path("replaying"));
        var all = receiver.received().stream().map(Received::id).toList();
        assertThat(all).hasSizeGreaterThan(3).endsWith(first.toArray(String[]::new));
    }
}
