package org.wegwijzer.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.WebhookReceiver;

/** Who listens to what editors do is told of it, and of no more than they asked for. */
@DatabaseTest
class EditorialEventTest {

    private static final String MUSEUM =
            "{\"slug\": \"museum\", \"kind\": \"NGO\", \"texts\": {\"en\": {\"name\": \"The museum\"}}}";

    @Inject
    Hooks hooks;

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @Inject
    ReviewCalendar calendar;

    @Inject
    Clock clock;

    private final WebhookReceiver receiver = WebhookReceiver.start();

    @BeforeEach
    void aHub() {
        given.startingFrom(HubFixture.small());
        desk.now();
    }

    @AfterEach
    void none() {
        hooks.removeAll();
        receiver.close();
    }

    private static String release() {
        Editor.post("/sources", MUSEUM);
        var release = "/releases/"
                + Editor.post("/releases", "{\"name\": \"Autumn\"}").path("id");
        Editor.put(release + "/items/sources/museum", "{\"action\": \"publish\"}")
                .then()
                .statusCode(200);
        return release;
    }

    private JsonPath message(int place) {
        return JsonPath.from(Hooks.received(receiver, place + 1).get(place).body());
    }

    @Test
    void aReleaseThatIsPublishedIsToldBehindWhatItChanged() {
        hooks.of(receiver, "content.changed", "release.published");
        var release = release();

        Editor.post(release + "/publish", Editor.get(release)).then().statusCode(200);

        assertThat(message(0).getString("data.entries[0].slug")).isEqualTo("museum");
        assertThat(message(1).getString("type")).isEqualTo("release.published");
        assertThat(message(1).getString("data.name")).isEqualTo("Autumn");
        assertThat(message(1).getString("data.by")).isEqualTo(Editor.name());
        assertThat(message(1).getString("data.href")).isEqualTo("/editorial/v1" + release);
    }

    @Test
    void aReleaseThatIsPutOnTheClockIsToldWithItsTime() {
        hooks.of(receiver, "release.scheduled", "release.published");
        var release = release();

        Editor.put(release + "/schedule", Editor.get(release), "{\"publishAt\": \"2099-01-01T00:00:00Z\"}")
                .then()
                .statusCode(200);

        assertThat(message(0).getString("type")).isEqualTo("release.scheduled");
        assertThat(message(0).getString("data.publishAt")).isEqualTo("2099-01-01T00:00:00Z");
    }

    @Test
    void aReleaseThatFailsOnTheClockIsToldWithTheReason() {
        hooks.of(receiver, "release.failed");
        var release = release();
        Editor.put(
                        release + "/schedule",
                        Editor.get(release),
                        "{\"publishAt\": \"%s\"}".formatted(clock.instant().plusSeconds(2)))
                .then()
                .statusCode(200);

        // Somebody else puts another one in its place.
        given.published(HubFixture.small().source("museum"));

        assertThat(message(0).getString("type")).isEqualTo("release.failed");
        assertThat(message(0).getString("data.reason")).isNotBlank();
    }

    @Test
    void anImportIsToldInNumbersAndARehearsalIsNot() {
        hooks.of(receiver, "import.done");

        given.published(HubFixture.small().source("museum").says("sources", "ind", "en", "name", "Another"));

        assertThat(message(0).getInt("data.added")).isEqualTo(1);
        assertThat(message(0).getInt("data.changed")).isEqualTo(1);
        assertThat(message(0).getInt("data.removed")).isZero();
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void anEntryWhoseReviewIsDueIsToldOnce() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var hub = HubFixture.small();
        hub.entry("sources", "town").put("reviewDueDate", today.toString());
        hub.entry("guides", "a-guide").put("reviewDueDate", today.plusDays(1).toString());
        given.published(hub);
        calendar.look();
        hooks.of(receiver, "review.due");
        hub.entry("sources", "town").put("reviewDueDate", today.minusDays(1).toString());
        given.published(hub);

        calendar.look();
        calendar.look();

        assertThat(message(0).getList("data.entries.slug", String.class)).isEqualTo(List.of("town"));
        assertThat(message(0).getString("data.entries[0].reviewDueDate"))
                .isEqualTo(today.minusDays(1).toString());
        hooks.post(hooks.get(Hooks.ROOT).jsonPath().<String>get("items[0].id").transform(id -> Hooks.ROOT + "/" + id)
                + "/test");
        assertThat(message(1).getString("type")).isEqualTo("webhook.test");
    }

    @Test
    void aLargePublicationIsToldInLessThanTwentyThousandBytes() {
        hooks.of(receiver, "content.changed");
        var large = HubFixture.small();
        for (var number = 0; number < 150; number++) {
            large.source("a-source-with-as-long-a-slug-as-an-entry-of-any-type-may-have-" + number);
        }

        given.published(large);

        var body = Hooks.received(receiver, 1).get(0).body();
        assertThat(body.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(20_000);
        assertThat(message(0).getInt("data.entryCount")).isEqualTo(150);
        assertThat(message(0).getList("data.entries")).hasSizeBetween(50, 100);
        assertThat(message(0).getList("data.tags", String.class)).contains("sources");
        assertThat(message(0).getInt("data.tagCount")).isGreaterThan(150);
    }
}
