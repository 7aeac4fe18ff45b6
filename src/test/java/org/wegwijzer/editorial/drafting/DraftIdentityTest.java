package org.wegwijzer.editorial.drafting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.publish.PublishingConflict;

/** Of which entry a draft is, and of which of its states, while entries come, go and move. */
@DatabaseTest
class DraftIdentityTest {

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void emptyDesk() {
        given.startingFrom(HubFixture.small());
        desk.now();
    }

    private static String release(String entry) {
        var release =
                "/releases/" + Editor.post("/releases", "{\"name\": \"R\"}").path("id");
        Editor.put(release + "/items/" + entry, "{\"action\": \"publish\"}");
        return release;
    }

    private static Response publish(String release) {
        return Editor.post(release + "/publish", Editor.get(release));
    }

    @Test
    void aFirstDraftSaysToWhichRevisionItWasHeld() {
        int now = Editor.get("/sources/ind").path("published.revision");
        var document = "{\"kind\": \"NGO\", \"texts\": {\"en\": {\"name\": \"I\"}}}";

        begin("/sources/ind/draft?basedOn=" + (now - 1), document)
                .then()
                .statusCode(400)
                .body("errors[0].location", equalTo("basedOn"));
        begin("/sources/ind/draft?basedOn=" + now, document).then().statusCode(201);
    }

    private static Response begin(String path, String document) {
        return Editor.request()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(document)
                .put("/editorial/v1" + path);
    }

    @Test
    void aDraftOfANewEntryCanBeHeldAgainstWhatCameToItsSlugMeanwhile() {
        var draft = Editor.post(
                "/sources", "{\"slug\": \"new\", \"kind\": \"NGO\", \"texts\": {\"en\": {\"name\": \"Mine\"}}}");
        given.published(HubFixture.small().source("new"));
        int now = Editor.get("/sources/new").path("published.revision");
        var release = release("sources/new");
        Editor.get(release + "/check").then().body("faults[0].code", equalTo("OUTDATED_DRAFT"));

        Editor.patch("/sources/new/draft?basedOn=" + now, draft, "{}")
                .then()
                .statusCode(409)
                .body("errors.location", hasItem("/texts/en/name"));
        Editor.patch("/sources/new/draft?basedOn=" + now, draft, """
                {"kind": "NGO", "texts": {"en": {"name": "Mine"}}}""").then().statusCode(200);
        publish(release).then().statusCode(200);

        RestAssured.get("/v1/sources/new").then().body("name", equalTo("Mine"));
    }

    @Test
    void anEntryHasOneDraftWhereverItWas() {
        var draft = Editor.post("/topics/late/draft");
        Editor.patch("/topics/late/draft", draft, "{\"slug\": \"later\"}");
        int first = Editor.get("/topics/late").path("published.revision");
        publish(release("topics/late")).then().statusCode(200);
        given.published(HubFixture.small().without("topics", "late"));
        Editor.post("/topics/late/revisions/%s/restore".formatted(first)).then().statusCode(201);

        Editor.post("/topics/later/revisions/%s/restore".formatted(first + 1))
                .then()
                .statusCode(409)
                .body("detail", containsString("at the slug 'late'"));
    }

    private static HubFixture withTownAsCity() {
        String id = RestAssured.get("/v1/sources/town").path("id");
        return HubFixture.small()
                .without("sources", "town")
                .source("city")
                .change("sources", "city", source -> source.put("id", id));
    }

    @Test
    void aDraftMovesAlongWithItsEntryAndSoDoesItsPlaceInARelease() {
        var draft = Editor.post("/sources/town/draft");
        Editor.patch("/sources/town/draft", draft, "{\"texts\": {\"en\": {\"name\": \"City\"}}}");
        var release = release("sources/town");

        given.published(withTownAsCity());

        var moved = Editor.get("/sources/city/draft");
        moved.then().statusCode(200).body("slug", equalTo("city"));
        int now = Editor.get("/sources/city").path("published.revision");
        Editor.patch("/sources/city/draft?basedOn=" + now, moved, "{\"texts\": {\"en\": {\"name\": \"City\"}}}")
                .then()
                .statusCode(200);
        publish(release).then().statusCode(200);
        RestAssured.get("/v1/sources/city").then().body("name", equalTo("City"));
    }

    @Test
    void aDraftMovesAlsoToWhereAReleaseWouldRemoveWhatWas() {
        given.published(HubFixture.small().source("city"));
        Editor.post("/sources/town/draft");
        release("sources/town");
        var other = "/releases/" + Editor.post("/releases", "{\"name\": \"S\"}").path("id");
        Editor.put(other + "/items/sources/city", "{\"action\": \"remove\"}");
        var moved = withTownAsCity();
        given.published(HubFixture.small());

        given.published(moved);

        Editor.get("/sources/city/draft").then().statusCode(200).body("slug", equalTo("city"));
    }

    @Test
    void nothingIsImportedToWhereSomebodyDraftsSomethingElse() {
        var hub = withTownAsCity();
        Editor.post("/sources/town/draft");
        Editor.post(
                "/sources", "{\"slug\": \"city\", \"kind\": \"NGO\", \"texts\": {\"en\": {\"name\": \"Another\"}}}");

        assertThatThrownBy(() -> given.published(hub))
                .isInstanceOf(PublishingConflict.class)
                .hasMessageContaining("source 'town' would move to 'city', where somebody drafts something else");

        RestAssured.get("/v1/sources/town").then().statusCode(200);
    }
}
