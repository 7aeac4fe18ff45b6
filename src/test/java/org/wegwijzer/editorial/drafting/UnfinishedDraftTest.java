package org.wegwijzer.editorial.drafting;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** A draft may be unfinished: it is kept as it is, says what is wrong with it, and is not published before nothing is. */
@DatabaseTest
class UnfinishedDraftTest {

    private static final String DRAFT = "/guides/a-guide/draft";
    private static final String HUB = "/hub/draft";
    private static final String PUBLISH = "/guides/a-guide/publish";

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void aHub() {
        hub.published(HubFixture.small());
        desk.now();
    }

    private static Response halfFinished() {
        return Editor.begin(DRAFT, "{\"texts\": {\"en\": {\"title\": null, \"summary\": \"Half.\"}}}");
    }

    @Test
    void aHalfFinishedFormIsSavedWithItsFaults() {
        halfFinished()
                .then()
                .statusCode(201)
                .body("texts.en.summary", equalTo("Half."))
                .body("faults.location", contains("/texts/en/title"))
                .body("faults.code", contains("MISSING_FIELD"));

        Editor.get(DRAFT).then().body("faults.code", contains("MISSING_FIELD"));
    }

    @Test
    void whoeverSendsBackWhatTheyGotNeedNotTakeTheFaultsOut() {
        var draft = halfFinished();

        var again = Editor.put(DRAFT, draft, draft.asString());

        again.then().statusCode(200).body("faults.location", contains("/texts/en/title"));
    }

    @Test
    void itIsNotPublishedAndEachFaultIsNamed() {
        Editor.post(PUBLISH, halfFinished())
                .then()
                .statusCode(409)
                .body("errors.location", contains("/guides/a-guide/texts/en/title"))
                .body("errors.code", contains("MISSING_FIELD"));

        when().get("/v1/guides/a-guide").then().body("title", equalTo("Guide a-guide"));
    }

    @Test
    void onceFinishedItIsPublished() {
        var draft = Editor.patch(DRAFT, halfFinished(), "{\"texts\": {\"en\": {\"title\": \"Whole\"}}}");
        draft.then().body("faults", nullValue());

        Editor.post(PUBLISH, draft).then().statusCode(200);

        when().get("/v1/guides/a-guide").then().body("title", equalTo("Whole"));
    }

    @Test
    void aNeighbourThatIsGoneHindersNoOtherField() {
        var draft = Editor.begin(DRAFT, "{\"next\": [\"gone\"]}");
        draft.then().statusCode(201).body("faults.code", contains("UNKNOWN_ENTRY"));

        var changed = Editor.patch(DRAFT, draft, "{\"texts\": {\"en\": {\"title\": \"Mine\"}}}");

        changed.then().statusCode(200).body("texts.en.title", equalTo("Mine"));
        Editor.post(PUBLISH, changed)
                .then()
                .statusCode(409)
                .body("errors.location", hasItem("/guides/a-guide/next/0/guide"));
    }

    @Test
    void aReleaseWithAnUnfinishedDraftChangesNothing() {
        halfFinished();
        Editor.begin("/sources/ind/draft", "{\"texts\": {\"en\": {\"name\": \"New\"}}}");
        var release = Editor.post("/releases", """
                {"name": "Both", "items": [{"type": "guide", "slug": "a-guide"}, {"type": "source", "slug": "ind"}]}""");

        Editor.post("/releases/" + release.path("id") + "/publish", release)
                .then()
                .statusCode(409)
                .body("errors.location", contains("/guides/a-guide/texts/en/title"));

        when().get("/v1/sources/ind?lang=en").then().body("name", equalTo("Source ind"));
    }

    @Test
    void aNewEntryNeedsNoMoreThanItsSlug() {
        Editor.post("/sources", "{\"slug\": \"begun\"}")
                .then()
                .statusCode(201)
                .body("faults.location", containsInAnyOrder("/kind", "/texts"));
        Editor.get("/sources?state=new").then().body("items.slug", hasItem("begun"));

        Editor.post("/sources", "{}").then().statusCode(400).body("errors.location", hasItem("/slug"));
    }

    @Test
    void anImageIsAFaultAndStays() {
        Editor.begin(DRAFT, "{\"texts\": {\"en\": {\"body\": \"See ![a map](map.png).\"}}}")
                .then()
                .statusCode(201)
                .body("texts.en.body", equalTo("See ![a map](map.png)."))
                .body("faults.location", contains("/texts/en/body"))
                .body("faults.code", contains("FAULTY_TEXT"));
    }

    @Test
    void membersAndValuesOfTheWrongFormAreKeptUntilTheyAreMended() {
        Editor.begin(DRAFT, "{\"sources\": \"ind\", \"tilte\": 1}")
                .then()
                .statusCode(201)
                .body("sources", equalTo("ind"))
                .body("faults.location", containsInAnyOrder("/sources", "/tilte"));
    }

    @Test
    void whatPublishingSettlesIsStillRefused() {
        Editor.begin(DRAFT, "{\"createdAt\": \"2020-01-01T00:00:00Z\", \"next\": [\"gone\"]}")
                .then()
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/createdAt", "/next/0/guide"));

        Editor.get(DRAFT).then().statusCode(404);
    }

    @Test
    void aTranslatorSeesTheFaultsOfTheirOwnPartAlone() {
        halfFinished();

        Editor.create(DRAFT + "/texts/nl", "{\"summary\": \"Kort.\"}")
                .then()
                .statusCode(200)
                .body("faults.location", contains("/texts/nl/title"));
    }

    @Test
    void aHalfFinishedHubIsSavedWithItsFaultsAndNotPublished() {
        var begun = Editor.begin(HUB, "{\"languages\": [], \"slogan\": \"Hi\", \"texts\": {\"en\": {\"name\": null}}}");
        begun.then()
                .statusCode(201)
                .body("slogan", equalTo("Hi"))
                .body("faults.location", hasItems("/languages", "/slogan", "/texts/en/name"));
        Editor.get(HUB).then().body("faults.location", hasItems("/languages", "/slogan", "/texts/en/name"));
        Editor.get("/work?kind=unfinished&type=hub")
                .then()
                .body("items.href", contains("/editorial/v1/hub/draft"))
                .body("items.holder", contains(Editor.name()));

        Editor.post("/hub/publish", begun)
                .then()
                .statusCode(409)
                .body("errors.location", hasItems("/hub/languages", "/hub/slogan", "/hub/texts/en/name"));

        var mended = Editor.patch(HUB, begun, """
                {"languages": ["en", "nl", "ar", "ar-MA"], "slogan": null, "texts": {"en": {"name": "Mended"}}}""");
        mended.then().statusCode(200).body("faults", nullValue());
        Editor.post("/hub/publish", mended).then().statusCode(200);
        when().get("/v1/hub?lang=en").then().body("name", equalTo("Mended"));
    }

    @Test
    void anUnfinishedHubHindersNobodyWhoDraftsAnEntry() {
        Editor.begin(HUB, "{\"languages\": \"nl\"}").then().statusCode(201);

        Editor.begin("/sources/ind/draft", "{\"texts\": {\"en\": {\"name\": \"New\"}}}")
                .then()
                .statusCode(201)
                .body("faults", nullValue());
    }
}
