package org.wegwijzer.editorial.drafting;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.Answers;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;

/** The hub itself is drafted as entries are: its name, notice, languages, offers and synonyms. */
@DatabaseTest
class HubDraftTest {

    private static final String DRAFT = "/hub/draft";
    private static final String NOTICE = "{\"texts\": {\"en\": {\"notice\": \"%s\"}}}";

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @Inject
    Holders holders;

    @Inject
    LoggedChanges log;

    @BeforeEach
    void aHub() {
        hub.published(HubFixture.small());
        desk.now();
    }

    private static int edition() {
        return Editor.get("/hub").path("published.revision");
    }

    private static Response notice(String notice) {
        return Editor.begin(DRAFT, NOTICE.formatted(notice));
    }

    @Test
    void aTypoInTheNoticeIsMendedInTwoRequests() {
        var draft = notice("Rules change often.");
        draft.then().statusCode(201).header("Location", "/editorial/v1/hub/draft");

        Editor.post("/hub/publish", draft)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("items.type", equalTo(List.of("hub")))
                .body("items.slug", equalTo(List.of("hub")))
                .body("items.revision", equalTo(List.of(edition())));

        when().get("/v1/hub").then().body("notice", equalTo("Rules change often."));
        Editor.get(DRAFT).then().statusCode(404);
    }

    @Test
    void editorsSeeWhatTheHubSaysAndWhereItStands() {
        Editor.get("/hub")
                .then()
                .statusCode(200)
                .body("type", equalTo("hub"))
                .body("state", equalTo("published"))
                .body("content.defaultLanguage", equalTo("en"))
                .body("content.texts.en.notice", equalTo("Rules change."))
                .body("draft", nullValue());

        var draft = notice("Another.");

        Editor.get("/hub")
                .then()
                .body("state", equalTo("changed"))
                .body("content.texts.en.notice", equalTo("Rules change."))
                .body("draft.entityTag", equalTo(draft.header("ETag")))
                .body("draft.basedOn", is(edition()))
                .body("draft.createdBy", equalTo(Editor.name()));
    }

    @Test
    void whoChangesTheDraftSaysWhatTheyHaveSeen() {
        Editor.get(DRAFT).then().statusCode(404);
        var draft = Editor.post(DRAFT);
        draft.then().statusCode(201).body("texts.en.notice", equalTo("Rules change."));
        assertThat(draft.jsonPath().getMap("")).doesNotContainKeys("createdAt", "updatedAt");

        Editor.post(DRAFT).then().statusCode(409);
        notice("Mine.").then().statusCode(412);
        Editor.put(DRAFT, "{}").then().statusCode(428);
        Editor.put(DRAFT, "\"another\"", draft.asString()).then().statusCode(412);
        Editor.request()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(Editor.ROOT + DRAFT)
                .then()
                .statusCode(428);
        var changed = Editor.put(DRAFT, draft, draft.asString().replace("Test hub", "Other hub"));
        changed.then().statusCode(200).body("texts.en.name", equalTo("Other hub"));
        Editor.patch(DRAFT, draft, "{}").then().statusCode(412);
        Editor.post("/hub/publish", draft).then().statusCode(412);
        Editor.post("/hub/publish").then().statusCode(428);
        Editor.delete(DRAFT).then().statusCode(428);
        Editor.delete(DRAFT, draft).then().statusCode(412);
        Editor.delete(DRAFT, changed).then().statusCode(204);
        Editor.get(DRAFT).then().statusCode(404);
        Editor.post("/hub/publish", changed).then().statusCode(404);
    }

    @Test
    void aPutMayBeginTheDraft() {
        var says = HubFixture.small();
        var document = new String[1];
        says.hub(hub -> document[0] = hub.toString().replace("Rules change.", "Put."));

        Editor.create(DRAFT, document[0]).then().statusCode(201).body("texts.en.notice", equalTo("Put."));
        Editor.create(DRAFT, document[0]).then().statusCode(412);
    }

    @Test
    void whatPublishingSettlesIsRefusedWithEveryOtherFault() {
        Editor.begin(DRAFT, """
                {"defaultLanguage": "fr", "texts": {"uk": {"name": "Хаб"}}, "offers": [{"texts": {"de": {"title": "Kurs"}}}],
                 "synonyms": {"pl": [["a", "b"]]}, "updatedAt": "2026-01-01T00:00:00Z"}""")
                .then()
                .statusCode(400)
                .body(
                        "errors.location",
                        containsInAnyOrder(
                                "/defaultLanguage", "/texts/uk", "/offers/0/texts/de", "/synonyms/pl", "/updatedAt"))
                .body("errors.code", hasItems("UNKNOWN_VALUE", "READ_ONLY_FIELD"));
        Editor.get(DRAFT).then().statusCode(404);
    }

    @Test
    void aDraftChangesNoByteOfWhatReadersGet() {
        var before = Answers.all("en");
        var last = log.last();

        Editor.begin(DRAFT, """
                {"languages": ["nl", "en", "uk"], "defaultLanguage": "nl", "texts": {"nl": {"name": "Anders"}},
                 "offers": [{"texts": {"nl": {"title": "Cursus"}}}], "synonyms": {"en": [["guide", "manual"]]}}""").then().statusCode(201);

        assertThat(Answers.all("en")).isEqualTo(before);
        assertThat(log.last()).isEqualTo(last);
    }

