package org.wegwijzer.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.wegwijzer.fixture.WebhookReceiver.status;

import io.restassured.path.json.JsonPath;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.WebhookReceiver;

/** Whoever changes an endpoint, or removes it, is not surprised by what was under way. */
@DatabaseTest
class ChangedEndpointTest extends ToldReceiver {

    @Test
    void whoIsToldOfMoreIsToldOfItFromThenOn() {
        var webhook = hooks.of(receiver, CHANGED);
        publish("Before 1");
        publish("Before 2");
        Hooks.received(receiver, 2);
        Hooks.eventually("all is written down", () -> hooks.outcomes(webhook).size() == 2);

        hooks.put(webhook, Hooks.wish(receiver.url(), "", CHANGED, "import.done"));
        publish("After");

        var types = Hooks.received(receiver, 4).stream()
                .map(message -> JsonPath.from(message.body()).getString("type"))
                .toList();
        assertThat(types).containsExactly(CHANGED, CHANGED, CHANGED, "import.done");
    }

    @Test
    void whatTheAddressBeforeAnswersSaysNothingOfTheOneThatThereIsNow() {
        var let = new CountDownLatch(1);
        try (var before = WebhookReceiver.start()) {
            before.next(WebhookReceiver.after(let, status(410)));
            var webhook = hooks.of(before, CHANGED);
            publish("Told to both");
            Hooks.received(before, 1);

            hooks.put(webhook, Hooks.wish(receiver.url(), "", CHANGED));
            let.countDown();

            assertThat(Hooks.received(receiver, 1).get(0).id())
                    .isEqualTo(before.received().get(0).id());
            Hooks.eventually(
                    "it is written down", () -> !hooks.outcomes(webhook).isEmpty());
            hooks.get(webhook).then().body("enabled", equalTo(true));
        }
    }

    @Test
    void anEndpointCanBeRemovedWhileItIsTried() throws Exception {
        var webhook = hooks.of(receiver, CHANGED);
        var let = new CountDownLatch(1);
        receiver.next(WebhookReceiver.after(let, status(204)));
        var trial = CompletableFuture.supplyAsync(() -> hooks.post(webhook + "/test"));
        Hooks.received(receiver, 1);

        hooks.removeAll();
        let.countDown();

        trial.get(20, TimeUnit.SECONDS).then().statusCode(200).body("outcome", equalTo("DELIVERED"));
    }
}
