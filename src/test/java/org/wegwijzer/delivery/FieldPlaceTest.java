package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** A reader chooses members for one place of an answer, and whether cards have their long texts, so that one request is enough. */
@DatabaseTest
class FieldPlaceTest {

    @Inject
    Given given;

    @BeforeEach
    void hub() {
        given.published(new HubFixture()
                .source("ind")
                .topic("stay", 1)
                .guide("a-guide")
                .guide("b-guide")
                .guide("c-guide")
                .faq("a-question", "b-guide")
                .stands("a-guide", "stay")
                .cites("a-guide", "ind")
                .goesOn("a-guide", "b-guide")
                .goesOn("a-guide", "c-guide")
                .goesOn("b-guide", "c-guide")
                .says("guides", "a-guide", "en", "body", "The long text of a.")
                .says("guides", "b-guide", "en", "body", "The long text of b."));
    }

    private static Set<String> members(String address, String path) {
        Map<String, Object> object =
                when().get(address).then().statusCode(200).extract().jsonPath().getMap(path);
        return object.keySet();
    }

    @Test
    void aPlaceHasItsOwnMembersBesideThoseOfTheType() {
        var address = "/v1/guides/a-guide?expand=next&guideFields=title,body&next.guideFields=slug,title";

        assertThat(members(address, "$")).containsExactlyInAnyOrder("type", "slug", "title", "body", "next");
        assertThat(members(address, "next.items[0].guide")).containsExactlyInAnyOrder("type", "slug", "title");
    }

    @Test
    void theEntriesOfAListAreAPlace() {
        var address = "/v1/guides?expand=next&items.guideFields=title,body&next.guideFields=title&lang=en";

        assertThat(members(address, "items[0]")).containsExactlyInAnyOrder("type", "slug", "title", "body", "next");
        assertThat(members(address, "items[0].next.items[0].guide")).containsExactlyInAnyOrder("type", "slug", "title");
    }

    @Test
    void aPlaceDeepDownIsNamedByItsPath() {
        var address = "/v1/topics/stay?expand=guides.next&guides.next.guideFields=title";

        assertThat(members(address, "guides.items[0].guide.next.items[0].guide"))
                .containsExactlyInAnyOrder("type", "slug", "title");
        assertThat(members(address, "guides.items[0].guide")).contains("summary", "updatedAt");
    }

    @Test
    void theRestOfAnExpandedRelationShowsWhatItsPlaceShows() {
        var page =
                "/v1/guides/a-guide?expand=next.next&nextLimit=1&next.guideFields=title,next&next.next.guideFields=slug";

        String rest = when().get(page).then().extract().path("next.nextPage.href");

        assertThat(rest).contains("items.guideFields=next,title", "next.guideFields=slug");
        assertThat(members(rest, "items[0].guide")).containsExactlyInAnyOrder("type", "slug", "title", "next");
    }

    @Test
    void aRequestHasOneFormWhateverOrderItsMembersAreIn() {
        var one = when().get("/v1/guides/a-guide?expand=next&next.guideFields=title,slug");
        var other = when().get("/v1/guides/a-guide?next.guideFields=slug,title&expand=next");

        assertThat(other.header("ETag")).isEqualTo(one.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"next.guideFields", "topics.guideFields", "nowhere.guideFields", "items.guideFields"})
    void aPlaceThatTheAnswerDoesNotHaveIsRefused(String parameter) {
        when().get("/v1/guides/a-guide?expand=topics&" + parameter + "=title")
                .then()
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_PARAMETER"))
                .body("errors.location", contains(parameter));
    }

    @Test
    void aPlaceThatIsMisspeltIsToldWithThosePlacesThatThereAre() {
        when().get("/v1/guides?expand=next&nxt.guideFields=title")
                .then()
                .statusCode(400)
                .body("errors.didYouMean", contains(contains("next.guideFields")))
                .body("errors[0].allowed", hasItems("next.guideFields", "items.guideFields"));
    }

    @Test
    void aMemberThatThePlaceDoesNotHaveIsRefused() {
        when().get("/v1/guides/a-guide?expand=next&next.guideFields=title,colour")
                .then()
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_FIELD"))
                .body("errors.location", contains("next.guideFields"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/guides?bodies=guide, items[0]",
        "/v1/sources/ind?expand=guides&bodies=guide, guides.items[0].guide",
        "/v1/topics/stay/guides?bodies=guide, items[0].guide",
        "/v1/faqs?expand=guide&bodies=guide, items[0].guide.item",
    })
    void cardsHaveTheirLongTextsWhereTheRequestWantsThem(String address, String card) {
        assertThat(members(address, card))
                .contains("body", "readingMinutes", "tableOfContents", "references", "summary");
    }

    @Test
    void cardsOfOtherTypesStayAsTheyAre() {
        when().get("/v1/guides?bodies=source").then().statusCode(200).body("items", everyItem(not(hasKey("body"))));
    }

    @Test
    void whatIsNamedForATypeWinsOverItsBodies() {
        assertThat(members("/v1/guides?bodies=guide&guideFields=title", "items[0]"))
                .containsExactlyInAnyOrder("type", "slug", "title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic", "guides", "true"})
    void onlyTypesWithLongTextsHaveBodies(String value) {
        given().queryParam("bodies", value)
                .when()
                .get("/v1/guides")
                .then()
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_VALUE"))
                .body("errors[0].allowed", contains("source", "guide"));
    }
}
