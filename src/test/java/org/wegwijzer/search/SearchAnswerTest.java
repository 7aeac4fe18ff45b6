package org.wegwijzer.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.wegwijzer.search.Searches.found;
import static org.wegwijzer.search.Searches.search;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** What a search answers: cards, facets, pages, and nothing that is not public. */
@DatabaseTest
class SearchAnswerTest {

    @Inject
    Given given;

    @Test
    void itemsAreTheCardsThatListsGive() {
        given.published(HubFixture.small());

        var item = search("ind", "type", "source", "lang", "en")
                .extract()
                .jsonPath()
                .getMap("items[0].item");
        var listed = given().when().get("/v1/sources?lang=en").jsonPath().getMap("items.find { it.slug == 'ind' }");

        assertThat(item).isEqualTo(listed);
    }

    @Test
    void aHitSaysItsTypeAndHowWellItAnswers() {
        given.published(HubFixture.small()
                .says("guides", "a-guide", "en", "title", "Zebra")
                .says("guides", "b-guide", "en", "body", "One zebra among many other words that stand here."));

        var scores = search("zebra")
                .body("items.type", everyItem(equalTo("guide")))
                .body("items.item.slug", contains("a-guide", "b-guide"))
                .extract()
                .jsonPath()
                .getList("items.score", Float.class);

        assertThat(scores.get(0)).isGreaterThan(scores.get(1));
    }

    @Test
    void aNoteBehindOthersIsHighlightedWithoutWhatSeparatesThem() {
        given.published(HubFixture.small()
                .source("museum")
                .recommends("early", "museum", "Zebra crossings are explained here."));

        search("zebra", "type", "topic")
                .body("items[0].highlights.text", contains("<mark>Zebra</mark> crossings are explained here."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:zebra AND (",
                "\"",
                "-",
                "*",
                "zebra~2^9",
                "\\",
                "a && b || !c",
                "[a TO b]",
                "%",
                "_",
                "/regex/",
                "😀",
                "'; drop table guide; --"
            })
    void oddInputIsNoError(String odd) {
        given.published(HubFixture.small());

        search(odd).body("items", notNullValue());
    }

    @Test
    void theQueryIsAClosedWorld() {
        given.published(HubFixture.small());

        given().when()
                .get("/v1/search?q=a&page=2&type=person&topic=A!&limit=0")
                .then()
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("page", "type", "topic", "limit"));
        given().when().get("/v1/search").then().statusCode(400).body("errors[0].code", equalTo("MISSING_PARAMETER"));
        given().when().get("/v1/search?q=").then().statusCode(400).body("errors[0].code", equalTo("EMPTY_VALUE"));
        given().queryParam("q", "a".repeat(201))
                .when()
                .get("/v1/search")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("TOO_LONG"));
        search("😀".repeat(200)).body("count", equalTo(0));
    }

