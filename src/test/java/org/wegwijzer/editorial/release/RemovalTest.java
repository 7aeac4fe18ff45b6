package org.wegwijzer.editorial.release;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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

@DatabaseTest
class RemovalTest {

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void emptyDesk() {
        given.startingFrom(HubFixture.small());
        desk.now();
    }

    private static Response release(String entry, String plan) {
        var release =
                "/releases/" + Editor.post("/releases", "{\"name\": \"R\"}").path("id");
        Editor.put(release + "/items/" + entry, plan).then().statusCode(200);
        return Editor.post(release + "/publish", Editor.get(release));
    }

    private static void move(String entry, String slug) {
        var draft = Editor.post("/" + entry + "/draft");
        Editor.patch("/" + entry + "/draft", draft, "{\"slug\": \"%s\"}".formatted(slug))
                .then()
                .statusCode(200);
        release(entry, "{\"action\": \"publish\"}").then().statusCode(200);
    }

    private static Response unfollowed(String address) {
        return given().redirects().follow(false).get(address);
    }

    @Test
    void whatWasRemovedIsGone() {
        release("sources/town", "{\"action\": \"remove\"}").then().statusCode(200);

        for (var address : List.of("/v1/sources/town", "/v1/sources/town/guides?lang=nl")) {
            when().get(address)
                    .then()
                    .statusCode(410)
                    .contentType("application/problem+json")
                    .header("Cache-Control", "max-age=10")
                    .body("type", equalTo("/problems/gone"))
                    .body("replacedBy", nullValue());
        }
        given().head("/v1/sources/town").then().statusCode(410);
        when().get("/v1/sources/never-there").then().statusCode(404);
        Editor.get("/sources/town").then().body("state", equalTo("removed"));
    }

    @Test
    void whatTakesItsPlaceIsNamed() {
        release("sources/town", "{\"action\": \"remove\", \"replacedBy\": \"ind\"}")
                .then()
                .statusCode(200);

        when().get("/v1/sources/town").then().statusCode(410).body("replacedBy", equalTo("/v1/sources/ind"));
    }

    @Test
    void whatTakesItsPlaceIsNamedWhereItWasBeforeAsWell() {
        move("sources/town", "city");
        release("sources/city", "{\"action\": \"remove\", \"replacedBy\": \"ind\"}")
                .then()
                .statusCode(200);

        when().get("/v1/sources/city").then().statusCode(410).body("replacedBy", equalTo("/v1/sources/ind"));
        when().get("/v1/sources/town").then().statusCode(410).body("replacedBy", equalTo("/v1/sources/ind"));
    }

    @Test
    void whatIsNotThereTakesNoPlace() {
        release("sources/town", "{\"action\": \"remove\", \"replacedBy\": \"nowhere\"}")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("UNKNOWN_ENTRY"));
        when().get("/v1/sources/town").then().statusCode(200);
    }

    @Test
    void whatAnImportLeavesOutIsGoneToo() {
        given.published(HubFixture.small().without("sources", "town"));

        when().get("/v1/sources/town").then().statusCode(410);
        when().get("/v1/pages/sources/town").then().statusCode(410);

        given.published(HubFixture.small());
        when().get("/v1/sources/town").then().statusCode(200);
    }

    @Test
    void anEntryThatMovedIsFoundFromWhereItWas() {
        move("sources/ind", "immigration-service");

        unfollowed("/v1/sources/ind?expand=topics&lang=nl")
                .then()
                .statusCode(308)
                .header("Location", "/v1/sources/immigration-service?expand=topics&lang=nl");
        unfollowed("/v1/sources/ind/guides").then().header("Location", "/v1/sources/immigration-service/guides");
        unfollowed("/v1/pages/sources/ind?guidesLimit=2")
                .then()
                .statusCode(308)
                .header("Location", "/v1/pages/sources/immigration-service?guidesLimit=2");
        when().get("/v1/topics/early/sources").then().body("items[0].source.slug", equalTo("immigration-service"));
        when().get("/v1/sources/immigration-service").then().statusCode(200);
    }

    @Test
    void movesDoNotFormAChain() {
        move("sources/ind", "second");
        move("sources/second", "third");

        unfollowed("/v1/sources/ind").then().statusCode(308).header("Location", "/v1/sources/third");

        move("sources/third", "ind");
        when().get("/v1/sources/ind").then().statusCode(200);
        unfollowed("/v1/sources/third").then().statusCode(308).header("Location", "/v1/sources/ind");
    }

    @Test
    void anEntryDoesNotMoveToWhereAnotherIs() {
        var draft = Editor.post("/sources/ind/draft");
        Editor.patch("/sources/ind/draft", draft, "{\"slug\": \"town\"}").then().statusCode(200);

        release("sources/ind", "{\"action\": \"publish\"}")
                .then()
                .statusCode(409)
                .body("errors[0].location", equalTo("/sources/ind/slug"));
    }

    @Test
    void whatTakesItsPlaceIsNamedAlikeEverywhereWhereItIsByNow() {
        var cursor = when().get("/v1/hub").path("cursor");
        release("sources/town", "{\"action\": \"remove\", \"replacedBy\": \"ind\"}")
                .then()
                .statusCode(200);
        move("sources/ind", "immigration");

        when().get("/v1/sources/town").then().statusCode(410).body("replacedBy", equalTo("/v1/sources/immigration"));
        when().get("/v1/changes?lang=en&after=" + cursor)
                .then()
                .body("items.find { it.slug == 'town' }.replacedBy.slug", equalTo("immigration"));
        when().get("/v1/redirects?limit=100")
                .then()
                .body("items.find { it.type == 'source' && it.formerSlug == 'town' }.slug", equalTo("immigration"));
    }
}
