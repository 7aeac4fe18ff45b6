package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** Whole pages: what the address of an entry answers with all expanded that its page shows, as one answer of one shape. */
@DatabaseTest
class WholePageTest {

    @Inject
    Given given;

    @BeforeEach
    void aHub() {
        given.published(new HubFixture()
                .source("ind")
                .topic("stay", 1)
                .topic("later", 2)
                .guide("a-guide")
                .guide("b-guide")
                .faq("a-question", "a-guide")
                .recommends("stay", "ind", "Start here.")
                .cites("a-guide", "ind")
                .cites("b-guide", "ind")
                .goesOn("a-guide", "b-guide"));
    }

    private static Map<String, Object> answer(String address) {
        return ok(address).jsonPath().getMap("$");
    }

    private static Response ok(String address) {
        return when().get(address).then().statusCode(200).extract().response();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sources/ind        | topics,guides,faqs.guide,hub
            topics/stay        | sources,collections.sources,guides,faqs.guide,children,hub
            guides/a-guide     | topics,sources,faqs,next,hub
            faqs/a-question    | guide,topics,sources,hub
            """)
    void aWholePageIsThePageWithAllExpandedThatItShows(String entry, String expansion) {
        assertThat(answer("/v1/pages/" + entry + "?lang=en"))
                .isEqualTo(answer("/v1/" + entry + "?lang=en&expand=" + expansion));
    }

    @ParameterizedTest
    @CsvSource({"sources/ind?guidesLimit=1, guides.items", "home?sourcesLimit=1, topics.items[0].sources.items"})
    void aPageWithALimitIsNotTheOneThatIsKeptWithout(String page, String items) {
        given.published(new HubFixture()
                .source("ind")
                .source("duo")
                .topic("stay", 1)
                .guide("a-guide")
                .guide("b-guide")
                .recommends("stay", "ind", "Start here.")
                .recommends("stay", "duo", "Then here.")
                .cites("a-guide", "ind")
                .cites("b-guide", "ind"));
        ok("/v1/pages/" + page.replaceFirst("[?].*", ""));

        when().get("/v1/pages/" + page).then().body(items, hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"sources/ind", "topics/stay", "guides/a-guide", "faqs/a-question"})
    void aWholePageIsTaggedAndKeptLikeThePage(String entry) {
        var page = ok("/v1/pages/" + entry);

        assertThat(page.header("Cache-Tag")).contains(entry.substring(0, 1) + "." + entry.replaceFirst(".*/", ""));
        assertThat(page.header("Cache-Control")).isEqualTo(ok("/v1/" + entry).header("Cache-Control"));
        given().header("If-None-Match", page.header("ETag"))
                .when()
                .get("/v1/pages/" + entry)
                .then()
                .statusCode(304);
    }

    @Test
    void limitsBoundWhatAPageShowsAndSayWhereItGoesOn() {
        var page = when().get("/v1/pages/sources/ind?guidesLimit=1&lang=en");

        page.then().body("guides.items", hasSize(1)).body("guides.nextPage", hasKey("cursor"));
        when().get(page.<String>path("guides.nextPage.href"))
                .then()
                .body("items.guide.slug", contains("b-guide"))
                .body("$", not(hasKey("nextPage")));
    }

    @Test
    void theCursorBesideTheAddressContinuesTheListItself() {
        String cursor =
                when().get("/v1/pages/sources/ind?guidesLimit=1&lang=en").path("guides.nextPage.cursor");

        given().queryParam("cursor", cursor)
                .queryParam("lang", "en")
                .when()
                .get("/v1/sources/ind/guides")
                .then()
                .body("items.guide.slug", contains("b-guide"));
    }

    @ParameterizedTest
    @CsvSource({"expand, topics", "sourceFields, name", "bodies, guide", "childrenLimit, 3", "topicsLimit, 101"})
    void whatAPageShowsIsNoMatterOfTheRequest(String parameter, String value) {
        given().queryParam(parameter, value)
                .when()
                .get("/v1/pages/sources/ind")
                .then()
                .statusCode(400)
                .body("errors.location", contains(parameter));
    }

    @Test
    void theHomePageHasTheHubAndItsTopicsWithTheSourcesToStartWith() {
        when().get("/v1/pages/home")
                .then()
                .statusCode(200)
                .body("hub.name", equalTo("Test hub"))
                .body("topics.items.slug", contains("stay", "later"))
                .body("topics.items[0].sources.items.note", contains("Start here."))
                .body("sources.count", equalTo(1))
                .body("guides.count", equalTo(2))
                .body("faqs.href", equalTo("/v1/faqs"));
    }

    @Test
    void theHomePageFollowsWhatItCounts() {
        when().get("/v1/pages/home").then().body("guides.count", equalTo(2));

        given.published(new HubFixture().source("ind").guide("a-guide").cites("a-guide", "ind"));

        when().get("/v1/pages/home").then().body("guides.count", equalTo(1)).body("topics.count", equalTo(0));
    }

    @Test
    void anUnknownEntryHasNoWholePageButOneThatComesCloseIsNamed() {
        when().get("/v1/pages/sources/nobody").then().statusCode(404);
        when().get("/v1/pages/sources/idn")
                .then()
                .statusCode(404)
                .body("didYouMean", contains("/v1/pages/sources/ind"));
    }
}
