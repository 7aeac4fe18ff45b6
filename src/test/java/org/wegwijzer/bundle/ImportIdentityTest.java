package org.wegwijzer.bundle;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.publish.PublishingConflict;

/** An entry stays who it is: its id, its moments and its texts are kept as the bundle gives them. */
@DatabaseTest
class ImportIdentityTest {

    @Inject
    Given given;

    @BeforeEach
    void anEmptyHub() {
        given.startingFrom(new HubFixture());
    }

    private static HubFixture ind(UUID id) {
        return new HubFixture().source("ind").change("sources", "ind", ind -> ind.put("id", id.toString()));
    }

    private static String idOf(String slug) {
        return when().get("/v1/sources/" + slug).path("id");
    }

    @Test
    void anIdInTheBundleIsTheIdOfTheEntry() {
        var id = UUID.randomUUID();

        given.published(ind(id));

        assertThat(idOf("ind")).isEqualTo(id.toString());
    }

    @Test
    void anIdThatTheBundleLeavesOutLaterStays() {
        var id = UUID.randomUUID();
        given.published(ind(id));

        var publication = given.published(new HubFixture().source("ind"));

        assertThat(publication.isEmpty()).isTrue();
        assertThat(idOf("ind")).isEqualTo(id.toString());
    }

    @Test
    void anIdGivenByChanceStays() {
        given.published(new HubFixture().source("ind"));
        var id = idOf("ind");

        given.published(new HubFixture().source("ind").says("sources", "ind", "en", "name", "Changed"));

        assertThat(UUID.fromString(id).version()).isEqualTo(4);
        assertThat(idOf("ind")).isEqualTo(id);
    }

    @Test
    void anEntryIsNotGivenAnotherId() {
        given.published(new HubFixture().source("ind"));
        var id = idOf("ind");

        var refusal = catchThrowable(() -> given.published(ind(UUID.randomUUID())));

        assertThat(refusal).isInstanceOf(PublishingConflict.class).hasMessageContaining("source 'ind'");
        assertThat(idOf("ind")).isEqualTo(id);
    }

    @Test
    void anEntryThatChangesItsSlugKeepsItsId() {
        var id = UUID.randomUUID();
        given.published(ind(id));

        given.published(new HubFixture()
                .source("immigration")
                .change("sources", "immigration", it -> it.put("id", id.toString())));

        assertThat(idOf("immigration")).isEqualTo(id.toString());
        RestAssured.given()
                .redirects()
                .follow(false)
                .get("/v1/sources/ind")
                .then()
                .statusCode(308)
                .header("Location", "/v1/sources/immigration");
    }

    @Test
    void theMomentsInTheBundleAreThoseOfTheEntry() {
        var hub = new HubFixture()
                .source("ind")
                .change(
                        "sources",
                        "ind",
                        ind -> ind.put("createdAt", "2020-01-01T00:00:00Z")
                                .put("publishedAt", "2021-01-01T00:00:00.5Z")
                                .put("updatedAt", "2022-02-28T23:59:59.999999Z")
                                .put("reviewedDate", "2024-02-29")
                                .put("reviewDueDate", "2025-12-31"));

        given.published(hub);

        when().get("/v1/sources/ind")
                .then()
                .body("createdAt", equalTo("2020-01-01T00:00:00Z"))
                .body("publishedAt", equalTo("2021-01-01T00:00:00.500Z"))
                .body("updatedAt", equalTo("2022-02-28T23:59:59.999999Z"))
                .body("reviewedDate", equalTo("2024-02-29"))
                .body("reviewDueDate", equalTo("2025-12-31"));
        assertThat(given.published(hub).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-29, P6M, 2021-07-01",
        "2020-02-29, P10D, 2021-01-11",
        "2024-02-29, P1Y, 2025-02-28",
        "2024-02-29, P2W, 2024-03-14",
        "2199-12-30, P99Y, 2199-12-31"
    })
    void aReviewIsDueSoLongAfterTheLastOneOrAfterTheFirstPublication(String reviewed, String period, String due) {
        var hub = new HubFixture()
                .source("ind")
                .change(
                        "sources",
                        "ind",
                        ind -> ind.put("publishedAt", "2021-01-01T00:00:00Z")
                                .put("reviewedDate", reviewed)
                                .put("reviewDueDate", period));

        given.published(hub);

        when().get("/v1/sources/ind").then().body("reviewDueDate", equalTo(due));
        assertThat(given.published(hub).isEmpty()).isTrue();
    }

    @Test
    void aPeriodIsADateInAnExport() {
        given.published(new HubFixture()
                .source("ind")
                .change(
                        "sources",
                        "ind",
                        ind -> ind.put("publishedAt", "2021-01-01T00:00:00Z").put("reviewDueDate", "P6M")));

        Editor.get("/export").then().body("sources.reviewDueDate", equalTo(List.of("2021-07-01")));
    }

    @Test
    void aReviewThatTheBundleLeavesOutLaterIsNoLongerThere() {
        given.published(
                new HubFixture().source("ind").change("sources", "ind", ind -> ind.put("reviewedDate", "2024-02-29")));

        given.published(new HubFixture().source("ind"));

        assertThat((Object) when().get("/v1/sources/ind").path("reviewedDate")).isNull();
    }

    @Test
    void aTextOfTheGreatestLengthFitsInAnyScript() {
        var name = "😀".repeat(200);
        var body = "漢".repeat(200_000);

        given.published(new HubFixture()
                .source("ind")
                .says("sources", "ind", "en", "name", name)
                .says("sources", "ind", "nl", "name", "é".repeat(200))
                .guide("guide")
                .says("guides", "guide", "en", "body", body));

        when().get("/v1/sources/ind").then().body("name", equalTo(name));
    }

    @Test
    void whatLooksLikeMarkupOrCodeComesBackAsItWasWritten() {
        var name = "<b>'IND'</b> \\ \" ; drop table source -- :slug ? {0} %s";

        given.published(new HubFixture().source("ind").says("sources", "ind", "en", "name", name));

        when().get("/v1/sources/ind").then().body("name", equalTo(name));
    }

    @Test
    void aHubThatChangesItsLanguagesServesEveryEntryInThem() {
        var hub = new HubFixture()
                .source("ind")
                .says("sources", "ind", "nl", "name", "IND (nl)")
                .source("town");
        given.published(hub);

        given.published(hub.hub(own -> {
            own.put("defaultLanguage", "nl")
                    .putArray("languages")
                    .add("nl")
                    .add("en")
                    .add("uk");
            own.putObject("texts").putObject("nl").put("name", "Hub");
        }));

        when().get("/v1/sources/ind?lang=uk").then().body("language", equalTo("nl"));
        when().get("/v1/sources?lang=uk&sort=name")
                .then()
                .body("count", equalTo(2))
                .body("items.size()", equalTo(2));
    }
}
