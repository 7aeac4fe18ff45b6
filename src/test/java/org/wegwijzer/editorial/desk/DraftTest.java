package org.wegwijzer.editorial.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

@DatabaseTest
class DraftTest {

    private static final String SOURCE = """
        {"slug": "museum", "kind": "NGO", "texts": {"en": {"name": "The museum"}}}\
        """;
    private static final String NAMED = """
        {"texts": {"en": {"name": "%s"}}}\
        """;

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void emptyDesk() {
        given.startingFrom(HubFixture.small());
        desk.now();
    }

    @Test
    void aNewEntryBeginsAsADraftThatNoReaderSees() {
        var created = Editor.post("/sources", SOURCE);

        created.then().statusCode(201).header("Location", "/editorial/v1/sources/museum/draft");
        Editor.get("/sources/museum/draft")
                .then()
                .statusCode(200)
                .header("ETag", created.header("ETag"))
                .body("slug", equalTo("museum"))
                .body("texts.en.name", equalTo("The museum"));
        RestAssured.get("/v1/sources/museum").then().statusCode(404);
    }

    @Test
    void aDraftOfAPublicEntryBeginsWithWhatItSays() {
        Editor.post("/topics/early/draft")
                .then()
                .statusCode(201)
                .body("texts.en.title", equalTo("Topic early"))
                .body("sources[0].source", equalTo("ind"))
                .body("sources[0].note.en", equalTo("Start here."))
                .body("id", nullValue())
                .body("publishedAt", nullValue())
                .body("texts.en.updatedAt", nullValue());
    }

    @Test
    void whatWasReadCanBePutBackAsItIs() {
        var draft = Editor.post("/guides/a-guide/draft");

        var put = Editor.put("/guides/a-guide/draft", draft, draft.asString());

        put.then().statusCode(200).header("ETag", not(draft.header("ETag")));
        assertThat(put.asString()).isEqualTo(draft.asString());
    }

    @Test
    void whoDoesNotSayWhatTheyHaveSeenChangesNothing() {
        var draft = Editor.post("/sources", SOURCE);

        Editor.put("/sources/museum/draft", SOURCE).then().statusCode(428);
        Editor.put("/sources/museum/draft", "*", SOURCE).then().statusCode(428);
        Editor.put("/sources/museum/draft", "W/" + draft.header("ETag"), SOURCE)
                .then()
                .statusCode(412);
        Editor.put("/sources/museum/draft", "\"something-else\"", SOURCE).then().statusCode(412);
        Editor.put("/sources/museum/draft", "no tag", SOURCE).then().statusCode(400);
        Editor.delete("/sources/museum/draft").then().statusCode(428);
        Editor.get("/sources/museum/draft").then().header("ETag", draft.header("ETag"));
    }

    @Test
    void ofTwoEditorsWhoSawTheSameOneIsRefused() {
        var seen = Editor.post("/sources", SOURCE);
        Editor.patch("/sources/museum/draft", seen, NAMED.formatted("One"))
                .then()
                .statusCode(200);

        Editor.patch("/sources/museum/draft", seen, NAMED.formatted("Two"))
                .then()
                .statusCode(412);

        Editor.get("/sources/museum/draft").then().body("texts.en.name", equalTo("One"));
    }

    @Test
    void ofManyEditorsAtOnceOneWinsEachTime() {
        Editor.post("/sources", SOURCE);

        for (var round = 0; round < 10; round++) {
            var seen = Editor.get("/sources/museum/draft");
            var answers = IntStream.range(0, 6)
                    .parallel()
                    .mapToObj(
                            editor -> Editor.patch("/sources/museum/draft", seen, NAMED.formatted("Editor " + editor)))
                    .map(Response::statusCode)
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(200, 412, 412, 412, 412, 412);
        }
    }

    @Test
    void ofManyWhoAddTheSameEntryOneDoes() {
        var answers = IntStream.range(0, 20)
                .parallel()
                .mapToObj(editor -> Editor.post("/sources", SOURCE).statusCode())
                .toList();

        assertThat(answers).containsOnlyOnce(201);
        assertThat(answers).containsOnly(201, 409);
    }

    @Test
    void aPatchChangesWhatItNamesAndTakesAwayWhatIsNull() {
        var draft = Editor.post("/sources/ind/draft");

        var patched = Editor.patch("/sources/ind/draft", draft, """
            {"kind": "PORTAL", "texts": {"nl": null, "en": {"description": null}}}\
            """);

        patched.then()
                .statusCode(200)
                .body("kind", equalTo("PORTAL"))
                .body("texts.nl", nullValue())
                .body("texts.en.name", equalTo("Source ind"))
                .body("texts.en.description", nullValue());
    }

