package org.wegwijzer.editorial.release;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;

/** The hub itself becomes public in releases, alone or together with entries. */
@DatabaseTest
class HubReleaseTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String HUB = "{\"type\": \"hub\"}";
    private static final String DRAFT = "/hub/draft";

    @Inject
    Clock clock;

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @Inject
    LoggedChanges log;

    @BeforeEach
    void aHub() {
        hub.published(HubFixture.small());
        desk.now();
    }

    private static void notice(String notice) {
        Editor.begin(DRAFT, "{\"texts\": {\"en\": {\"notice\": \"%s\"}}}".formatted(notice))
                .then()
                .statusCode(201);
    }

    private static Response release(String... items) {
        var release =
                Editor.post("/releases", "{\"name\": \"R\", \"items\": [%s]}".formatted(String.join(", ", items)));
        release.then().statusCode(201);
        return release;
    }

    private static String at(Response release) {
        return "/releases/" + release.path("id");
    }

    private static Response publish(Response release) {
        return Editor.post(at(release) + "/publish", Editor.get(at(release)));
    }

    /** Publishes the draft of the hub by itself; gives the address of the release. */
    private static String published() {
        var release = Editor.post("/hub/publish", Editor.get(DRAFT));
        release.then().statusCode(200);
        return at(release);
    }

    private static void noticeIs(String notice) {
        when().get("/v1/hub").then().body("notice", equalTo(notice));
    }

    @Test
    void theNoticeIsChangedPreviewedAndScheduledInFourRequests() {
        var draft = Editor.begin(DRAFT, "{\"texts\": {\"en\": {\"notice\": \"From January on.\"}}}");
        var release = Editor.post("/releases", "{\"name\": \"January\", \"items\": [{\"type\": \"hub\"}]}");
        var token = Editor.post(at(release) + "/preview-tokens").<String>path("token");
        var scheduled = Editor.put(
                at(release) + "/schedule",
                release,
                "{\"publishAt\": \"%s\"}".formatted(clock.instant().plusSeconds(3)));

        draft.then().statusCode(201);
        release.then()
                .statusCode(201)
                .body("items.type", equalTo(List.of("hub")))
                .body("items.draft", equalTo(List.of(draft.header("ETag"))));
        scheduled.then().statusCode(200).body("state", equalTo("SCHEDULED"));
        given().header("Preview-Token", token).get("/v1/hub").then().body("notice", equalTo("From January on."));
        noticeIs("Rules change.");
        Eventually.within(
                SOON, "it is public", () -> when().get("/v1/hub").path("notice").equals("From January on."));
    }

    @Test
    void whileItIsScheduledNobodyChangesTheDraft() {
        notice("Scheduled.");
        var release = release(HUB);
        Editor.put(at(release) + "/schedule", release, "{\"publishAt\": \"2099-01-01T00:00:00Z\"}")
                .then()
                .statusCode(200);

        Editor.get("/hub")
                .then()
                .body("state", equalTo("scheduled"))
                .body("release.publishAt", equalTo("2099-01-01T00:00:00Z"));
        var draft = Editor.get(DRAFT);
        Editor.patch(DRAFT, draft, "{}").then().statusCode(409);
        Editor.delete(DRAFT, draft).then().statusCode(409);
        Editor.post("/hub/publish", draft).then().statusCode(409);
        Editor.delete(at(release) + "/items/hub").then().statusCode(409);
    }

    @Test
    void theHubIsInOneReleaseAtMostAndMayBeTakenOut() {
        notice("One.");
        var first = release(HUB);
        var second = release();

        Editor.put(at(second) + "/items/hub", "{\"action\": \"publish\"}")
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("IN_ANOTHER_RELEASE")));
        Editor.post(at(second) + "/items", "{\"items\": [%s]}".formatted(HUB))
                .then()
                .statusCode(409)
                .body("errors.location", equalTo(List.of("/items/0")));
        Editor.delete(at(second) + "/items/hub").then().statusCode(404);
        Editor.delete(at(first) + "/items/hub").then().statusCode(200).body("items", empty());
        Editor.put(at(second) + "/items/hub", "{\"action\": \"publish\"}")
                .then()
                .statusCode(200)
                .body("items.type", equalTo(List.of("hub")));
    }

    @Test
    void whatIsPlannedWronglyIsRefused() {
        Editor.post("/releases", """
                {"name": "R", "items": [{"type": "hub", "action": "remove"}, {"type": "hub", "slug": "centre"},
                 {"type": "source"}]}""")
                .then()
                .statusCode(400)
                .body(
                        "errors.location",
                        equalTo(List.of("/items/0/action", "/items/1/slug", "/items/1/slug", "/items/2/slug")))
                .body(
                        "errors.code",
                        equalTo(List.of("UNKNOWN_VALUE", "UNKNOWN_VALUE", "REPEATED_VALUE", "MISSING_FIELD")));
        var release = release(HUB);
        publish(release)
                .then()
                .statusCode(409)
                .body("errors.location", equalTo(List.of("/hub")))
                .body("errors.code", equalTo(List.of("UNKNOWN_ENTRY")));
        Editor.put(at(release) + "/items/hub", "{\"action\": \"remove\"}")
                .then()
                .statusCode(400);
    }

    @Test
    void aNewLanguageComesWithItsTextsAtOnce() {
        Editor.begin("/sources/ind/draft", "{\"texts\": {\"uk\": {\"name\": \"Служба\"}}}")
                .then()
                .body("faults.location", equalTo(List.of("/texts/uk")));
        Editor.begin(DRAFT, """
                {"languages": ["en", "nl", "ar", "ar-MA", "uk"], "texts": {"uk": {"name": "Хаб"}}}""").then().statusCode(201);
        Editor.get("/sources/ind/draft").then().body("faults", nullValue());
        var alone = release("{\"type\": \"source\", \"slug\": \"ind\"}");
        publish(alone).then().statusCode(409).body("errors.location", equalTo(List.of("/sources/ind/texts/uk")));
        Editor.put(at(alone) + "/items/hub", "{\"action\": \"publish\"}");
        Editor.get(at(alone) + "/check")
                .then()
                .body("publishable", is(true))
                .body("changes.type", equalTo(List.of("hub", "source")));
        var token = Editor.post(at(alone) + "/preview-tokens").<String>path("token");
        given().header("Preview-Token", token)
                .get("/v1/sources?lang=uk")
                .then()
                .header("Content-Language", "uk")
                .body("items.name", hasItem("Служба"))
                .body("count", is(2));
        when().get("/v1/sources?lang=uk").then().body("items.name", not(hasItem("Служба")));
        var before = log.last();

        publish(alone).then().statusCode(200).body("items.type", equalTo(List.of("hub", "source")));

        assertThat(log.after(before)).containsExactly("hub hub PUBLISHED", "source ind PUBLISHED");
        when().get("/v1/sources/ind?lang=uk")
                .then()
                .body("name", equalTo("Служба"))
                .body("language", equalTo("uk"));
        // Those that nobody wrote have their places in the lists of the new language too.
        when().get("/v1/sources?lang=uk").then().body("count", is(2)).body("items.slug", hasItem("town"));
        when().get("/v1/guides?lang=uk").then().body("items.slug", equalTo(List.of("a-guide", "b-guide")));
        when().get("/v1/hub?lang=uk").then().body("name", equalTo("Хаб"));
    }

    @Test
    void anotherDefaultLanguageIsServedWhereTextsAreMissing() {
        Editor.begin(DRAFT, "{\"defaultLanguage\": \"nl\"}").then().statusCode(201);
        published();

        when().get("/v1/sources?lang=ar").then().body("items.name", hasItem("IND (nl)"));
        hub.published(HubFixture.small());
        when().get("/v1/sources?lang=ar").then().body("items.name", not(hasItem("IND (nl)")));
    }

    @Test
    void aLanguageGoesOnlyWithAllTextsInIt() {
        hub.published(HubFixture.small()
                .change(
                        "topics",
                        "early",
                        topic -> ((ObjectNode) topic.at("/sources/0"))
                                .putObject("note")
                                .put("en", "Start here.")
                                .put("nl", "Begin hier.")));
        Editor.begin(DRAFT, "{\"languages\": [\"en\", \"ar\", \"ar-MA\"]}")
                .then()
                .statusCode(201);

        Editor.post("/hub/publish", Editor.get(DRAFT))
                .then()
                .statusCode(409)
                .body("errors.location", equalTo(List.of("/sources/ind/texts/nl", "/topics/early/sources/0/note/nl")))
                .body("errors.code", equalTo(List.of("UNKNOWN_VALUE", "UNKNOWN_VALUE")));
        Editor.begin("/sources/ind/draft", "{\"texts\": {\"nl\": null}}").then().statusCode(201);
        Editor.begin("/topics/early/draft", "{\"sources\": [{\"source\": \"ind\", \"note\": \"Start here.\"}]}")
                .then()
                .statusCode(201);
        publish(release(HUB, "{\"type\": \"source\", \"slug\": \"ind\"}", "{\"type\": \"topic\", \"slug\": \"early\"}"))
                .then()
                .statusCode(200);

        when().get("/v1/hub").then().body("languages.language", equalTo(List.of("en", "ar", "ar-MA")));
    }

    @Test
    void aReleaseThatWouldChangeNothingIsRefused() {
        Editor.begin(DRAFT, "{}");

        Editor.post("/hub/publish", Editor.get(DRAFT)).then().statusCode(409);

        Editor.get(DRAFT).then().statusCode(200);
    }

    @Test
    void aDissolvedReleaseLeavesTheDraft() {
        notice("Stays.");
        var release = release(HUB);

        Editor.delete(at(release), release).then().statusCode(204);

        Editor.get("/hub").then().body("state", equalTo("changed"));
        published();
        noticeIs("Stays.");
    }

    @Test
    void whatWasPublishedNowIsSaidNow() {
        notice("Now.");
        var moment = clock.instant().minusSeconds(1);
        published();

        assertThat(Instant.parse(Editor.get("/hub").path("content.texts.en.updatedAt")))
                .isAfter(moment);
    }
}
