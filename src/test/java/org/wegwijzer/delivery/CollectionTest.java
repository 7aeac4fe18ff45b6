package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
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

/** A topic mentions sources in titled, introduced collections: one source in as many of them as it likes, with a note in each. */
@DatabaseTest
class CollectionTest {

    @Inject
    Given given;

    @Inject
    Statements statements;

    /** The topic {@code late} mentions {@code ind} outside and in both its collections, {@code town} in one. */
    private static HubFixture hub() {
        return new HubFixture()
                .source("ind")
                .source("town")
                .topic("early", 1)
                .topic("late", 2)
                .recommends("early", "ind", "Early.")
                .recommends("late", "ind", "Outside.")
                .collects("late", "start", "ind", "At the start.")
                .collects("late", "start", "town", "Then the town.")
                .collects("late", "end", "ind", "At the end.")
                .introduces("late", "start", "en", "Where to start", "These matter most if you are new.")
                .introduces("late", "start", "nl", "Waar te beginnen", "Deze zijn het belangrijkst.");
    }

    private static ValidatableResponse get(String address) {
        return given().urlEncodingEnabled(false).get(address).then().statusCode(200);
    }

    @Test
    void aSourceSaysEachMentionWithItsCollectionAndItsNote() {
        given.published(hub());

        get("/v1/sources/ind?expand=topics")
                .body("topics.count", equalTo(4))
                .body("topics.items.topic.slug", contains("early", "late", "late", "late"))
                .body("topics.items.note", contains("Early.", "Outside.", "At the start.", "At the end."))
                .body("topics.items.collection.slug", contains("start", "end"))
                .body("topics.items[2].collection.title", equalTo("Where to start"))
                .body("topics.items[2].collection.description", equalTo("These matter most if you are new."))
                .body("topics.items[2].collection.language", equalTo("en"))
                .body("topics.items[2].collection.dir", equalTo("ltr"))
                .body("topics.items[2].collection.outdated", equalTo(false))
                .body("topics.items[2].collection.fallbacks", nullValue());
    }

    @Test
    void aTopicListsThoseOutsideFirstThenCollectionByCollection() {
        given.published(hub());

        get("/v1/topics/late/sources")
                .body("count", equalTo(4))
                .body("items.source.slug", contains("ind", "ind", "town", "ind"))
                .body("items.collection.slug", contains("start", "start", "end"))
                .body("items.note", contains("Outside.", "At the start.", "Then the town.", "At the end."));
    }

    @Test
    void collectionsAreCountedAndShownWithTheirSources() {
        given.published(hub());

        get("/v1/topics/late")
                .body("collections.count", equalTo(2))
                .body("collections.href", equalTo("/v1/topics/late/collections"))
                .body("collections.items", nullValue());
        get("/v1/topics/late?expand=collections.sources.topics&lang=nl")
                .body("collections.items.slug", contains("start", "end"))
                .body("collections.items.title", contains("Waar te beginnen", "Collection end"))
                .body("collections.items.language", contains("nl", "en"))
                .body("collections.items.position", contains(1, 2))
                .body("collections.items.sources.count", contains(2, 1))
                .body("collections.items[0].sources.href", equalTo("/v1/topics/late/sources?collection=start"))
                .body("collections.items[0].sources.items.source.slug", contains("ind", "town"))
                .body("collections.items[0].sources.items[0].collection", nullValue())
                .body("collections.items[0].sources.items[0].source.topics.items", hasSize(4))
                .body("collections.items[1].sources.items.note", contains("At the end."));
        get("/v1/topics/late?expand=collections").body("collections.items.sources.items", everyItem(nullValue()));
    }

    @Test
    void aDescriptionInAnotherLanguageThanTheTitleIsMarked() {
        var hub = hub().introduces("late", "end", "en", "The end", "At last.");
        hub.entry("topics", "late").withObject("/collections/1/texts/nl").put("title", "Het einde");
        given.published(hub);

        for (var edge : List.of("sources/ind?expand=topics&lang=nl", "topics/late/sources?lang=nl")) {
            var edges = get("/v1/" + edge).extract().jsonPath();
            var root = edge.startsWith("sources") ? "topics.items[3]" : "items[3]";
            assertThat(edges.getString(root + ".collection.title")).isEqualTo("Het einde");
            assertThat(edges.getString(root + ".collection.description")).isEqualTo("At last.");
            assertThat(edges.getString(root + ".collection.language")).isEqualTo("nl");
            assertThat(edges.getString(root + ".collection.fallbacks.description.language"))
                    .isEqualTo("en");
        }
        get("/v1/topics/late/collections?lang=nl")
                .body("items[1].fallbacks.description.language", equalTo("en"))
                .body("items[1].title", equalTo("Het einde"));
    }

