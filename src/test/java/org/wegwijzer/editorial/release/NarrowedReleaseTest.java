package org.wegwijzer.editorial.release;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;

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

/** Whoever is narrowed to languages or types fills, changes and publishes releases of nothing else. */
@DatabaseTest
class NarrowedReleaseTest {

    private static final String DRAFT = "/guides/a-guide/draft";
    private static final String IN_DUTCH = "{\"texts\": {\"nl\": {\"title\": \"Een gids\"}}}";
    private static final String IN_ENGLISH = "{\"texts\": {\"en\": {\"title\": \"Another\"}}}";

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @Inject
    Holders holders;

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

    private static String release(String items) {
        return "/releases/"
                + Editor.post("/releases", "{\"name\": \"R\", \"items\": [%s]}".formatted(items))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static String publishing(String type, String slug) {
        return "{\"type\": \"%s\", \"slug\": \"%s\"}".formatted(type, slug);
    }

    @Test
    void whatColleaguesDraftIsNotTheirsToDiscardOrPublish() {
        var draft = Editor.begin(DRAFT, IN_ENGLISH);
        var both = translator.patch(DRAFT, draft, IN_DUTCH);
        both.then().statusCode(200);

        refused(translator.delete(DRAFT, both), "/texts/en/title");
        refused(translator.post("/guides/a-guide/publish", both), "/guides/a-guide/texts/en/title");
        refused(translator.patch(DRAFT, both, "{\"texts\": {\"en\": {\"title\": \"a-guide\"}}}"), "/texts/en/title");
        refused(
                translator.post(
                        "/releases", "{\"name\": \"R\", \"items\": [%s]}".formatted(publishing("guide", "a-guide"))),
                "/guides/a-guide/texts/en/title");
    }

    @Test
    void aReleaseIsTheirsOnlyIfAllOfItIs() {
        Editor.begin("/guides/b-guide/draft", IN_ENGLISH).then().statusCode(201);
        var shared = release(publishing("guide", "b-guide"));
        translator.begin(DRAFT, IN_DUTCH).then().statusCode(201);

        translator
                .put(shared + "/items/guides/a-guide", "{\"action\": \"publish\"}")
                .then()
                .statusCode(200);
        var seen = Editor.get(shared);
        refused(translator.post(shared + "/publish", seen), "/guides/b-guide/texts/en/title");
        refused(
                translator
                        .request()
                        .header("If-Match", seen.header("ETag"))
                        .contentType("application/json")
                        .body("{\"publishAt\": \"2100-01-01T00:00:00Z\"}")
                        .put(Editor.ROOT + shared + "/schedule"),
                "/guides/b-guide/texts/en/title");
        refused(translator.put(shared + "/approval", seen), "/guides/b-guide/texts/en/title");
        refused(translator.put(shared, seen, "{\"name\": \"Mine\"}"), "/guides/b-guide/texts/en/title");
        refused(translator.delete(shared, seen), "/guides/b-guide/texts/en/title");
        refused(translator.delete(shared + "/items/guides/b-guide"), "/guides/b-guide/texts/en/title");
        translator.delete(shared + "/items/guides/a-guide").then().statusCode(200);
    }

    @Test
    void nothingGoesByThem() {
        var release = release("");
        refused(translator.put(release + "/items/guides/b-guide", "{\"action\": \"remove\"}"), "/guides/b-guide");
        Editor.put(release + "/items/guides/b-guide", "{\"action\": \"remove\"}")
                .then()
                .statusCode(200);
        refused(translator.put(release + "/items/guides/b-guide", "{\"action\": \"publish\"}"), "/guides/b-guide");
        refused(translator.delete(release + "/items/guides/b-guide"), "/guides/b-guide");
    }

    @Test
    void aScheduleOfOthersIsNotTheirsToCancel() {
        Editor.begin("/guides/b-guide/draft", IN_ENGLISH).then().statusCode(201);
        var release = release(publishing("guide", "b-guide"));
        Editor.put(release + "/schedule", Editor.get(release), "{\"publishAt\": \"2100-01-01T00:00:00Z\"}")
                .then()
                .statusCode(200);

        refused(translator.delete(release + "/schedule"), "/guides/b-guide/texts/en/title");
    }

    @Test
    void aReleaseIsUndoneOnlyAsFarAsTheyGo() {
        Editor.begin(DRAFT, IN_ENGLISH).then().statusCode(201);
        Editor.begin("/guides/b-guide/draft", IN_ENGLISH).then().statusCode(201);
        var release = release(publishing("guide", "a-guide") + "," + publishing("guide", "b-guide"));
        Editor.post(release + "/publish", Editor.get(release)).then().statusCode(200);

        refused(
                translator.post(release + "/revert"),
                "/guides/a-guide/texts/en/title",
                "/guides/b-guide/texts/en/title");
    }

    @Test
    void wordsAreReplacedInTheirLanguageOnly() {
        var words = "{\"language\": \"%s\", \"find\": \"%s\", \"replacement\": \"X\"}";

        translator
                .post("/find-and-replace", words.formatted("nl", "Gids"))
                .then()
                .statusCode(201);
        desk.now();
        translator
                .post("/find-and-replace", words.formatted("en", "guide"))
                .then()
                .statusCode(403)
                .body("errors.location", hasItems("/guides/a-guide/texts/en/title", "/guides/b-guide/texts/en/title"));
        translator
                .post("/replacements", "{\"type\": \"source\", \"from\": \"ind\", \"to\": \"town\"}")
                .then()
                .statusCode(403)
                .body("errors.location", hasItems("/guides/a-guide/sources/0/source"));
    }

    @Test
    void whoeverIsNarrowedToTypesTouchesNoOther() {
        var narrow = holders.narrowed(List.of(), List.of("faq"), Scope.PUBLISH);

        narrow.begin("/faqs/question/draft", "{\"position\": 4, \"texts\": {\"en\": {\"question\": \"Why?\"}}}")
                .then()
                .statusCode(201);
        for (var answer : List.of(
                narrow.begin(DRAFT, IN_DUTCH),
                narrow.post(DRAFT),
                narrow.post("/guides", "{\"slug\": \"fresh\", \"texts\": {\"en\": {\"title\": \"Fresh\"}}}"))) {
            answer.then()
                    .statusCode(403)
                    .body("errors.location", contains(""))
                    .body("errors.allowed", contains(List.of("faq")));
        }
        Editor.begin(DRAFT, IN_ENGLISH).then().statusCode(201);
        narrow.delete(DRAFT, Editor.get(DRAFT)).then().statusCode(403);
        var release = release(publishing("guide", "a-guide"));
        narrow.put(release + "/items/faqs/question", "{\"action\": \"publish\"}")
                .then()
                .statusCode(200);
        narrow.post(release + "/publish", Editor.get(release)).then().statusCode(403);
        narrow.put(release + "/items/guides/b-guide", "{\"action\": \"remove\"}")
                .then()
                .statusCode(403);
    }
}