    @Test
    void theHubStandsBesideTheHitsIfAskedFor() {
        given.published(HubFixture.small());

        search("guide", "expand", "hub", "limit", "1")
                .body("hub.item.name", equalTo("Test hub"))
                .body("nextPage.href", containsString("expand=hub"));
        search("guide").body("hub", nullValue());
        given().when()
                .get("/v1/search?q=guide&expand=topics")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_RELATION"))
                .body("errors[0].allowed", contains("hub"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-x ", "\"x y\" ", "gui ", "instructoins "})
    void nobodyAsksForMoreThanCanBeLookedFor(String part) {
        given.published(HubFixture.small());

        search("guide " + part.repeat((200 - "guide ".length()) / part.length()))
                .body("items", notNullValue());
    }

    @Test
    void whatCannotBeReadIsNotMissingToo() {
        given().urlEncodingEnabled(false)
                .when()
                .get("/v1/search?q=%00")
                .then()
                .statusCode(400)
                .body("errors.code", contains("MALFORMED_ENCODING"));
    }

    @Test
    void aSearchIsNarrowedByTypeTopicAndSource() {
        given.published(HubFixture.small()
                .says("sources", "ind", "en", "description", "zebra")
                .says("topics", "early", "en", "description", "zebra")
                .says("guides", "a-guide", "en", "summary", "zebra")
                .says("guides", "b-guide", "en", "summary", "zebra")
                .says("faqs", "question", "en", "answer", "zebra"));

        assertThat(found("zebra", "type", "guide")).containsExactlyInAnyOrder("a-guide", "b-guide");
        assertThat(found("zebra", "type", "guide,faq")).containsExactlyInAnyOrder("a-guide", "b-guide", "question");
        assertThat(found("zebra", "topic", "early")).containsExactlyInAnyOrder("early", "ind", "a-guide", "question");
        assertThat(found("zebra", "source", "ind")).containsExactlyInAnyOrder("early", "ind", "a-guide", "question");
        assertThat(found("zebra", "topic", "late")).isEmpty();
    }

    @Test
    void facetsCountWhatEachNarrowingWouldFind() {
        given.published(HubFixture.small()
                .says("sources", "ind", "en", "description", "zebra")
                .says("guides", "a-guide", "en", "summary", "zebra")
                .says("guides", "b-guide", "en", "summary", "zebra")
                .says("faqs", "question", "en", "answer", "zebra"));

        var facets = search("zebra").extract().jsonPath();

        for (var facet : List.of("type", "topic", "source")) {
            List<String> values = facets.getList("facets." + facet + ".value");
            List<Integer> counts = facets.getList("facets." + facet + ".count");
            assertThat(values).isNotEmpty();
            for (var place = 0; place < values.size(); place++) {
                search("zebra", facet, values.get(place)).body("count", equalTo(counts.get(place)));
            }
        }
        assertThat(facets.getList("facets.topic.title")).containsExactly("Topic early");
        assertThat(facets.getList("facets.source.title")).containsExactly("Source ind");
    }

    @Test
    void onlyTheFacetsThatAreNamedAreCounted() {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "summary", "zebra"));

        search("zebra", "facets", "topic")
                .body("facets.topic", not(empty()))
                .body("facets.type", empty())
                .body("facets.source", empty())
                .body("href", containsString("facets=topic"));
    }

    @Test
    void facetsThatThereAreNotAreRefusedWithThoseThatThereAre() {
        given().get("/v1/search?q=zebra&facets=topic,town")
                .then()
                .statusCode(400)
                .body("errors.location", contains("facets"))
                .body("errors.allowed.flatten()", containsInAnyOrder("type", "topic", "source"));
    }

    @Test
    void aChangeIsSeenByTheNextSearch() {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Zebra"));
        assertThat(found("zebra")).containsExactly("a-guide");

        given.published(HubFixture.small().says("guides", "b-guide", "en", "title", "Zebra"));

        assertThat(found("zebra")).containsExactly("b-guide");
        assertThat(found("guide -zebra")).contains("a-guide");
    }

    @Test
    void whatWasRemovedOrReplacedIsNeitherFoundNorCountedNorSuggested() {
        given.published(HubFixture.small()
                .guide("gone")
                .says("guides", "gone", "en", "title", "Xylocanary removed")
                .says("guides", "a-guide", "en", "summary", "Xylocanary replaced")
                .says("guides", "b-guide", "en", "summary", "Stays"));
        search("xylocanary").body("count", equalTo(2));

        given.published(HubFixture.small());

        search("xylocanary")
                .body("count", equalTo(0))
                .body("items", empty())
                .body("facets.type", empty())
                .body("facets.topic", empty())
                .body("didYouMean", nullValue());
        given().when().get("/v1/suggest?q=xyloc").then().statusCode(200).body("items", empty());
    }

    @Test
    void answersAreKept() {
        given.published(HubFixture.small());
        search("ind");

        search("ind").header("Cache-Status", containsString("hit"));
        given().header("If-None-Match", search("ind").extract().header("ETag"))
                .queryParam("q", "ind")
                .when()
                .get("/v1/search")
                .then()
                .statusCode(304);
    }

    @Test
    void equalSearchesShareOneAnswer() {
        given.published(HubFixture.small());
        search("source  ind", "type", "source,guide");

        given().urlEncodingEnabled(false)
                .when()
                .get("/v1/search?type=guide,source&q=%20source%20ind")
                .then()
                .header("Cache-Status", containsString("hit"));
    }

    @Test
    void membersOfItemsCanBeNamed() {
        given.published(HubFixture.small());

        assertThat(search("ind", "type", "source", "sourceFields", "name")
                        .extract()
                        .jsonPath()
                        .getMap("items[0].item"))
                .containsOnlyKeys("type", "slug", "name");
    }
}