    @Test
    void aTranslationIsOutdatedOnceTheOriginalSaysSomethingElse() {
        var hub = hub();
        hub.entry("topics", "late").withObject("/collections/0/texts/nl").put("updatedAt", "2020-01-01T00:00:00Z");
        given.published(hub);

        get("/v1/topics/late/collections?lang=nl").body("items.outdated", contains(true, false));
        get("/v1/sources/ind?expand=topics&lang=nl")
                .body("topics.items[2].collection.outdated", equalTo(true))
                .body("topics.items[3].collection.outdated", equalTo(false));
        get("/v1/topics/late/collections?lang=en").body("items.outdated", contains(false, false));
    }

    @Test
    void aListIsNarrowedToCollections() {
        given.published(hub());

        get("/v1/topics/late/sources?collection=start")
                .body("count", equalTo(2))
                .body("items.source.slug", contains("ind", "town"));
        get("/v1/topics/late/sources?collection=end,start").body("count", equalTo(3));
        get("/v1/topics/late/sources?collection=elsewhere").body("count", equalTo(0));
        when().get("/v1/sources?collection=start")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_PARAMETER"));
    }

    private static List<String> paged(String address, String what) {
        var found = new ArrayList<String>();
        var next = address;
        while (next != null) {
            JsonPath page = get(next).extract().jsonPath();
            found.addAll(page.getList(what));
            next = page.getString("next");
        }
        return found;
    }

    @Test
    void noMentionIsLostBetweenPages() {
        given.published(hub());

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
        given.published(hub());

        var page = get("/v1/topics/late?expand=collections.sources&collectionsLimit=1&sourcesLimit=1")
                .body("collections.items.slug", contains("start"))
                .body("collections.items[0].sources.items.source.slug", contains("ind"))
                .extract()
                .jsonPath();

        get(page.getString("collections.next"))
                .body("items.slug", contains("end"))
                .body("items[0].sources.items.note", contains("At the end."));
        get(page.getString("collections.items[0].sources.next"))
                .body("items.source.slug", contains("town"))
                .body("next", nullValue());
        assertThat(paged("/v1/sources/ind?expand=topics&topicsLimit=2", "topics.items.note"))
                .contains("Early.", "Outside.");
        get(get("/v1/sources/ind?expand=topics&topicsLimit=2").extract().path("topics.next"))
                .body("items.note", contains("At the start.", "At the end."));
    }

    @Test
    void movingASourceFromOneCollectionToAnotherIsSeenEverywhere() {
        given.published(hub());
        get("/v1/sources/town?expand=topics").body("topics.items[0].collection.slug", equalTo("start"));
        get("/v1/topics/late/sources?collection=end").body("count", equalTo(1));

        var moved = hub().collects("late", "end", "town", "Moved.");
        moved.entry("topics", "late").withArray("/collections/0/sources").remove(1);
        given.published(moved);

        get("/v1/sources/town?expand=topics").body("topics.items[0].collection.slug", equalTo("end"));
        get("/v1/topics/late/sources?collection=end").body("count", equalTo(2));
        get("/v1/topics/late?expand=collections.sources").body("collections.items.sources.count", contains(1, 2));
    }

    @Test
    void onceMoreInAnotherCollectionOfATopicCountsOnceMore() {
        given.published(hub());
        get("/v1/sources/town").body("topics.count", equalTo(1));

        given.published(hub().collects("late", "end", "town", "Once more."));

        get("/v1/sources/town").body("topics.count", equalTo(2));
        get("/v1/topics/late").body("sources.count", equalTo(5));
    }

    @Test
    void collectionsThatChangePlacesTakeTheirSourcesAlong() {
        given.published(hub());
        var turned = hub();
        turned.entry("topics", "late").withObject("/collections/0").put("position", 7);
        given.published(turned);

        get("/v1/topics/late/collections").body("items.slug", contains("end", "start"));
        get("/v1/sources/ind?expand=topics").body("topics.items.collection.slug", contains("end", "start"));
    }

    @Test
    void aTopicWithoutCollectionsAnswersAsBefore() {
        given.published(hub());

        get("/v1/topics/early?expand=collections.sources")
                .body("collections.count", equalTo(0))
                .body("collections.items", hasSize(0));
        get("/v1/topics/early/collections").body("count", equalTo(0)).body("items", hasSize(0));
        when().get("/v1/topics/never/collections").then().statusCode(404);
    }

    private long cost(int size, String address) {
        var hub = new HubFixture().source("ind").topic("late", 1);
        IntStream.range(0, size).forEach(number -> {
            var source = "source-" + number;
            hub.source(source);
            hub.collects("late", "collection-" + number % 50, source, "Why.");
            hub.collects("late", "other-" + number % 50, "ind", "Why.");
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
