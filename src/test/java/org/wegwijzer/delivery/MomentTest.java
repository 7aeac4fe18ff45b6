package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;

/** A moment is the same moment and a date the same date, wherever in the world the program, its database and its readers are. */
@DatabaseTest
class MomentTest {

    private static final String CASE = "/cases/time-zone.json";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Inject
    Given given;

    @Inject
    Holders holders;

    @Inject
    Clock clock;

    @BeforeEach
    void theHubOfTheCase() {
        imported(document()).then().statusCode(200);
    }

    private static Response imported(String document) {
        return Editor.post("/import?force=true", document);
    }

    private static String document() {
        try (var document = Objects.requireNonNull(MomentTest.class.getResourceAsStream(CASE))) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/sources/s", "/v1/topics/t"})
    void momentsInWinterAndInSummerAreServedAsTheyWereGiven(String address) {
        when().get(address)
                .then()
                .body("createdAt", equalTo("2025-01-15T12:00:00Z"))
                .body("publishedAt", equalTo("2025-01-15T12:00:00Z"))
                .body("updatedAt", equalTo("2025-07-15T12:00:00Z"));
    }

    @Test
    void momentsThatLocalClocksSkipOrSayTwiceAreServedAsTheyWereGiven() {
        when().get("/v1/guides/a-before-fold").then().body("updatedAt", equalTo("2025-10-26T00:30:00Z"));
        when().get("/v1/guides/b-after-fold").then().body("updatedAt", equalTo("2025-10-26T01:30:00Z"));
        when().get("/v1/guides/c-gap").then().body("updatedAt", equalTo("2025-03-30T01:30:00Z"));
    }

    @Test
    void momentsOnBothSidesOfAFoldAreInOrder() {
        when().get("/v1/guides?sort=-updatedAt")
                .then()
                .body("items.slug", contains("b-after-fold", "a-before-fold", "c-gap"));
    }

    @Test
    void aChangeIsFoundFromItsMomentOnAndNotLater() {
        when().get("/v1/guides?updatedSince=2025-10-26T01:30:00Z").then().body("items.slug", contains("b-after-fold"));
        when().get("/v1/guides?updatedSince=2025-10-26T01:30:01Z").then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-07-15", "2011-12-30", "2025-03-30"})
    void aDateIsServedAsItWasGiven(String date) {
        imported(document().replace("\"reviewedDate\": \"2025-07-15\"", "\"reviewedDate\": \"" + date + "\""))
                .then()
                .statusCode(200);

        when().get("/v1/sources/s").then().body("reviewedDate", equalTo(date));
    }

    @Test
    void whatIsExportedSaysTheSameMoments() {
        var exported = RestAssured.given()
                .header("Authorization", holders.authorization(Scope.READ))
                .accept("application/json")
                .get(Editor.ROOT + "/export");

        exported.then()
                .statusCode(200)
                .body("sources[0].createdAt", equalTo("2025-01-15T12:00:00Z"))
                .body("topics[0].updatedAt", equalTo("2025-07-15T12:00:00Z"))
                .body("sources[0].reviewedDate", equalTo("2025-07-15"));
    }

    @Test
    void anImportOfWhatIsThereChangesNothing() {
        var before = when().get("/v1/sources/s").header("ETag");

        imported(document());

        assertThat(when().get("/v1/sources/s").header("ETag")).isEqualTo(before);
    }

    @Test
    void aKeyOpensUntilItsEndAndNotLonger() {
        var soon = holders.until(clock.instant().plus(A_MINUTE), Scope.READ);
        var over = holders.until(clock.instant().minus(A_MINUTE), Scope.READ);

        given().header("Authorization", "Bearer " + soon.token())
                .get(Editor.ROOT + "/sources")
                .then()
                .statusCode(200);
        given().header("Authorization", "Bearer " + over.token())
                .get(Editor.ROOT + "/sources")
                .then()
                .statusCode(401);
    }

    @Test
    void theDraftThatWasPutHasTheEntityTagByWhichItIsKnown() {
        given.published(HubFixture.small());
        var draft = Editor.post("/sources/ind/draft");

        assertThat(Editor.get("/sources/ind/draft").header("ETag")).isEqualTo(draft.header("ETag"));
        assertThat(Editor.get("/sources/ind/draft").<String>path("updatedAt")).isEqualTo(draft.path("updatedAt"));
    }

    @Test
    void whatWasDoneIsFoundInTheAuditLogAtItsMoment() {
        var before = clock.instant().minus(A_MINUTE);
        imported(document());

        var lines = RestAssured.given()
                .header("Authorization", holders.authorization(Scope.ADMIN))
                .get(Editor.ROOT + "/audit");

        lines.then().body("items.target", hasItem(Editor.ROOT + "/import"));
        assertThat(Instant.parse(lines.path("items[0].at"))).isBetween(before, clock.instant());
    }
}
