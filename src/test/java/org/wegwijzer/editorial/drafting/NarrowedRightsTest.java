package org.wegwijzer.editorial.drafting;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.Colleague;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;

/** Whoever is narrowed to languages changes texts in these and nothing else, however they try. */
@DatabaseTest
class NarrowedRightsTest {

    private static final String DRAFT = "/guides/a-guide/draft";
    private static final String IN_DUTCH = "{\"texts\": {\"nl\": {\"title\": \"Een gids\"}}}";
    private static final String IN_ENGLISH = "{\"texts\": {\"en\": {\"title\": \"Another\"}}}";

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @Inject
    Holders holders;

    @Inject
    LoggedChanges log;

    private Colleague translator;

    @BeforeEach
    void aHub() {
        hub.published(HubFixture.small()
                .says("guides", "a-guide", "nl", "title", "Gids")
                .says("guides", "a-guide", "ar", "title", "دليل"));
        desk.now();
        translator = holders.narrowed(List.of("nl"), List.of(), Scope.PUBLISH);
    }

    private static void refused(Response answer, String... places) {
        answer.then()
                .statusCode(403)
                .body("errors.location", containsInAnyOrder(places))
                .body("errors.code", everyItem(equalTo("BEYOND_RIGHTS")))
                .body("errors.allowed", everyItem(equalTo(List.of("nl"))));
    }

    @Test
    void aTextInTheirLanguageIsTheirs() {
        var draft = translator.begin(DRAFT, IN_DUTCH);
        draft.then().statusCode(201);
        var changed = translator.patch(DRAFT, draft, "{\"texts\": {\"nl\": {\"summary\": \"Kort.\"}}}");
        changed.then().statusCode(200);

        translator.post("/guides/a-guide/publish", changed).then().statusCode(200);

        when().get("/v1/guides/a-guide?lang=nl").then().body("title", equalTo("Een gids"));
    }

    @Test
    void aTextMayGoAndComeInTheirLanguage() {
        var draft = translator.begin(DRAFT, "{\"texts\": {\"nl\": null}}");
        draft.then().statusCode(201);
        translator.patch(DRAFT, draft, IN_DUTCH).then().statusCode(200);
    }

    @Test
    void allThatIsNotTheirsIsNamedAtOnce() {
        var draft = translator.post(DRAFT);
        draft.then().statusCode(201);

        refused(
                translator.patch(DRAFT, draft, """
                        {"slug": "elsewhere", "reviewedDate": "2026-01-02", "next": null,
                         "texts": {"en": {"title": "Another"}, "ar": null, "nl": {"title": "Een gids"}}}"""),
                "/slug",
                "/texts/en/title",
                "/reviewedDate",
                "/next",
                "/texts/ar/title");
        Editor.get(DRAFT).then().body("texts.nl.title", equalTo("Gids"));
    }

    @Test
    void whatIsSentAndSaysTheSameIsNoChange() {
        var draft = translator.post(DRAFT);
        var whole = draft.asString().replace("\"Gids\"", "\"Een gids\"");

        translator.put(DRAFT, draft, whole).then().statusCode(200);
        Editor.delete(DRAFT, Editor.get(DRAFT)).then().statusCode(204);
        translator.create(DRAFT, whole).then().statusCode(201);
    }

    @Test
    void linksAreNotTheirsButNotesAre() {
        var draft = translator.post(DRAFT);
        var note = draft.<String>path("sources[0].note.en");
        var sources = "{\"sources\": [{\"source\": \"%s\", \"note\": {\"en\": \"" + note + "\", \"%s\": \"Hier.\"}}]}";

        refused(translator.patch(DRAFT, draft, sources.formatted("town", "nl")), "/sources/0/source");
        refused(translator.patch(DRAFT, draft, sources.formatted("ind", "ar")), "/sources/0/note/ar");
        refused(
                translator.patch(
                        DRAFT, draft, "{\"sources\": [\"ind\", {\"source\": \"town\", \"note\": {\"nl\": \"Ook.\"}}]}"),
                "/sources");
        translator.patch(DRAFT, draft, sources.formatted("ind", "nl")).then().statusCode(200);
    }

    @Test
    void anAddressInTheirLanguageIsNoText() {
        refused(
                translator.begin(
                        "/sources/ind/draft",
                        "{\"url\": {\"en\": \"https://a.example/\", \"nl\": \"https://b.example/\"}}"),
                "/url/en",
                "/url/nl");
    }

    @Test
    void nothingNewIsTheirs() {
        translator.post("/sources", """
                        {"slug": "fresh", "kind": "GOVERNMENT", "url": "https://fresh.example/", "texts": {"nl": {"name": "Nieuw"}}}""").then().statusCode(403).body("errors.location", hasItems("/slug", "/kind"));
    }

