package org.wegwijzer.webhook;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.wegwijzer.fixture.WebhookReceiver.flood;
import static org.wegwijzer.fixture.WebhookReceiver.hang;
import static org.wegwijzer.fixture.WebhookReceiver.reset;
import static org.wegwijzer.fixture.WebhookReceiver.status;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.StableIds;
import org.wegwijzer.fixture.WebhookReceiver;
import org.wegwijzer.fixture.WebhookReceiver.Received;
import org.wegwijzer.leak.HiddenData;

/** Messages arrive in order, each at least once, whatever receivers do. */
@DatabaseTest
class DeliveryTest extends ToldReceiver {

    @Inject
    HiddenData hidden;

    @Inject
    Clock clock;

    @Test
    void aChangeIsToldWithItsPlaceInTheLog() {
        hooks.of(receiver, CHANGED);

        publish("Town 1");

        var message = JsonPath.from(Hooks.received(receiver, 1).get(0).body());
        assertThat(message.getString("type")).isEqualTo(CHANGED);
        assertThat(message.getList("data.entries")).hasSize(1);
        assertThat(message.getString("data.entries[0].slug")).isEqualTo("town");
        assertThat(message.getString("data.entries[0].kind")).isEqualTo("put");
        assertThat(message.getList("data.tags", String.class)).contains("sources.recent", "s.town");
        assertThat(message.getList("data.languages", String.class)).contains("en", "ar-MA");
        assertThat(message.getString("data.cursor")).matches("[0-9a-z]+-[0-9a-f]{8}");
        assertThat(message.getString("data.changes")).startsWith("/v1/changes?after=");
        when().get("/v1/sources/town").then().body("name", equalTo("Town 1"));
    }

    @Test
    void messagesComeInOrder() {
        hooks.of(receiver, CHANGED, "import.done");

        for (var round = 0; round < 5; round++) {
            publish("In order " + round);
        }

        var types = Hooks.received(receiver, 10).stream()
                .map(message -> JsonPath.from(message.body()).getString("type"))
                .toList();
        assertThat(types)
                .containsExactly(Stream.generate(() -> List.of(CHANGED, "import.done"))
                        .limit(5)
                        .flatMap(List::stream)
                        .toArray(String[]::new));
        var changes = receiver.received().stream()
                .map(message -> JsonPath.from(message.body()))
                .filter(message -> message.getString("type").equals(CHANGED))
                .toList();
        for (var next = 1; next < changes.size(); next++) {
            assertThat(changes.get(next).getString("data.changes"))
                    .endsWith("after=" + changes.get(next - 1).getString("data.cursor"));
        }
    }

    @Test
    void whatIsHiddenChangesNothingOfAMessage() {
        hooks.of(receiver, CHANGED, "review.due");
        publish("Town 1");
        Hooks.received(receiver, 1);

        hidden.add();
        publish("Town 2");

        var messages =
                Hooks.received(receiver, 2).stream().map(DeliveryTest::lasting).toList();
        assertThat(messages.get(1)).isEqualTo(messages.get(0));
        assertThat(receiver.received().toString()).doesNotContain("hidden", "anary");
    }

