package org.wegwijzer.editorial.preview;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.access.Keys;
import org.wegwijzer.access.NewKey;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.Answers;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;

@DatabaseTest
class PreviewTest {

    private static final String TOKENS = "/preview-tokens";

    @Inject
    Clock clock;

    @Inject
    Given given;

    @Inject
    Holders holders;

    @Inject
    Keys keys;

    @Inject
    EmptyDesk desk;

    @Inject
    LoggedChanges log;

    @BeforeEach
    void emptyDesk() {
        given.startingFrom(HubFixture.small());
        desk.now();
    }

    private static Response show(String token, String address) {
        return given().header("Preview-Token", token).urlEncodingEnabled(false).get(address);
    }

    /** A release with a new guide about the immigration service, and another name for that. */
    private static String release() {
        Editor.post("/guides", """
            {"slug": "fresh", "sources": ["ind"], "texts": {"en": {"title": "Fresh"}}}\
            """);
        var draft = Editor.post("/sources/ind/draft");
        Editor.patch("/sources/ind/draft", draft, "{\"texts\": {\"en\": {\"name\": \"Renamed\"}}}");
        var release =
                "/releases/" + Editor.post("/releases", "{\"name\": \"R\"}").path("id");
        Editor.put(release + "/items/guides/fresh", "{\"action\": \"publish\"}");
        Editor.put(release + "/items/sources/ind", "{\"action\": \"publish\"}");
        return release;
    }

    private static String token(String of) {
        return Editor.post(of + TOKENS)
                .then()
                .statusCode(201)
                .body("expiresAt", notNullValue())
                .extract()
                .path("token");
    }

    @Test
    void aReleaseIsShownAsIfItWerePublic() {
        var before = Answers.all("en");
        var last = log.last();
        var token = token(release());

        show(token, "/v1/sources/ind?expand=guides")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("name", equalTo("Renamed"))
                .body("guides.count", is(2))
                .body("guides.items.guide.slug", hasItem("fresh"));
        show(token, "/v1/guides").then().body("count", is(3));
        show(token, "/v1/pages/home").then().body("guides.count", is(3));
        show(token, "/v1/guides/fresh").then().statusCode(200);

        when().get("/v1/guides/fresh").then().statusCode(404);
        assertThat(Answers.all("en")).isEqualTo(before);
        assertThat(log.last()).isEqualTo(last);
    }

    @Test
    void whatMovesOrGoesOrComesIsToldToNobodyElse() {
        release();
        var draft = Editor.post("/topics/late/draft");
        Editor.patch("/topics/late/draft", draft, "{\"slug\": \"later\"}");
        var release =
                "/releases/" + Editor.post("/releases", "{\"name\": \"S\"}").path("id");
        Editor.put(release + "/items/topics/late", "{\"action\": \"publish\"}");
        Editor.put(release + "/items/sources/town", "{\"action\": \"remove\"}");
        var token = token(release);

        for (var address :
                new String[] {"/v1/topics/late", "/v1/sources/town", "/v1/sources/never", "/v1/sources?x=1"}) {
            given().redirects()
                    .follow(false)
                    .header("Preview-Token", token)
                    .get(address)
                    .then()
                    .statusCode(not(is(200)))
                    .header("Cache-Control", containsString("no-store"));
        }
        when().get("/v1/topics/later").then().statusCode(404).header("Vary", containsString("Preview-Token"));
        when().get("/v1/topics/late").then().statusCode(200);
    }

    @Test
    void whatIsAtHandForOthersIsNotShown() {
        var token = token(release());
        when().get("/v1/sources/ind");
        when().get("/v1/sources/ind").then().header("Cache-Status", containsString("hit"));

        show(token, "/v1/sources/ind").then().body("name", equalTo("Renamed"));
        when().get("/v1/sources/ind").then().body("name", equalTo("Source ind"));
    }

    @Test
    void cardsThatAreAtHandForOthersAreNotShownAndThoseOfAPreviewToNobodyElse() {
        var list = "/v1/topics/early/sources";
        var name = "items.find { it.source.slug == 'ind' }.source.name";
        var token = token(release());
        when().get(list).then().body(name, equalTo("Source ind"));

        show(token, list).then().body(name, equalTo("Renamed"));
        show(token, "/v1/topics/early?expand=sources").then().body("sources." + name, equalTo("Renamed"));
        when().get(list + "?limit=9").then().body(name, equalTo("Source ind"));
    }