    @Test
    void whoeverHasThePreviewTokenSeesTheDraftOnEveryPageAndNobodyElse() {
        notice("Soon.");
        var token = Editor.post(DRAFT + "/preview-tokens")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("token");

        given().header("Preview-Token", token).get("/v1/hub").then().body("notice", equalTo("Soon."));
        given().header("Preview-Token", token)
                .get("/v1/sources/ind?expand=hub")
                .then()
                .statusCode(200)
                .body("hub.item.notice", equalTo("Soon."));
        when().get("/v1/hub").then().body("notice", equalTo("Rules change."));
        when().get("/v1/sources/ind?expand=hub").then().body("hub.item.notice", equalTo("Rules change."));

        Editor.delete(DRAFT, Editor.get(DRAFT));
        given().header("Preview-Token", token).get("/v1/hub").then().statusCode(401);
    }

    @Test
    void anImportLeavesTheDraftWhichThenIsBehind() {
        var draft = notice("Mine.");
        hub.published(HubFixture.small().hub(all -> all.withObject("/texts/en").put("name", "Theirs")));

        Editor.get("/hub").then().body("draft.basedOn", is(edition() - 1));
        Editor.post("/hub/publish", draft)
                .then()
                .statusCode(409)
                .body("errors.location", equalTo(List.of("/hub")))
                .body("errors.code", equalTo(List.of("OUTDATED_DRAFT")));

        Editor.patch(DRAFT + "?basedOn=" + (edition() - 1), draft, "{}").then().statusCode(400);
        var merged = Editor.patch(DRAFT + "?basedOn=" + edition(), draft, "{}");
        merged.then()
                .statusCode(200)
                .body("texts.en.notice", equalTo("Mine."))
                .body("texts.en.name", equalTo("Theirs"));
        Editor.post("/hub/publish", merged).then().statusCode(200);
        when().get("/v1/hub").then().body("notice", equalTo("Mine.")).body("name", equalTo("Theirs"));
    }

    @Test
    void whereBothChangedOneThingThePlaceIsNamed() {
        var draft = notice("Mine.");
        hub.published(HubFixture.small().hub(all -> all.withObject("/texts/en").put("notice", "Theirs.")));
        var held = DRAFT + "?basedOn=" + edition();

        Editor.patch(held, draft, "{}")
                .then()
                .statusCode(409)
                .body("errors.location", equalTo(List.of("/texts/en/notice")));
        Editor.patch(held, draft, NOTICE.formatted("Ours."))
                .then()
                .statusCode(200)
                .body("texts.en.notice", equalTo("Ours."));
    }

    @Test
    void whoMayWriteMayNotPublish() {
        var writer = holders.authorization(Scope.WRITE);
        var draft = given().header("Authorization", writer)
                .header("If-None-Match", "*")
                .contentType("application/merge-patch+json")
                .body(NOTICE.formatted("Mine."))
                .patch(Editor.ROOT + DRAFT);
        draft.then().statusCode(201);

        given().header("Authorization", writer)
                .header("If-Match", draft.header("ETag"))
                .post(Editor.ROOT + "/hub/publish")
                .then()
                .statusCode(403);
        given().header("Authorization", holders.authorization(Scope.READ))
                .post(Editor.ROOT + DRAFT)
                .then()
                .statusCode(403);
        when().get(Editor.ROOT + "/hub").then().statusCode(401);
        when().get("/v1/hub").then().body("notice", equalTo("Rules change."));
    }

    @Test
    void theAuditLogHasEveryChange() {
        Editor.post("/hub/publish", notice("Told."));

        given().header("Authorization", holders.authorization(Scope.ADMIN))
                .get(Editor.ROOT + "/audit?limit=2")
                .then()
                .body("items.target", equalTo(List.of("/editorial/v1/hub/publish", "/editorial/v1/hub/draft")))
                .body("items.action", equalTo(List.of("POST", "PATCH")))
                .body("items.who", hasItem(Editor.name()))
                .body("items.outcome", equalTo(List.of(200, 201)));
    }

    @Test
    void whatIsSentAgainIsDoneOnce() {
        var key = "\"hub-" + System.nanoTime() + "\"";
        var first = Editor.request().header("Idempotency-Key", key).post(Editor.ROOT + DRAFT);
        var again = Editor.request().header("Idempotency-Key", key).post(Editor.ROOT + DRAFT);

        first.then().statusCode(201);
        again.then().statusCode(201).header("ETag", first.header("ETag"));
        var draft = Editor.patch(DRAFT, again, NOTICE.formatted("Once."));
        Editor.post("/hub/publish", draft).then().statusCode(200);
        Editor.post("/hub/publish", draft).then().statusCode(200).header("Idempotency-Replayed", "true");
    }

    @Test
    void synonymsAreSearchedOnceTheyArePublic() {
        var draft = Editor.begin(DRAFT, "{\"synonyms\": {\"en\": [[\"zorptown\", \"town\"]]}}");
        when().get("/v1/search?q=zorptown").then().body("count", is(0));

        Editor.post("/hub/publish", draft).then().statusCode(200);

        when().get("/v1/search?q=zorptown&atLeast=" + when().get("/v1/hub").path("cursor"))
                .then()
                .body("items.item.slug", hasItem("town"));
    }
}
