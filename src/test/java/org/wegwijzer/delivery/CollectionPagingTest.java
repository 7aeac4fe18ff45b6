package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Statements;

/** Lists of mentions, and of collections, go on where they were, are narrowed and sorted, and cost the same however long they are. */
@DatabaseTest
class CollectionPagingTest {

    @Inject
    Given given;

    @Inject
    Statements statements;

    private static ValidatableResponse get(String address) {
        return given().urlEncodingEnabled(false).get(address).then().statusCode(200);
    }

    private static List<String> paged(String address, String what) {
        var found = new ArrayList<String>();
        var next = address;
        while (next != null) {
            JsonPath page = get(next).extract().jsonPath();
            found.addAll(page.getList(what));
            next = page.getString("nextPage.href");
        }
        return found;
    }

    @Test
    void noMentionIsLostBetweenPages() {
        given.published(CollectionTest.hub());

        for (var sort : List.of("", "&sort=title", "&sort=-title", "&sort=slug", "&sort=updatedAt")) {
            assertThat(paged("/v1/sources/ind/topics?limit=1" + sort, "items.note"))
                    .as(sort)
                    .containsExactlyInAnyOrder("Early.", "Outside.", "At the start.", "At the end.");
        }
        for (var sort : List.of("", "&sort=name", "&sort=-slug")) {
            assertThat(paged("/v1/topics/late/sources?limit=1" + sort, "items.note"))
                    .as(sort)
                    .containsExactlyInAnyOrder("Outside.", "At the start.", "Then the town.", "At the end.");
        }
        assertThat(paged("/v1/topics/late/collections?limit=1", "items.slug")).containsExactly("start", "end");
        assertThat(paged("/v1/topics/late/sources?collection=start&limit=1", "items.source.slug"))
                .containsExactly("ind", "town");
    }

    @Test
    void whatGoesOnBehindAnExpansionIsTheRest() {
        given.published(CollectionTest.hub());

        var page = get("/v1/topics/late?expand=collections.sources&collectionsLimit=1&sourcesLimit=1")
                .body("collections.items.slug", contains("start"))
                .body("collections.items[0].sources.items.source.slug", contains("ind"))
                .extract()
                .jsonPath();

        get(page.getString("collections.nextPage.href"))
                .body("items.slug", contains("end"))
                .body("items[0].sources.items.note", contains("At the end."));
        get(page.getString("collections.items[0].sources.nextPage.href"))
                .body("items.source.slug", contains("town"))
                .body("nextPage", nullValue());
        assertThat(paged("/v1/sources/ind?expand=topics&topicsLimit=2", "topics.items.note"))
                .contains("Early.", "Outside.");
        get(get("/v1/sources/ind?expand=topics&topicsLimit=2").extract().path("topics.nextPage.href"))
                .body("items.note", contains("At the start.", "At the end."));
    }

    @Test
    void aListGoesOnBehindWhereItWasThoughCollectionsGoAndCome() {
        given.published(CollectionTest.hub().collects("late", "between", "town", "Between."));
        String collections =
                get("/v1/topics/late/collections?limit=1").extract().path("nextPage.href");
        String sources = get("/v1/topics/late/sources?limit=2").extract().path("nextPage.href");
        String topics = get("/v1/sources/ind/topics?limit=3").extract().path("nextPage.href");
        var without = CollectionTest.hub().collects("late", "between", "town", "Between.");
        var rest = without.entry("topics", "late").withArray("/collections");
        rest.remove(0);
        without.entry("topics", "late").withObject("/collections/0").put("position", 2);
        without.entry("topics", "late").withObject("/collections/1").put("position", 3);
        given.published(without);

        get(collections).body("items.slug", contains("end")).body("nextPage", notNullValue());
        get(sources).body("items.note", contains("At the end.", "Between."));
        get(topics).body("items.note", contains("At the end."));
    }

    @Test
    void aNarrowedListIsSortedAndNarrowedFurther() {
        given.published(CollectionTest.hub());

        get("/v1/topics/late/sources?collection=start&sort=-slug").body("items.source.slug", contains("town", "ind"));
        get("/v1/topics/late/sources?collection=start&topic=early").body("items.source.slug", contains("ind"));
    }

    @Test
    void aListIsNarrowedToCollections() {
        given.published(CollectionTest.hub());

        get("/v1/topics/late/sources?collection=start")
                .body("count", equalTo(2))
                .body("items.source.slug", contains("ind", "town"));
        get("/v1/topics/late/sources?collection=end,start").body("count", equalTo(3));
        when().get("/v1/topics/late/sources?collection=elsewhere")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_ENTRY"))
                .body("errors[0].allowed", contains("end", "start"));
        when().get("/v1/sources?collection=start")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_PARAMETER"));
    }

    private long cost(int size, String address) {
        var hub = new HubFixture().source("ind").topic("late", 1);
        IntStream.range(0, size).forEach(number -> {
            var source = "source-" + number;
            hub.source(source);
            hub.collects("late", "collection-" + number % 50, source, "Why.");
            if (number < 50) {
                hub.collects("late", "other-" + number, "ind", "Why.");
            }
        });
        given.published(hub);
        when().get("/v1/hub").then().statusCode(200);
        return statements.during(() -> get(address));
    }

    @Test
    void howManyThereAreIsNoMatterOfStatements() {
        for (var address : List.of(
                "/v1/topics/late?expand=collections.sources",
                "/v1/topics/late/collections?expand=sources",
                "/v1/sources/ind?expand=topics.collections")) {
            assertThat(cost(10, address))
                    .as(address)
                    .isEqualTo(cost(50, address))
                    .isLessThanOrEqualTo(5);
        }
    }
}
