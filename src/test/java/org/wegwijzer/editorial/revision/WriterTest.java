package org.wegwijzer.editorial.revision;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;

/** A revision tells who wrote it, besides who made it public. */
@DatabaseTest
class WriterTest {

    private static final String DRAFT = "/guides/a-guide/draft";

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

    private Response last() {
        return Editor.get("/guides/a-guide/revisions/" + log.edition("guide", "a-guide"));
    }

    @Test
    void whoWroteAndWhoPublishedAreToldApart() {
        var author = holders.key(Scope.WRITE);
        var begun = given().header("Authorization", "Bearer " + author.token())
                .header("If-None-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"texts\": {\"en\": {\"title\": \"New\"}}}")
                .patch(Editor.ROOT + DRAFT);
        begun.then().statusCode(201);

        Editor.post("/guides/a-guide/publish", begun).then().statusCode(200);

        last().then()
                .body("author", equalTo(Editor.name()))
                .body("writtenBy", equalTo(List.of(author.key().name())));
    }

    @Test
    void everybodyWhoWroteIsNamedOnceWhoWroteLastAtTheEnd() {
        var author = holders.key(Scope.WRITE);
        var begun = Editor.begin(DRAFT, "{\"texts\": {\"en\": {\"title\": \"New\"}}}");
        var more = given().header("Authorization", "Bearer " + author.token())
                .header("If-Match", begun.header("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"texts\": {\"en\": {\"summary\": \"More.\"}}}")
                .patch(Editor.ROOT + DRAFT);

        Editor.post("/guides/a-guide/publish", more).then().statusCode(200);

        last().then()
                .body("writtenBy", equalTo(List.of(Editor.name(), author.key().name())));
        Editor.get("/releases?state=published&limit=1")
                .then()
                .extract()
                .<List<String>>path("items.id")
                .forEach(release -> Editor.get("/releases/" + release)
                        .then()
                        .body(
                                "items[0].writtenBy",
                                equalTo(List.of(Editor.name(), author.key().name()))));
    }

    @Test
    void nobodyWroteARemoval() {
        var release = "/releases/" + Editor.post("/releases", """
                        {"name": "R", "items": [{"type": "source", "slug": "town", "action": "remove"}]}""").path("id");
        Editor.post(release + "/publish", Editor.get(release)).then().statusCode(200);

        Editor.get("/sources/town/revisions").then().body("items[0].writtenBy", empty());
        Editor.get(release).then().body("items[0].writtenBy", empty());
    }
}
