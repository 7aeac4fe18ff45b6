package org.wegwijzer.editorial.preview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.access.Keys;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;

/** Somebody without a key sees what is not public yet at an address that they were sent, for a day at most. */
@DatabaseTest
class PreviewLinkTest {

    private static final String LINKS = "/preview-links";
    private static final String OF_DRAFT = "{\"type\": \"guide\", \"slug\": \"a-guide\"%s}";

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @Inject
    Holders holders;

    @Inject
    Keys keys;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @BeforeEach
    void aDraft() {
        hub.published(HubFixture.small());
        desk.now();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery("delete from preview_link").executeUpdate());
        Editor.begin("/guides/a-guide/draft", "{\"texts\": {\"en\": {\"title\": \"Not yet\"}}}")
                .then()
                .statusCode(201);
    }

    private static String release() {
        return Editor.post("/releases", "{\"name\": \"R\", \"items\": [{\"type\": \"guide\", \"slug\": \"a-guide\"}]}")
                .path("id");
    }

    private static Response made(String body) {
        var made = Editor.post(LINKS, body);
        made.then().statusCode(201);
        return made;
    }

    private static Response show(Response link, String address) {
        return given().header("Preview-Token", link.<String>path("token"))
                .urlEncodingEnabled(false)
                .get(address);
    }

    @Test
    void aLinkToADraftShowsItsPageAndNoOther() {
        var link = made(OF_DRAFT.formatted(""));

        link.then()
                .body("type", equalTo("guide"))
                .body("slug", equalTo("a-guide"))
                .body("release", nullValue())
                .body("createdBy", equalTo(Editor.name()))
                .body(
                        "href",
                        startsWith(
                                "/guides/a-guide#preview=" + link.path("token") + "&until=" + link.path("expiresAt")))
                .body("href", containsString("&page=guides/a-guide"));
        show(link, "/v1/pages/guides/a-guide")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("title", equalTo("Not yet"));
        show(link, "/v1/guides/b-guide").then().statusCode(401);
    }

    @Test
    void aLinkToAReleaseShowsEverything() {
        var release = release();
        var link = made("{\"release\": \"%s\"}".formatted(release));

        link.then()
                .body("release", equalTo(release))
                .body("name", equalTo("R"))
                .body("href", startsWith("/#preview=" + link.path("token")));
        show(link, "/v1/guides/a-guide").then().body("title", equalTo("Not yet"));
        show(link, "/v1/pages/home").then().statusCode(200);
        given().get("/v1/guides/a-guide").then().body("title", not(equalTo("Not yet")));
    }

    @Test
    void aDraftThatMovesIsShownWhereItWillBe() {
        Editor.patch("/guides/a-guide/draft", Editor.get("/guides/a-guide/draft"), "{\"slug\": \"moved\"}");
        var link = made(OF_DRAFT.formatted(""));

        link.then().body("href", startsWith("/guides/moved#"));
        show(link, "/v1/pages/guides/moved").then().statusCode(200).body("title", equalTo("Not yet"));
    }

    @Test
    void linksAreListedWithoutTheirSecrets() {
        var draft = made(OF_DRAFT.formatted(""));
        var release = made("{\"release\": \"%s\", \"hours\": 1}".formatted(release()));

        var list = Editor.get(LINKS);

        list.then().statusCode(200).body("count", is(2)).body("items.token", contains(nullValue(), nullValue()));
        assertThat(list.asString())
                .doesNotContain(draft.<String>path("token"), release.<String>path("token"))
                .contains(draft.<String>path("id"), release.<String>path("id"));
    }

    @Test
    void aRevokedLinkShowsNothingFromThenOn() {
        var link = made(OF_DRAFT.formatted(""));
        show(link, "/v1/pages/guides/a-guide").then().statusCode(200);

        Editor.delete(LINKS + "/" + link.path("id")).then().statusCode(204);

        show(link, "/v1/pages/guides/a-guide").then().statusCode(401).header("Cache-Control", "no-store");
        Editor.delete(LINKS + "/" + link.path("id")).then().statusCode(404);
        Editor.get(LINKS).then().body("count", is(0));
    }

    @Test
    void aLinkHoldsForADayOrForAsLongAsOneSays() {
        assertThat(end(made(OF_DRAFT.formatted("")))).isBetween(inHours(23), inHours(24));
        assertThat(end(made(OF_DRAFT.formatted(", \"hours\": 2")))).isBetween(inHours(1), inHours(2));
    }

    private static Instant end(Response link) {
        return Instant.parse(link.path("expiresAt"));
    }

    private Instant inHours(int hours) {
        return clock.instant().plus(Duration.ofHours(hours));
    }

    @Test
    void aLinkThatHasEndedShowsNothingAndIsNotListed() {
        var link = made(OF_DRAFT.formatted(""));

        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update preview_link set expires_at = :past")
                        .setParameter("past", clock.instant().minusSeconds(1))
                        .executeUpdate());

        show(link, "/v1/pages/guides/a-guide").then().statusCode(401);
        Editor.get(LINKS).then().body("count", is(0));
    }

    @Test
    void aLinkEndsWithTheKeyOfWhoeverMadeIt() {
        var maker = holders.colleague(Scope.WRITE);
        var link = maker.post(LINKS, OF_DRAFT.formatted(""));
        show(link, "/v1/pages/guides/a-guide").then().statusCode(200);

        keys.revoke(maker.key().key().id());

        show(link, "/v1/pages/guides/a-guide").then().statusCode(401);
        Editor.get(LINKS).then().body("count", is(0));
    }

    @Test
    void aGuessedSecretShowsNothing() {
        var link = made(OF_DRAFT.formatted(""));
        var token = link.<String>path("token");
        var guessed = token.substring(0, token.length() - 43) + "A".repeat(43);

        given().header("Preview-Token", guessed)
                .get("/v1/guides/a-guide")
                .then()
                .statusCode(401);
        given().header("Preview-Token", "link." + "-".repeat(36) + "." + "A".repeat(43))
                .get("/v1/guides/a-guide")
                .then()
                .statusCode(401);
    }

    @Test
    void theDatabaseKnowsNoSecret() {
        var link = made(OF_DRAFT.formatted(""));
        var secret = link.<String>path("token").substring(42);

        var kept = entities.createNativeQuery("select hash from preview_link", String.class)
                .getResultList();

        assertThat(kept).hasSize(1).noneMatch(hash -> String.valueOf(hash).contains(secret));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; /type",
                "{'type': 'guide'}; /slug",
                "{'type': 'page', 'slug': 'a'}; /type",
                "{'release': '00000000-0000-0000-0000-000000000000', 'slug': 'a'}; /slug",
                "{'type': 'guide', 'slug': 'a-guide', 'hours': 25}; /hours",
                "{'type': 'guide', 'slug': 'a-guide', 'hours': 0}; /hours",
                "{'type': 'guide', 'slug': 'a-guide', 'hours': 1.5}; /hours"
            },
            quoteCharacter = '"')
    void aWishWithAFaultIsRefused(String body, String pointer) {
        Editor.post(LINKS, body.replace('\'', '"')).then().statusCode(400).body("errors.location[0]", equalTo(pointer));
    }

    @Test
    void whatIsNotThereHasNoLink() {
        Editor.post(LINKS, "{\"type\": \"guide\", \"slug\": \"b-guide\"}")
                .then()
                .statusCode(404);
        Editor.post(LINKS, "{\"release\": \"00000000-0000-0000-0000-000000000000\"}")
                .then()
                .statusCode(404);
        var published = Editor.post("/guides/a-guide/publish", Editor.get("/guides/a-guide/draft"))
                .<String>path("id");
        Editor.post(LINKS, "{\"release\": \"%s\"}".formatted(published)).then().statusCode(409);
    }

    @Test
    void whoeverOnlyReadsMakesNone() {
        var reader = holders.colleague(Scope.READ);

        reader.post(LINKS, OF_DRAFT.formatted("")).then().statusCode(403);
        reader.get(LINKS).then().statusCode(200);
    }
}