    /** All but when it happened, and where in the log. */
    private static String lasting(Received message) {
        return message.body().replaceAll("\"(timestamp|cursor|changes)\" *: *\"[^\"]*\"", "");
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(hang(), "TIMED_OUT"),
                Arguments.of(reset(), "UNREACHABLE"),
                Arguments.of(status(302, "Location: http://127.0.0.1:9/"), "REDIRECTED"),
                Arguments.of(status(500), "REFUSED"),
                Arguments.of(status(429, "Retry-After: 120"), "REFUSED"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatDoesNotArriveIsTriedAgainWithTheSameIdAndBeforeAllElse(WebhookReceiver.Answer failure, String outcome) {
        var webhook = hooks.of(receiver, CHANGED);
        receiver.next(failure);

        publish("First " + outcome);
        publish("Second " + outcome);
        Hooks.eventually("it has failed", () -> hooks.get(webhook).<Integer>path("failures") == 1);
        assertThat(receiver.received()).hasSize(1);
        hooks.hurry(webhook);

        var ids = Hooks.received(receiver, 3).stream().map(Received::id).toList();
        assertThat(ids.get(1)).isEqualTo(ids.get(0));
        assertThat(ids.get(2)).isNotEqualTo(ids.get(0));
        Hooks.eventually("it is written down", () -> hooks.outcomes(webhook).size() == 3);
        assertThat(hooks.outcomes(webhook)).containsExactly("DELIVERED", "DELIVERED", outcome);
        hooks.get(webhook).then().body("failures", equalTo(0));
    }

    @Test
    void aReceiverThatAsksForTimeIsLeftAlone() {
        var webhook = hooks.of(receiver, CHANGED);
        receiver.next(status(429, "Retry-After: 7200"));

        publish("Patience");
        Hooks.eventually("it has failed", () -> hooks.get(webhook).<Integer>path("failures") == 1);

        var next = Instant.parse(hooks.get(webhook).path("nextAttemptAt"));
        assertThat(Duration.between(clock.instant(), next)).isBetween(Duration.ofMinutes(118), Duration.ofMinutes(121));
    }

    @Test
    void aReceiverThatWantsNoMoreIsSwitchedOffAndCanBeSwitchedOn() {
        var webhook = hooks.of(receiver, CHANGED);
        receiver.next(status(410));

        publish("Gone");
        Hooks.eventually("it is switched off", () -> !hooks.get(webhook).<Boolean>path("enabled"));
        hooks.get(webhook).then().body("disabledBecause", equalTo("GONE"));
        hooks.get("/editorial/v1/audit").then().body("items.who", hasItem("webhook sender"));
        publish("Gone for good");
        hooks.put(webhook, Hooks.wish(receiver.url(), "", CHANGED)).then().body("enabled", equalTo(true));

        var ids = Hooks.received(receiver, 3).stream().map(Received::id).toList();
        assertThat(ids.get(1)).isEqualTo(ids.get(0));
    }

    @Test
    void afterThreeDaysInVainItIsSwitchedOff() {
        var webhook = hooks.of(receiver, CHANGED);
        receiver.usually(status(503));
        publish("In vain");
        Hooks.eventually("it has failed", () -> hooks.get(webhook).<Integer>path("failures") == 1);

        hooks.failingFor(webhook, Duration.ofHours(75));
        hooks.hurry(webhook);

        Hooks.eventually("it is switched off", () -> !hooks.get(webhook).<Boolean>path("enabled"));
        hooks.get(webhook).then().body("disabledBecause", equalTo("EXHAUSTED"));
    }

    @Test
    void aGigabyteInAnAnswerCostsNothing() {
        var webhook = hooks.of(receiver, CHANGED);
        receiver.next(flood());

        publish("Flood 1");
        publish("Flood 2");

        Hooks.received(receiver, 2);
        Hooks.eventually(
                "both are written down", () -> hooks.outcomes(webhook).equals(List.of("DELIVERED", "DELIVERED")));
        Hooks.eventually("the flood is hung up on", () -> receiver.flooded() > 0);
        assertThat(receiver.flooded()).isLessThan(64L << 20);
    }

    @Test
    void aReceiverThatHangsHoldsUpNobody() {
        try (var hanging = WebhookReceiver.start().usually(hang())) {
            for (var hook = 0; hook < 20; hook++) {
                hooks.of(hanging, CHANGED);
            }
            hooks.of(receiver, CHANGED);
            var begun = System.nanoTime();
            publish("Nobody waits");

            Hooks.received(receiver, 1);

            // One after the other they would hold it up for forty seconds.
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void aTestIsSentNowAndItsResultAnswered() {
        var webhook = hooks.of(receiver, "review.due");
        receiver.next(status(201), status(404), hang());

        hooks.post(webhook + "/test")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("DELIVERED"))
                .body("status", equalTo(201));
        hooks.post(webhook + "/test").then().body("outcome", equalTo("REFUSED")).body("status", equalTo(404));
        hooks.post(webhook + "/test").then().body("outcome", equalTo("TIMED_OUT"));

        assertThat(JsonPath.from(receiver.received().get(0).body()).getString("type"))
                .isEqualTo("webhook.test");
        assertThat(hooks.outcomes(webhook)).containsExactly("TIMED_OUT", "REFUSED", "DELIVERED");
    }

    @Test
    void theLogOfDeliveriesIsPaged() {
        var webhook = hooks.of(receiver, "review.due");
        for (var test = 0; test < 3; test++) {
            hooks.post(webhook + "/test");
        }

        var page = hooks.get(webhook + "/deliveries?limit=2");

        page.then().body("count", equalTo(3)).body("items.size()", equalTo(2));
        hooks.get(page.path("next")).then().body("items.size()", equalTo(1)).body("next", nullValue());
        hooks.get(webhook + "/deliveries?cursor=abc").then().statusCode(400);
    }

    @Test
    void anEntryThatChangedInSeveralWaysIsNamedOnce() {
        var hub = StableIds.of(HubFixture.small());
        given.published(new HubFixture());
        given.published(hub);
        hooks.of(receiver, CHANGED);

        given.published(StableIds.renamed(StableIds.of(HubFixture.small()), "ind", "immigration")
                .says("topics", "early", "en", "title", "Another title"));

        var message = JsonPath.from(Hooks.received(receiver, 1).get(0).body());
        var names = message.getList("data.entries.collect { it.type + '/' + it.slug }", String.class);
        assertThat(names)
                .contains("source/immigration", "source/ind", "topic/early")
                .doesNotHaveDuplicates();
        assertThat(message.getInt("data.entryCount")).isEqualTo(names.size());
    }
}
