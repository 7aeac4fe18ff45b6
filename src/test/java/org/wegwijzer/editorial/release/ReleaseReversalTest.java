package org.wegwijzer.editorial.release;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.wegwijzer.editorial.release.Visits.publish;
import static org.wegwijzer.editorial.release.Visits.visit;

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

/** What a release did is remembered, and undone. */
@DatabaseTest
class ReleaseReversalTest {

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void aHub() {
        hub.published(HubFixture.small().says("guides", "a-guide", "en", "summary", "As it was."));
        desk.now();
    }

    /** Changes an entry and publishes it; gives the address of the release. */
    private static String changed(String entry, String patch) {
        var draft = Editor.begin("/" + entry + "/draft", patch);
        draft.then().statusCode(201);
        var release = Editor.post("/" + entry + "/publish", draft);
        release.then().statusCode(200);
        return "/releases/" + release.path("id");
    }

    private static Response undone(String release) {
        return Editor.post(release + "/revert?publish=true");
    }

    @Test
    void aPublicReleaseTellsWhatItDid() {
        var release = visit();
        publish(release).then().body("items.slug", equalTo(List.of("museum", "visit")));

        Editor.get(release)
                .then()
                .body("items.slug", equalTo(List.of("museum", "visit")))
                .body("items.action", equalTo(List.of("publish", "publish")))
                .body("items.revision", equalTo(List.of(1, 1)));
    }

    @Test
    void aChangeIsUndoneInOneRequest() {
        var release = changed("guides/a-guide", "{\"texts\": {\"en\": {\"summary\": \"Wrong.\"}}}");

        undone(release)
                .then()
                .statusCode(201)
                .body("release.state", equalTo("PUBLISHED"))
                .body("changedSince", empty());

        when().get("/v1/guides/a-guide").then().body("summary", equalTo("As it was."));
    }

    @Test
    void whatAReleaseAddedGoesAgain() {
        var release = visit();
        publish(release);

        undone(release).then().statusCode(201);

        when().get("/v1/guides/visit").then().statusCode(410);
        when().get("/v1/sources/museum").then().statusCode(410);
    }

    @Test
    void whatAReleaseRemovedComesBackAsTheSameEntry() {
        var id = when().get("/v1/sources/town").<String>path("id");
        var release = Visits.release();
        Visits.plan(release, "sources/town", "{\"action\": \"remove\"}");
        publish(release).then().statusCode(200).body("items.action", equalTo(List.of("remove")));

        undone(release).then().statusCode(201);

        when().get("/v1/sources/town").then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void aRenameIsUndone() {
        var release = changed("sources/ind", "{\"slug\": \"immigration\"}");

        undone(release).then().statusCode(201);

        when().get("/v1/sources/ind").then().statusCode(200);
        when().get("/v1/guides/a-guide?expand=sources").then().body("sources.items[0].source.slug", equalTo("ind"));
    }

    @Test
    void whatWasChangedSinceInAnotherFieldStays() {
        var release = changed("guides/a-guide", "{\"texts\": {\"en\": {\"summary\": \"Wrong.\"}}}");
        changed("guides/a-guide", "{\"texts\": {\"en\": {\"title\": \"Better\"}}}");

        undone(release)
                .then()
                .statusCode(201)
                .body("changedSince.slug", equalTo(List.of("a-guide")))
                .body("changedSince[0].kept", empty());

        when().get("/v1/guides/a-guide")
                .then()
                .body("summary", equalTo("As it was."))
                .body("title", equalTo("Better"));
    }

    @Test
    void whatWasChangedSinceInTheSameFieldIsNamedAndKept() {
        var release = changed("guides/a-guide", """
                {"texts": {"en": {"summary": "Wrong.", "title": "Wrong"}}}""");
        changed("guides/a-guide", "{\"texts\": {\"en\": {\"summary\": \"Right.\"}}}");

        undone(release)
                .then()
                .statusCode(409)
                .body("errors.location", equalTo(List.of("/guides/a-guide/texts/en/summary")));
        Editor.get("/guides/a-guide/draft").then().statusCode(404);

        Editor.post(release + "/revert")
                .then()
                .statusCode(201)
                .body("release.state", equalTo("OPEN"))
                .body("changedSince[0].kept", equalTo(List.of("/texts/en/summary")));
        Editor.get("/guides/a-guide/draft")
                .then()
                .body("texts.en.summary", equalTo("Right."))
                .body("texts.en.title", equalTo("Guide a-guide"));
    }

    @Test
    void anEntryThatSomebodyDraftsIsNotOverwritten() {
        var release = changed("guides/a-guide", "{\"texts\": {\"en\": {\"summary\": \"Wrong.\"}}}");
        Editor.begin("/guides/a-guide/draft", "{\"texts\": {\"en\": {\"title\": \"Mine\"}}}");

        undone(release).then().statusCode(409).body("errors.location", hasItems("/guides/a-guide"));

        Editor.get("/guides/a-guide/draft").then().body("texts.en.title", equalTo("Mine"));
    }

    @Test
    void aReleaseThatIsNotPublicHasNothingToUndo() {
        undone(visit()).then().statusCode(409);
    }

    @Test
    void aReleaseThatWouldChangeNothingStaysOpenWithItsDrafts() {
        var draft = Editor.begin("/guides/a-guide/draft", "{}");

        Editor.post("/guides/a-guide/publish", draft).then().statusCode(409);

        Editor.get("/guides/a-guide/draft").then().statusCode(200);
    }

    @Test
    void whoAsksOnceMoreForADraftThatIsPublicLearnsThatItIs() {
        var draft = Editor.begin("/guides/a-guide/draft", "{\"texts\": {\"en\": {\"summary\": \"New.\"}}}");
        var release = Editor.post("/guides/a-guide/publish", draft).<String>path("id");

        Editor.post("/guides/a-guide/publish", draft)
                .then()
                .statusCode(200)
                .body("id", equalTo(release))
                .body("state", equalTo("PUBLISHED"));
    }
}