    @Test
    void aRevisionIsRestoredOnlyAsFarAsTheyGo() {
        var english = Editor.begin(DRAFT, IN_ENGLISH);
        Editor.post("/guides/a-guide/publish", english).then().statusCode(200);
        var before = log.edition("guide", "a-guide") - 1;
        refused(translator.post("/guides/a-guide/revisions/%s/restore".formatted(before)), "/texts/en/title");

        var dutch = Editor.begin(DRAFT, IN_DUTCH);
        var undone = Editor.post("/guides/a-guide/publish", dutch).<String>path("id");
        translator
                .post("/guides/a-guide/revisions/%s/restore".formatted(before + 1))
                .then()
                .statusCode(201)
                .body("texts.nl.title", equalTo("Gids"));
        translator.delete(DRAFT, Editor.get(DRAFT)).then().statusCode(204);
        translator
                .post("/releases/%s/revert?publish=true".formatted(undone))
                .then()
                .statusCode(201);
    }

    @Test
    void aDraftTakesWhatOthersPublishedButNoSideBeyondTheirs() {
        var draft = translator.begin(DRAFT, IN_DUTCH);
        hub.published(HubFixture.small()
                .says("guides", "a-guide", "nl", "title", "Gids")
                .says("guides", "a-guide", "ar", "title", "دليل")
                .says("guides", "a-guide", "en", "title", "Theirs"));
        var edition = "?basedOn=" + log.edition("guide", "a-guide");

        var merged = translator.patch(DRAFT + edition, draft, "{}");
        merged.then().statusCode(200).body("texts.en.title", equalTo("Theirs"));
        translator.post("/guides/a-guide/publish", merged).then().statusCode(200);
    }

    @Test
    void whereOthersContradictEachOtherTheyDecideNothing() {
        var draft = Editor.begin(DRAFT, IN_ENGLISH);
        hub.published(HubFixture.small()
                .says("guides", "a-guide", "nl", "title", "Gids")
                .says("guides", "a-guide", "ar", "title", "دليل")
                .says("guides", "a-guide", "en", "title", "Theirs"));
        var edition = "?basedOn=" + log.edition("guide", "a-guide");

        for (var title : List.of("Theirs", "Another")) {
            refused(
                    translator.patch(
                            DRAFT + edition, draft, "{\"texts\": {\"en\": {\"title\": \"%s\"}}}".formatted(title)),
                    "/texts/en/title");
        }
        refused(translator.put(DRAFT + edition, draft, draft.asString()), "/texts/en/title");
    }

    @Test
    void aNeighbourThatWasRenamedIsNoChangeOfTheirs() {
        var draft = translator.begin(DRAFT, IN_DUTCH);
        var moved = Editor.begin("/sources/ind/draft", "{\"slug\": \"new-ind\"}");
        Editor.post("/sources/ind/publish", moved).then().statusCode(200);

        var changed = translator.patch(DRAFT, draft, "{\"texts\": {\"nl\": {\"summary\": \"Kort.\"}}}");
        changed.then().statusCode(200);
        translator.post("/guides/a-guide/publish", changed).then().statusCode(200);
    }

    @Test
    void languagesAndTypesNarrowTogether() {
        var narrow = holders.narrowed(List.of("nl"), List.of("guide"), Scope.WRITE);

        narrow.begin(DRAFT, IN_DUTCH).then().statusCode(201);
        narrow.begin("/sources/ind/draft", "{\"texts\": {\"nl\": {\"name\": \"IND\"}}}")
                .then()
                .statusCode(403);
        narrow.begin("/guides/b-guide/draft", IN_ENGLISH).then().statusCode(403);
    }

    @Test
    void theWholeHubIsNobodysWhoIsNarrowed() {
        var whole = HubFixture.small().toString();

        translator.post("/import?force=true", whole).then().statusCode(403).body("errors.location", contains(""));
        translator.post("/import?dryRun=true", whole).then().statusCode(403);
    }

    @Test
    void whatTheyMayReadIsAsBefore() {
        Editor.begin(DRAFT, IN_ENGLISH).then().statusCode(201);

        translator.get(DRAFT).then().statusCode(200);
        translator.get("/guides/a-guide/impact?action=remove").then().statusCode(200);
        translator.get("/export").then().statusCode(200);
        translator.post(DRAFT + "/preview-tokens").then().statusCode(201);
    }

    @Test
    void theySeeHowFarTheyGo() {
        translator
                .get("/me")
                .then()
                .body("languages", contains("nl"))
                .body("types", nullValue())
                .body("scopes", contains("read", "write", "publish"));
        Editor.get("/me").then().body("languages", nullValue());
    }
}
