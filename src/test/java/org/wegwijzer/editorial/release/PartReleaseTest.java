package org.wegwijzer.editorial.release;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** A release publishes whole drafts, or some parts of them, and leaves the others to those who write there. */
@DatabaseTest
class PartReleaseTest {

    private static final String DRAFT = "/guides/a-guide/draft";
    private static final String DUTCH = DRAFT + "/texts/nl";
    private static final String ENGLISH = DRAFT + "/texts/en";
    private static final String PUBLISH = "/guides/a-guide/publish";
    private static final String TITLE = "{\"title\": \"Een gids\"}";

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void aHub() {
        hub.published(HubFixture.small());
        desk.now();
    }

    private static Response publish(String parts, Response seen) {
        return Editor.post(PUBLISH + "?parts=" + parts, seen);
    }

    private static void saysInDutch(String title) {
        when().get("/v1/guides/a-guide?lang=nl").then().body("title", equalTo(title));
    }

    @Test
    void aReleaseTakesSomePartsAndLeavesTheOthers() {
        Editor.begin(DRAFT, "{\"texts\": {\"en\": {\"title\": \"Not finished\"}, \"nl\": {\"title\": \"Een gids\"}}}");
        var release = Editor.post("/releases", """
                {"name": "Dutch", "items": [{"type": "guide", "slug": "a-guide", "parts": ["nl"]}]}""");
        release.then().statusCode(201).body("items[0].parts", contains("nl"));

        Editor.post("/releases/" + release.path("id") + "/publish", release)
                .then()
                .statusCode(200);

        saysInDutch("Een gids");
        when().get("/v1/guides/a-guide?lang=en").then().body("title", equalTo("Guide a-guide"));
        Editor.get(DRAFT).then().body("texts.en.title", equalTo("Not finished"));
    }

    @Test
    void whileAReleaseHasOnePartAnotherCanBePublished() {
        var english = Editor.create(ENGLISH, "{\"title\": \"Later\"}");
        var dutch = Editor.create(DUTCH, TITLE);
        Editor.post("/releases", """
                {"name": "English", "items": [{"type": "guide", "slug": "a-guide", "parts": ["en"]}]}""");

        publish("en", english).then().statusCode(409);
        publish("nl", dutch).then().statusCode(200);

        saysInDutch("Een gids");
    }

    @Test
    void aNewEntryIsPublishedAsAWhole() {
        Editor.post("/guides", "{\"slug\": \"new\", \"texts\": {\"en\": {\"title\": \"New\"}}}");
        var dutch = Editor.create("/guides/new/draft/texts/nl", TITLE);

        Editor.post("/guides/new/publish?parts=nl", dutch)
                .then()
                .statusCode(409)
                .body("errors.detail", hasItem("A new entry is published as a whole."));
    }

    @Test
    void whoRepeatsThePublicationOfAPartLearnsThatItIsDone() {
        Editor.begin(DRAFT, "{\"texts\": {\"en\": {\"title\": \"Not finished\"}}}");
        var dutch = Editor.create(DUTCH, TITLE);
        var first = publish("nl", dutch);

        publish("nl", dutch)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first.path("id")));
    }
}
