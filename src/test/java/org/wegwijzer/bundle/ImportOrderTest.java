package org.wegwijzer.bundle;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** Links keep the order the bundle gives them, and entries may link to each other whatever the order of the bundle. */
@DatabaseTest
class ImportOrderTest {

    @Inject
    Given given;

    @BeforeEach
    void anEmptyHub() {
        given.startingFrom(new HubFixture());
    }

    private static HubFixture sources() {
        return new HubFixture().source("a").source("b").source("c").topic("topic", 0);
    }

    private static ArrayNode place(ArrayNode links, String source, int position) {
        links.addObject().put("source", source).put("note", "Why.").put("position", position);
        return links;
    }

    @Test
    void linksWithoutPositionsStandInTheOrderOfTheList() {
        given.published(sources()
                .recommends("topic", "c", "1")
                .recommends("topic", "a", "2")
                .recommends("topic", "b", "3"));

        var page = when().get("/v1/topics/topic?expand=sources");

        page.then()
                .body("sources.items.source.slug", contains("c", "a", "b"))
                .body("sources.items.position", contains(1, 2, 3));
    }

    @Test
    void linksWithPositionsStandInTheirOrderAndTiesInThatOfSlugs() {
        given.published(sources()
                .change(
                        "topics",
                        "topic",
                        topic -> place(place(place(topic.putArray("sources"), "c", 5), "b", 9), "a", 5)));

        var page = when().get("/v1/topics/topic?expand=sources");

        page.then()
                .body("sources.items.source.slug", contains("a", "c", "b"))
                .body("sources.items.position", contains(5, 5, 9));
    }

    @Test
    void aLinkWithoutPositionTakesItsPlaceInTheListBesideThoseWithOne() {
        var hub = sources()
                .change(
                        "topics",
                        "topic",
                        topic -> place(topic.putArray("sources"), "c", 2)
                                .addObject()
                                .put("source", "a")
                                .put("note", "Why."));

        given.published(hub.recommends("topic", "b", "Third."));

        when().get("/v1/topics/topic?expand=sources")
                .then()
                .body("sources.items.source.slug", contains("a", "c", "b"))
                .body("sources.items.position", contains(2, 2, 3));
        assertThat(given.published(hub).isEmpty()).isTrue();
    }

    @Test
    void aGuideHasItsTopicsInTheOrderOfTheListAndItsPlaceInEachFromThere() {
        given.published(new HubFixture()
                .topic("x", 1)
                .topic("y", 2)
                .guide("a")
                .guide("b")
                .change(
                        "guides",
                        "a",
                        guide -> guide.withArrayProperty("topics")
                                .addObject()
                                .put("topic", "y")
                                .put("position", 8))
                .stands("a", "x")
                .stands("b", "y"));

        when().get("/v1/guides/a?expand=topics,home")
                .then()
                .body("topics.items.topic.slug", contains("y", "x"))
                .body("home.ref.slug", equalTo("y"));
        when().get("/v1/topics/y?expand=guides")
                .then()
                .body("guides.items.guide.slug", contains("b", "a"))
                .body("guides.items.position", contains(1, 8));
    }

    @Test
    void aShorthandSaysTheSameAsItsLongForm() {
        var hub =
                new HubFixture().source("a").topic("x", 1).guide("g").guide("h").faq("q", "g");
        given.published(hub.recommends("x", "a", "Why.")
                .stands("g", "x")
                .goesOn("g", "h")
                .change("guides", "g", it -> it.withArrayProperty("sources").add("a"))
                .asks("q", "x")
                .names("q", "a"));

        var publication = given.published(hub.change(
                        "topics",
                        "x",
                        it -> it.putArray("sources")
                                .addObject()
                                .put("source", "a")
                                .putObject("note")
                                .put("en", "Why."))
                .change("guides", "g", it -> {
                    it.putArray("topics").addObject().put("topic", "x").put("position", 1);
                    it.putArray("sources").addObject().put("source", "a").put("position", 1);
                    it.putArray("next").addObject().put("guide", "h").put("position", 1);
                })
                .change("faqs", "q", it -> {
                    it.put("position", 0)
                            .putArray("topics")
                            .addObject()
                            .put("topic", "x")
                            .put("position", 1);
                    it.putArray("sources").addObject().put("source", "a").put("position", 1);
                }));

        assertThat(publication.isEmpty()).as(publication.summary()).isTrue();
    }

    @Test
    void guidesMayLeadToEachOther() {
        var hub = new HubFixture().guide("a").guide("b").goesOn("a", "b").goesOn("b", "a");

        given.published(hub);

        when().get("/v1/guides/a?expand=next.next")
                .then()
                .body("next.items[0].guide.slug", equalTo("b"))
                .body("next.items[0].guide.next.items[0].guide.slug", equalTo("a"));
        assertThat(given.published(hub).isEmpty()).isTrue();
    }

    @Test
    void guidesThatLeadToEachOtherCanBeRemovedTogether() {
        given.published(new HubFixture()
                .guide("a")
                .guide("b")
                .goesOn("a", "b")
                .goesOn("b", "a")
                .faq("q", "a"));

        var publication = given.published(new HubFixture());

        assertThat(publication.changes()).hasSize(3);
        when().get("/v1/guides").then().body("count", equalTo(0)).body("items", hasSize(0));
    }

    @Test
    void aGuideThatOthersLeadToCanBeRemovedWithTheirLinks() {
        given.published(new HubFixture().guide("a").guide("b").goesOn("a", "b").goesOn("b", "a"));

        given.published(new HubFixture().guide("a"));

        when().get("/v1/guides/a").then().body("next.count", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 250})
    void aTopicMayComeBeforeItsParent(int between) {
        var hub = new HubFixture().topic("aa-child", 1);
        IntStream.range(0, between).forEach(number -> hub.topic("between-" + number, 2));

        given.published(hub.topic("zz-parent", 3).below("aa-child", "zz-parent"));

        when().get("/v1/topics/aa-child").then().body("parent.ref.slug", equalTo("zz-parent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "cba", "bac"})
    void topicsAboveEachOtherCanBeRemovedTogetherWhateverTheirOrder(String order) {
        var hub = new HubFixture();
        order.chars().forEach(slug -> hub.topic(Character.toString(slug), 0));
        given.published(hub.below("a", "b").below("b", "c"));

        given.published(new HubFixture().topic("a", 0));

        when().get("/v1/topics/a").then().body("parent", nullValue());
        when().get("/v1/topics").then().body("count", equalTo(1));
    }

    @Test
    void aTopicAndItsParentMayChangePlaces() {
        given.published(new HubFixture().topic("a", 0).topic("b", 0).below("a", "b"));

        given.published(new HubFixture().topic("a", 0).topic("b", 0).below("b", "a"));

        when().get("/v1/topics/b").then().body("parent.ref.slug", equalTo("a"));
        when().get("/v1/topics/a").then().body("parent", nullValue()).body("children.count", equalTo(1));
    }

    @Test
    void aQuestionMayMoveToANewGuideWhenItsOldOneGoes() {
        given.published(new HubFixture().guide("old").faq("q", "old"));

        given.published(new HubFixture().guide("new").faq("q", "new"));

        when().get("/v1/faqs/q").then().body("guide.ref.slug", equalTo("new"));
    }
}
