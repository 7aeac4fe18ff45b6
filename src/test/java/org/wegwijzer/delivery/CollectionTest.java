package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** A topic mentions sources in titled, introduced collections: one source in as many of them as it likes, with a note in each. */
@DatabaseTest
class CollectionTest {

    @Inject
    Given given;

    /** The topic {@code late} mentions {@code ind} outside and in both its collections, {@code town} in one. */
    static HubFixture hub() {
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

    @Test
    void aCollectionWithAnotherSlugKeepsItsSources() {
        given.published(hub());
        var renamed = hub();
        renamed.entry("topics", "late").withObject("/collections/0").put("slug", "begin");
        given.published(renamed);

        get("/v1/topics/late/collections?expand=sources")
                .body("items.slug", contains("begin", "end"))
                .body("items[0].sources.items.source.slug", contains("ind", "town"));
        get("/v1/sources/ind?expand=topics").body("topics.items.collection.slug", contains("begin", "end"));
    }

    @Test
    void aTopicGoesWithItsCollections() {
        given.published(hub());
        given.published(hub().without("topics", "late"));

        get("/v1/sources/ind?expand=topics").body("topics.items.note", contains("Early."));
        when().get("/v1/topics/late/collections").then().statusCode(410);
    }

    @Test
    void schemaOrgHasAListForEachCollection() {
        given.published(hub());

        var page = given().accept("application/ld+json")
                .get("/v1/topics/late")
                .then()
                .statusCode(200)
                .extract()
                .body()
                .jsonPath();
        assertThat(page.getList("hasPart.name")).containsExactly("Where to start", "Collection end");
        assertThat(page.getList("hasPart.numberOfItems")).containsExactly(2, 1);
        assertThat(page.getList("hasPart[0].itemListElement.description"))
                .containsExactly("At the start.", "Then the town.");
        assertThat(page.getInt("mainEntity.numberOfItems")).isEqualTo(1);
        assertThat(page.getList("mainEntity.itemListElement.description")).containsExactly("Outside.");
    }
}
