package org.wegwijzer.editorial.drafting;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;

/** Two people change one entry, and one of them is the first to publish. */
@DatabaseTest
class DraftMergeTest {

    private static final String DRAFT = "/guides/a-guide/draft";

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @Inject
    LoggedChanges log;

    @BeforeEach
    void aHub() {
        hub.published(HubFixture.small().says("guides", "a-guide", "en", "summary", "As it was."));
        desk.now();
    }

    /** A draft, and another state of the entry that was imported meanwhile. */
    private Response overtaken(String draft, String field, String text) {
        var begun = Editor.begin(DRAFT, draft);
        begun.then().statusCode(201);
        hub.published(HubFixture.small()
                .says("guides", "a-guide", "en", "summary", "As it was.")
                .says("guides", "a-guide", "en", field, text));
        return begun;
    }

    private Response held(Response draft, String patch) {
        return Editor.patch(DRAFT + "?basedOn=" + log.edition("guide", "a-guide"), draft, patch);
    }

    @Test
    void whatOnlyTheOtherChangedStaysWhenADraftIsHeldAgainstIt() {
        var draft = overtaken("{\"texts\": {\"en\": {\"title\": \"Mine\"}}}", "summary", "Theirs.");

        var merged = held(draft, "{}");

        merged.then()
                .statusCode(200)
                .body("texts.en.title", equalTo("Mine"))
                .body("texts.en.summary", equalTo("Theirs."));
        Editor.post("/guides/a-guide/publish", merged).then().statusCode(200);
        when().get("/v1/guides/a-guide").then().body("title", equalTo("Mine")).body("summary", equalTo("Theirs."));
    }

    @Test
    void whereBothChangedOneThingEveryPlaceIsNamed() {
        var draft =
                overtaken("{\"texts\": {\"en\": {\"title\": \"Mine\", \"summary\": \"Mine.\"}}}", "summary", "Theirs.");

        held(draft, "{}")
                .then()
                .statusCode(409)
                .body("errors.location", equalTo(List.of("/texts/en/summary")))
                .body("errors.code", equalTo(List.of("OUTDATED_DRAFT")));
        Editor.get(DRAFT).then().body("texts.en.summary", equalTo("Mine."));
    }

    @Test
    void whoSaysWhatItShallBeHasTheLastWord() {
        var draft = overtaken("{\"texts\": {\"en\": {\"summary\": \"Mine.\"}}}", "summary", "Theirs.");

        held(draft, "{\"texts\": {\"en\": {\"summary\": \"Ours.\"}}}")
                .then()
                .statusCode(200)
                .body("texts.en.summary", equalTo("Ours."));
    }

    @Test
    void whatBothChangedAlikeIsNoConflict() {
        var draft = overtaken("{\"texts\": {\"en\": {\"summary\": \"Same.\"}}}", "summary", "Same.");

        held(draft, "{}").then().statusCode(200).body("texts.en.summary", equalTo("Same."));
    }

    @Test
    void linksThatOnlyTheDraftChangedStay() {
        var draft = overtaken("{\"sources\": [{\"source\": \"town\"}]}", "summary", "Theirs.");

        held(draft, "{}")
                .then()
                .statusCode(200)
                .body("sources.source", equalTo(List.of("town")))
                .body("texts.en.summary", equalTo("Theirs."));
    }
}
