package org.wegwijzer.editorial.revision;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.content.Slug;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

@DatabaseTest
class RevisionTest {

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @Inject
    EntityManager entities;

    private int first;

    @BeforeEach
    void emptyDesk() {
        given.published(new HubFixture());
        given.published(HubFixture.small());
        desk.now();
        first = Editor.get("/topics/early").path("published.revision");
    }

    private static void publish(String entry, String patch) {
        var draft = Editor.post("/" + entry + "/draft");
        Editor.patch("/" + entry + "/draft", draft, patch).then().statusCode(200);
        release(entry, "publish");
    }

    private static void release(String entry, String action) {
        var release = "/releases/"
                + Editor.post("/releases", "{\"name\": \"R\", \"message\": \"Because.\"}")
                        .path("id");
        Editor.put(release + "/items/" + entry, "{\"action\": \"%s\"}".formatted(action))
                .then()
                .statusCode(200);
        Editor.post(release + "/publish", Editor.get(release)).then().statusCode(200);
    }

    @Test
    void eachPublishedStateIsKeptWithWhoWhenAndWhy() {
        publish("topics/early", "{\"texts\": {\"en\": {\"title\": \"Sooner\"}}}");

        Editor.get("/topics/early/revisions")
                .then()
                .statusCode(200)
                .body("count", is(2))
                .body("items.number", equalTo(List.of(first + 1, first)))
                .body("items.author", equalTo(List.of(Editor.name(), "import")))
                .body("items[0].message", equalTo("Because."))
                .body("items[0].release", notNullValue())
                .body("items[0].content", nullValue());
        Editor.get("/topics/early/revisions/" + first)
                .then()
                .body("content.texts.en.title", equalTo("Topic early"))
                .body("content.id", notNullValue());
        Editor.get("/topics/early/revisions/" + (first + 1)).then().body("content.texts.en.title", equalTo("Sooner"));
        Editor.get("/topics/early/revisions/99").then().statusCode(404);
    }

    @Test
    void theListOfRevisionsGoesOnWhereItEnded() {
        publish("topics/early", "{\"texts\": {\"en\": {\"title\": \"Sooner\"}}}");

        var page = Editor.get("/topics/early/revisions?limit=1");

        page.then().body("items.number", equalTo(List.of(first + 1)));
        Editor.request()
                .urlEncodingEnabled(false)
                .get(page.<String>path("next"))
                .then()
                .body("items.number", equalTo(List.of(first)))
                .body("next", nullValue());
    }

    @Test
    void aDifferenceTellsFieldsLanguagesAndLinks() {
        publish("topics/early", """
            {"position": 7, "texts": {"en": {"title": "Sooner"}, "nl": {"title": "Vroeg"}},
             "sources": [{"source": "town", "note": "Ask there."}, {"source": "ind", "note": "Start here.", "position": 2}]}\
            """);

        var differences = Editor.get("/topics/early/revisions/%s/diff?to=%s".formatted(first, first + 1));

        differences
                .then()
                .statusCode(200)
                .body("differences", hasSize(5))
                .body("differences.find { it.pointer == '/position' }.after", is(7))
                .body("differences.find { it.pointer == '/texts/en/title' }.language", equalTo("en"))
                .body("differences.find { it.pointer == '/texts/nl' }.what", equalTo("LANGUAGE"))
                .body("differences.find { it.target == 'town' }.kind", equalTo("ADDED"))
                .body("differences.find { it.target == 'ind' }.kind", equalTo("MOVED"));
    }

    @Test
    void withoutAnEndTheDifferenceGoesUpToTheDraft() {
        var draft = Editor.post("/sources/ind/draft");
        Editor.patch("/sources/ind/draft", draft, "{\"kind\": \"OTHER\"}");
        int number = Editor.get("/sources/ind").path("published.revision");

        Editor.get("/sources/ind/revisions/%s/diff".formatted(number))
                .then()
                .body("differences.pointer", equalTo(List.of("/kind")))
                .body("differences.before", equalTo(List.of("GOVERNMENT")));
    }

    @Test
    void anOldStateCanBeDraftedAgain() {
        publish("topics/early", "{\"texts\": {\"en\": {\"title\": \"Sooner\"}}}");

        Editor.post("/topics/early/revisions/%s/restore".formatted(first))
                .then()
                .statusCode(201)
                .body("texts.en.title", equalTo("Topic early"));
        release("topics/early", "publish");

        RestAssured.get("/v1/topics/early").then().body("title", equalTo("Topic early"));
        Editor.get("/topics/early/revisions").then().body("items[0].number", is(first + 2));
    }

    @Test
    void whatWasRemovedComesBackAsTheSameEntry() {
        var id = Editor.get("/guides/b-guide").<String>path("id");
        int last = Editor.get("/guides/b-guide").path("published.revision");
        publish("guides/a-guide", "{\"next\": null}");
        release("guides/b-guide", "remove");
        Editor.get("/guides/b-guide").then().body("state", equalTo("removed"));

        Editor.post("/guides/b-guide/revisions/%s/restore".formatted(last))
                .then()
                .statusCode(201);
        release("guides/b-guide", "publish");

        Editor.get("/guides/b-guide").then().body("id", equalTo(id)).body("published.revision", is(last + 2));
        Editor.get("/guides/b-guide/revisions")
                .then()
                .body("items.kind", equalTo(List.of("PUBLISHED", "REMOVED", "PUBLISHED")));
        RestAssured.get("/v1/guides/b-guide").then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void whatReadersWereToldCanBeReadForAnyMoment() {
        Editor.get("/sources/ind/published").then().statusCode(200).body("content.slug", equalTo("ind"));
        Editor.get("/sources/ind/published?asOf=2001-01-01T00:00:00Z").then().statusCode(404);
        Editor.get("/sources/ind/published?asOf=yesterday").then().statusCode(400);
        Editor.get("/sources/ind/published?asOf=%2B999999999-01-01T00:00:00Z")
                .then()
                .statusCode(400);
    }

    @Test
    void whatReadersWereToldDoesNotDependOnWhichProcessPublishedIt() {
        publish("topics/early", "{\"texts\": {\"en\": {\"title\": \"Sooner\"}}}");
        publish("topics/early", "{\"texts\": {\"en\": {\"title\": \"Soonest\"}}}");

        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery(
                                "update Revision r set r.id = r.id + 100000 where r.slug = :slug and r.number = :number")
                        .setParameter("slug", new Slug("early"))
                        .setParameter("number", (long) first + 1)
                        .executeUpdate());

        Editor.get("/topics/early/published").then().statusCode(200).body("content.texts.en.title", equalTo("Soonest"));
    }

    @Test
    void everyImportedStateHasARevision() {
        Editor.get("/faqs/question/revisions")
                .then()
                .body("items", everyItem(hasEntry("author", "import")))
                .body("items.kind", hasItem("PUBLISHED"));
        Editor.get("/faqs/question/published").then().body("content.guide", equalTo("a-guide"));
    }
}