    @Test
    void aTokenEndsWithTheKeyOfItsMaker() {
        var maker = holders.key(Scope.READ);
        var release = release();
        String token = as(maker).post(Editor.ROOT + release + TOKENS).path("token");
        show(token, "/v1/guides/fresh").then().statusCode(200);

        keys.revoke(maker.key().id());

        show(token, "/v1/guides/fresh").then().statusCode(401);
        show(token(release), "/v1/guides/fresh").then().statusCode(200);
    }

    @Test
    void aTokenLivesNoLongerThanTheKeyOfItsMaker() {
        var end = clock.instant().plusSeconds(90).truncatedTo(ChronoUnit.SECONDS);

        as(holders.until(end, Scope.READ))
                .post(Editor.ROOT + release() + TOKENS)
                .then()
                .statusCode(201)
                .body("expiresAt", equalTo(end.toString()));
    }

    @Test
    void aTokenOfAKeyThatHasEndedShowsNothing() {
        var release = release();
        var end = clock.instant().plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
        String token = as(holders.until(end, Scope.READ))
                .post(Editor.ROOT + release + TOKENS)
                .path("token");

        Eventually.within(
                Duration.ofSeconds(8),
                "it ends",
                () -> show(token, "/v1/guides/fresh").statusCode() == 401);
    }

    private static RequestSpecification as(NewKey maker) {
        return given().header("Authorization", "Bearer " + maker.token());
    }

    @Test
    void aDraftIsShownOnItsOwnPagesOnly() {
        release();
        var token = token("/sources/ind/draft");

        show(token, "/v1/sources/ind").then().statusCode(200).body("name", equalTo("Renamed"));
        show(token, "/v1/sources/ind/guides").then().statusCode(200);
        show(token, "/v1/pages/sources/ind").then().statusCode(200).body("name", equalTo("Renamed"));
        show(token, "/v1/pages/sources/town").then().statusCode(401);
        show(token, "/v1/pages/home").then().statusCode(401);
        show(token, "/v1/sources/town").then().statusCode(401);
        show(token, "/v1/sources").then().statusCode(401);
        show(token, "/v1/guides/ind").then().statusCode(401);
    }

    @Test
    void whatCannotBePublishedCannotBeShown() {
        Editor.post("/sources", "{\"slug\": \"s\", \"kind\": \"NGO\", \"texts\": {\"en\": {\"name\": \"S\"}}}");
        Editor.post("/guides", "{\"slug\": \"g\", \"sources\": [\"s\"], \"texts\": {\"en\": {\"title\": \"G\"}}}");

        show(token("/guides/g/draft"), "/v1/guides/g")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("UNKNOWN_ENTRY"));
    }

    @Test
    void aTokenThatWasNotMadeHereShowsNothing() {
        var token = token(release());
        var last = token.charAt(token.length() - 1);
        var digit = token.indexOf('.', 10) + 1;

        for (var forged : new String[] {
            "x",
            "release.x.y.z",
            token.substring(0, token.length() - 1) + (last == 'A' ? 'B' : 'A'),
            token + "=",
            token.replace("release", "draft"),
            token.substring(0, digit) + "9" + token.substring(digit + 1)
        }) {
            show(forged, "/v1/sources/ind")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("Cache-Control", "no-store");
        }
    }

    @Test
    void onceItIsPublicTheTokenEnds() {
        var release = release();
        var token = token(release);
        Editor.post(release + "/publish", Editor.get(release)).then().statusCode(200);

        show(token, "/v1/sources/ind").then().statusCode(401);
    }

    @Test
    void whatIsNotThereIsNotThereInAPreviewEither() {
        show(token(release()), "/v1/guides/nowhere").then().statusCode(404);
        Editor.post("/sources/town/draft" + TOKENS).then().statusCode(404);
        Editor.post("/releases/00000000-0000-4000-8000-000000000000" + TOKENS)
                .then()
                .statusCode(404);
    }
}