    @Test
    void everyFaultIsToldWithItsPlace() {
        var answer = Editor.post("/topics", """
            {"slug": "new-topic", "id": "0b9e1f0e-0000-4000-8000-000000000000", "colour": "red", "position": -1,
             "texts": {"en": {"title": " ", "updatedAt": "2026-01-01T00:00:00Z"}, "fr": {"title": "Sujet"}},
             "sources": [{"source": "ind", "note": "Why."}, {"source": "nowhere", "note": "Why."}]}\
            """);

        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.location",
                        hasItems(
                                "/id",
                                "/colour",
                                "/position",
                                "/texts/en/title",
                                "/texts/en/updatedAt",
                                "/texts/fr",
                                "/sources/1/source"))
                .body("errors.find { it.location == '/id' }.code", equalTo("READ_ONLY_FIELD"))
                .body("errors.find { it.location == '/colour' }.code", equalTo("UNKNOWN_FIELD"))
                .body("errors.find { it.location == '/sources/1/source' }.code", equalTo("UNKNOWN_ENTRY"))
                .body("errors.in", everyItemIsBody());
        Editor.get("/topics/new-topic/draft").then().statusCode(404);
    }

    private static Matcher<Iterable<? extends String>> everyItemIsBody() {
        return everyItem(equalTo("body"));
    }

    @Test
    void aDraftMayLinkToAnotherDraft() {
        Editor.post("/sources", SOURCE);

        Editor.post("/guides", """
            {"slug": "visit", "sources": ["museum"], "texts": {"en": {"title": "A visit", "body": "See [it](ref:source/museum)."}}}\
            """).then().statusCode(201);
    }

    @Test
    void theSlugOfANewEntryIsThatOfItsAddress() {
        Editor.create("/sources/other/draft", SOURCE)
                .then()
                .statusCode(400)
                .body("errors[0].location", equalTo("/slug"));
        Editor.create("/sources/museum/draft", SOURCE).then().statusCode(201);
        Editor.create("/sources/museum/draft", SOURCE).then().statusCode(412);
    }

    @Test
    void aDraftOfAPublicEntryCannotBeAddedAsNew() {
        Editor.post("/sources", SOURCE.replace("museum", "ind")).then().statusCode(409);
    }

    @Test
    void aDiscardedDraftIsGoneForItsOldEntityTagToo() {
        var first = Editor.post("/sources/ind/draft");
        Editor.delete("/sources/ind/draft", first).then().statusCode(204);
        Editor.get("/sources/ind/draft").then().statusCode(404);
        Editor.put("/sources/ind/draft", first, first.asString()).then().statusCode(412);

        Editor.post("/sources/ind/draft").then().statusCode(201);

        Editor.put("/sources/ind/draft", first, first.asString()).then().statusCode(412);
    }

    @Test
    void theListTellsWhereEachEntryStands() {
        Editor.post("/sources", SOURCE);
        Editor.post("/sources/ind/draft");

        var list = Editor.get("/sources");

        list.then()
                .statusCode(200)
                .body("count", is(3))
                .body("items.slug", equalTo(List.of("ind", "museum", "town")))
                .body("items.state", equalTo(List.of("changed", "new", "published")))
                .body("items[0].published.revision", is(greaterThan(0)))
                .body("items[1].published", nullValue())
                .body("items[1].title", equalTo("The museum"))
                .body("items[1].draft.updatedBy", equalTo(Editor.name()));
        Editor.get("/sources?state=new").then().body("items.slug", equalTo(List.of("museum")));
        Editor.get("/sources?q=MUSEUM").then().body("items.slug", equalTo(List.of("museum")));
        Editor.get("/sources?q=%25").then().body("count", is(0));
        Editor.get("/sources/museum").then().body("state", equalTo("new"));
    }

    @Test
    void theListGoesOnWhereItEnded() {
        var first = Editor.get("/guides?limit=1");
        var next = Editor.request().urlEncodingEnabled(false).get(first.<String>path("next"));

        first.then().body("items.slug", equalTo(List.of("a-guide")));
        next.then().body("items.slug", equalTo(List.of("b-guide"))).body("next", nullValue());
        var cursor = first.<String>path("next").replaceAll(".*cursor=([^&]*).*", "$1");
        Editor.get("/topics?limit=1&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void anUnknownParameterIsRefused() {
        Editor.get("/sources?colour=red").then().statusCode(400).body("errors[0].code", equalTo("UNKNOWN_PARAMETER"));
        Editor.get("/sources/ind?lang=nl").then().statusCode(400);
        Editor.get("/sources?state=lost")
                .then()
                .statusCode(400)
                .body("errors[0].allowed", hasItems("published", "changed", "new", "scheduled", "removed"));
    }

    @Test
    void aBodyOfAnotherSortIsRefused() {
        Editor.request()
                .contentType("text/plain")
                .body("x")
                .post("/editorial/v1/sources")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void theProblemNamesNoClass() {
        Editor.post("/sources", "{\"slug\": [1, 2").then().statusCode(400).body(not(containsString("com.fasterxml")));
    }
}
