package org.wegwijzer.delivery.feed;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.StableIds;

@DatabaseTest
class FeedLimitTest {

    @Inject
    Given given;

    private String cursor;

    @BeforeEach
    void hub() {
        // What others published has other ids.
        given.published(new HubFixture());
        given.published(small());
        cursor = when().get("/v1/hub").path("cursor");
    }

    private static HubFixture small() {
        return StableIds.of(HubFixture.small());
    }

    @Test
    void aCursorOfAnotherHistoryIsTooOld() {
        var another = cursor.substring(0, cursor.indexOf('-')) + "-ffffffff";

        when().get("/v1/changes?lang=nl&after=" + another)
                .then()
                .statusCode(410)
                .body("errors[0].code", equalTo("CURSOR_TOO_OLD"))
                .body("detail", containsString("/v1/snapshots/latest?lang=nl"));
    }

    @Test
    void aLanguageThatCameMakesItsOwnCursorsTooOldAndNoOthers() {
        given.published(small().hub(hub -> hub.withArray("/languages").add("tr")));

        when().get("/v1/changes?lang=tr&after=" + cursor).then().statusCode(410);
        when().get("/v1/changes?lang=nl&after=" + cursor).then().statusCode(200);
    }

    @Test
    void whoFollowsALanguageThatWentIsToldSo() {
        given.published(small().hub(hub -> hub.withArray("/languages").add("tr")));
        var then = when().get("/v1/hub").path("cursor");
        given.published(small());

        when().get("/v1/changes?lang=tr&after=" + then)
                .then()
                .statusCode(410)
                .body("errors[0].code", equalTo("CURSOR_TOO_OLD"))
                .body("detail", containsString("'tr'"));
        when().get("/v1/changes?lang=tr").then().statusCode(400);
    }

    @Test
    void anotherSlugIsToldWithTheFormerOneAndToThoseWhoNameIt() {
        given.published(StableIds.renamed(small(), "ind", "immigration"));

        when().get("/v1/changes?lang=en&after=" + cursor)
                .then()
                .body("items.findAll { it.kind == 'remove' }.slug", equalTo(List.of("ind")))
                .body("items.find { it.kind == 'remove' }.replacedBy.slug", equalTo("immigration"))
                .body("items.find { it.slug == 'immigration' }.formerSlug", equalTo("ind"))
                .body(
                        "items.findAll { it.kind == 'put' }.slug",
                        containsInAnyOrder("immigration", "early", "a-guide", "question"));
    }

    @Test
    void addressesThatLeadElsewhereAreListed() {
        given.published(StableIds.renamed(small(), "ind", "immigration"));

        when().get("/v1/redirects")
                .then()
                .statusCode(200)
                .body("items.find { it.formerSlug == 'ind' }.slug", equalTo("immigration"))
                .body("items.find { it.formerSlug == 'ind' }.href", equalTo("/v1/sources/immigration"));
        given.published(small());
        when().get("/v1/redirects").then().body("items.formerSlug", not(hasItem("ind")));
    }

    @Test
    void whatLeavesATopicIsTakenAway() {
        given.published(small().change("guides", "a-guide", it -> it.putArray("topics")));

        when().get("/v1/changes?lang=en&topic=early&after=" + cursor)
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("remove"))
                .body("items[0].slug", equalTo("a-guide"));
        when().get("/v1/changes?lang=en&topic=late&after=" + cursor).then().body("items", empty());
    }

    @Test
    void aSourceThatATopicRecommendsNowComesToThoseOfTheTopicOnly() {
        given.published(small().recommends("late", "town", "Why."));

        when().get("/v1/changes?lang=en&topic=late&after=" + cursor)
                .then()
                .body("items.slug", containsInAnyOrder("late", "town"));
        when().get("/v1/changes?lang=en&after=" + cursor).then().body("items.slug", containsInAnyOrder("late"));
    }

    @Test
    void aSourceThatIsGoneWithItsPlaceInATopicIsTakenAway() {
        given.published(small().recommends("late", "town", "Why."));
        String then = when().get("/v1/hub").path("cursor");
        given.published(small().without("sources", "town"));

        when().get("/v1/changes?lang=en&topic=late&after=" + then)
                .then()
                .body("items.slug", containsInAnyOrder("late", "town"));
        when().get("/v1/changes?lang=en&topic=late&limit=1&after=" + then)
                .then()
                .body("items", hasSize(1))
                .body("complete", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "after=1, after, INVALID_CURSOR",
        "limit=501, limit, NOT_IN_RANGE",
        "type=guides, type, UNKNOWN_VALUE",
        "topic=nowhere, topic, UNKNOWN_ENTRY",
        "wait=31, wait, NOT_IN_RANGE",
        "since=now, since, UNKNOWN_PARAMETER"
    })
    void aWrongParameterIsRefused(String query, String location, String code) {
        given().urlEncodingEnabled(false)
                .get("/v1/changes?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].location", equalTo(location))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void everyListCanBeNarrowedToWhatChangedSince() {
        for (var list : new String[] {"sources", "topics", "guides", "faqs", "topics/early/sources"}) {
            when().get("/v1/%s?updatedSince=2100-01-01T00:00:00Z".formatted(list))
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @Test
    void whatIsLargeComesOnPagesThatEnd() {
        var large = HubFixture.small();
        var body = "A long text. ".repeat(8_000);
        for (var number = 10; number < 40; number++) {
            large.guide("large-" + number).says("guides", "large-" + number, "en", "body", body);
        }
        given.published(StableIds.of(large));

        var slugs = new HashSet<String>();
        var page = when().get("/v1/changes?lang=en&after=" + cursor).jsonPath();
        for (var pages = 1; !page.getBoolean("complete"); pages++) {
            assertThat(pages).isLessThan(10);
            assertThat(page.getList("items")).isNotEmpty();
            slugs.addAll(page.getList("items.slug", String.class));
            page = when().get(page.getString("next")).jsonPath();
        }
        slugs.addAll(page.getList("items.slug", String.class));

        assertThat(slugs).hasSize(30);
    }

    @Test
    void aSlugThatAnotherEntryHasNowWasNeverItsFormerOne() {
        given.published(StableIds.renamed(small(), "town", "city"));
        given.published(small());
        given.published(StableIds.of(HubFixture.small().source("city")));

        when().get("/v1/changes?lang=en&after=" + cursor)
                .then()
                .body("items.find { it.slug == 'city' }.kind", equalTo("put"))
                .body("items.find { it.slug == 'city' }.formerSlug", nullValue());
    }

    @Test
    void whatIsGoneIsTakenAwayWhateverTheType() {
        given.published(small().without("faqs", "question"));

        when().get("/v1/changes?lang=en&type=guide&after=" + cursor)
                .then()
                .body("items.kind", contains("remove"))
                .body("items.slug", contains("question"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/changes", "/v1/changes/stream", "/v1/redirects", "/v1/snapshots/latest"})
    void thereIsNoPreviewOfWhatOnlyThePublicHas(String address) {
        // A stream that is opened in spite of it would not end.
        given().config(RestAssuredConfig.config()
                        .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 5_000)))
                .header("Preview-Token", "any")
                .redirects()
                .follow(false)
                .get(address)
                .then()
                .statusCode(400)
                .body("errors[0].in", equalTo("header"))
                .body("errors[0].location", equalTo("Preview-Token"));
    }
}
