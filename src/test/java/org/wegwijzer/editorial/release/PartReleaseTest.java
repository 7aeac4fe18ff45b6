package org.wegwijzer.editorial.release;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.wegwijzer.fixture.GuideInParts.DRAFT;
import static org.wegwijzer.fixture.GuideInParts.DUTCH;
import static org.wegwijzer.fixture.GuideInParts.ENGLISH;
import static org.wegwijzer.fixture.GuideInParts.PUBLISH;
import static org.wegwijzer.fixture.GuideInParts.TRANSLATION;
import static org.wegwijzer.fixture.GuideInParts.isCalled;
import static org.wegwijzer.fixture.GuideInParts.publish;

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

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void aHub() {
        hub.published(HubFixture.small());
        desk.now();
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

        isCalled("nl", "Een gids");
        isCalled("en", "Guide a-guide");
        Editor.get(DRAFT).then().body("texts.en.title", equalTo("Not finished"));
    }

    @Test
    void whileAReleaseHasOnePartAnotherCanBePublished() {
        var english = Editor.create(ENGLISH, "{\"title\": \"Later\"}");
        var dutch = Editor.create(DUTCH, TRANSLATION);
        Editor.post("/releases", """
                {"name": "English", "items": [{"type": "guide", "slug": "a-guide", "parts": ["en"]}]}""");

        publish("en", english).then().statusCode(409);
        publish("nl", dutch).then().statusCode(200);

        isCalled("nl", "Een gids");
    }

    @Test
    void aNewEntryIsPublishedAsAWhole() {
        Editor.post("/guides", "{\"slug\": \"new\", \"texts\": {\"en\": {\"title\": \"New\"}}}");
        var dutch = Editor.create("/guides/new/draft/texts/nl", TRANSLATION);

        Editor.post("/guides/new/publish?parts=nl", dutch)
                .then()
                .statusCode(409)
                .body("errors.detail", hasItem("A new entry is published as a whole."));
    }

    @Test
    void whoRepeatsThePublicationOfAPartLearnsThatItIsDone() {
        Editor.begin(DRAFT, "{\"texts\": {\"en\": {\"title\": \"Not finished\"}}}");
        var dutch = Editor.create(DUTCH, TRANSLATION);
        var first = publish("nl", dutch);

        publish("nl", dutch)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first.path("id")));
    }

    @Test
    void whatStaysInTheDraftIsHeldAgainstWhatOthersPublishedThere() {
        Editor.begin(DRAFT, "{\"texts\": {\"en\": {\"title\": \"Mine\"}, \"nl\": {\"title\": \"Een gids\"}}}");
        hub.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Theirs"));
        publish("nl", Editor.get(DUTCH)).then().statusCode(200);

        var rest = Editor.get(DRAFT);
        Editor.post(PUBLISH, rest).then().statusCode(409).body("errors.location", contains("/guides/a-guide/texts/en"));

        isCalled("en", "Theirs");
        isCalled("nl", "Een gids");
        rest.then().body("texts.en.title", equalTo("Mine"));
    }
}
