package org.wegwijzer.editorial.revision;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** Every state that the hub itself had in public is kept, told and restored. */
@DatabaseTest
class HubRevisionTest {

    private static final String REVISIONS = "/hub/revisions";

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @Inject
    EntityManager entities;

    private int first;

    @BeforeEach
    void aHub() {
        given.published(
                HubFixture.small().hub(hub -> hub.withObject("/texts/en").put("notice", "Long ago.")));
        given.published(HubFixture.small());
        desk.now();
        first = Editor.get("/hub").path("published.revision");
    }

    private static void publish(String notice) {
        var draft = Editor.begin("/hub/draft", "{\"texts\": {\"en\": {\"notice\": \"%s\"}}}".formatted(notice));
        Editor.post("/hub/publish", draft).then().statusCode(200);
    }

    @Test
    void eachStateIsKeptWithWhoWhenAndWhy() {
        publish("Newer.");

        Editor.get(REVISIONS + "?limit=2")
                .then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(first + 1, first)))
                .body("items.slug", equalTo(List.of("hub", "hub")))
                .body("items.author", equalTo(List.of(Editor.name(), "import")))
                .body("items[0].writtenBy", equalTo(List.of(Editor.name())))
                .body("items[0].release", notNullValue())
                .body("items[0].content", nullValue())
                .body("next", containsString("cursor"));
        var next = Editor.get(REVISIONS + "?limit=2").<String>path("next").substring(Editor.ROOT.length());
        Editor.get(next).then().statusCode(200).body("items[0].number", is(first - 1));
        Editor.get(REVISIONS + "/" + first).then().body("content.texts.en.notice", equalTo("Rules change."));
        Editor.get(REVISIONS + "/" + (first + 2)).then().statusCode(404);
    }

    @Test
    void twoStatesAreCompared() {
        publish("Newer.");

        Editor.get(REVISIONS + "/" + first + "/diff")
                .then()
                .body("differences.pointer", equalTo(List.of("/texts/en/notice")))
                .body("differences.before", equalTo(List.of("Rules change.")))
                .body("differences.after", equalTo(List.of("Newer.")));
        Editor.get(REVISIONS + "/" + (first - 1) + "/diff?to=" + first)
                .then()
                .body("differences.before", equalTo(List.of("Long ago.")));
        Editor.begin("/hub/draft", "{\"languages\": [\"nl\", \"en\", \"ar\", \"ar-MA\"]}");
        Editor.get(REVISIONS + "/" + (first + 1) + "/diff")
                .then()
                .body("differences.pointer", equalTo(List.of("/languages")));
    }

    @Test
    void anOldStateIsRestored() {
        publish("Newer.");

        var draft = Editor.post(REVISIONS + "/" + (first - 1) + "/restore");

        draft.then().statusCode(201).body("texts.en.notice", equalTo("Long ago."));
        Editor.post(REVISIONS + "/" + first + "/restore").then().statusCode(409);
        Editor.post("/hub/publish", draft).then().statusCode(200);
        when().get("/v1/hub").then().body("notice", equalTo("Long ago."));
    }

    @Test
    void aHubThatAnEarlierVersionPublishedGetsItsFirstRevisionWhenItIsChangedNext() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery("delete from hub_revision").executeUpdate());
        Editor.get("/hub").then().statusCode(200).body("published.revision", is(first));
        Editor.get(REVISIONS).then().body("count", is(0));

        publish("Newer.");

        Editor.get(REVISIONS)
                .then()
                .body("items.number", equalTo(List.of(first + 1, first)))
                .body("items.author", equalTo(List.of(Editor.name(), "unknown")));
        var release = Editor.get(REVISIONS + "/" + first).<String>path("release");
        Editor.get("/releases/" + release).then().statusCode(200).body("items.type", equalTo(List.of("hub")));
        Editor.get(REVISIONS + "/" + first + "/diff")
                .then()
                .body("differences.before", equalTo(List.of("Rules change.")));
    }
}
