package org.wegwijzer.delivery;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** The page that everything is measured by: a source with all that refers to it, in one request. */
@DatabaseTest
class SourcePageTest {

    @Inject
    Given given;

    private static HubFixture ind() {
        return new HubFixture()
                .source("ind")
                .topic("late", 2)
                .topic("early", 1)
                .guide("a-guide")
                .guide("b-guide");
    }

    @Test
    void eachTopicGivesItsOwnReason() {
        given.published(
                ind().recommends("late", "ind", "Decides in the end.").recommends("early", "ind", "Start here."));

        var page = when().get("/v1/sources/ind?expand=topics");

        page.then()
                .statusCode(200)
                .body("topics.count", equalTo(2))
                .body("topics.items.topic.slug", contains("early", "late"))
                .body("topics.items.note", contains("Start here.", "Decides in the end."));
    }

    @Test
    void countsAreThereWithoutBeingAskedForAndItemsAreNot() {
        given.published(ind().cites("a-guide", "ind").cites("b-guide", "ind"));

        var page = when().get("/v1/sources/ind");

        page.then()
                .body("guides.count", equalTo(2))
                .body("guides.href", equalTo("/v1/sources/ind/guides"))
                .body("guides", not(hasKey("items")))
                .body("topics.count", equalTo(0))
                .body("hub.ref.title", equalTo("Test hub"))
                .body("hub", not(hasKey("item")));
    }

    @Test
    void whatWasAskedForAndIsEmptyIsAnEmptyList() {
        given.published(ind());

        var page = when().get("/v1/sources/ind?expand=topics,guides.topics,faqs");

        page.then().body("topics.items", empty()).body("guides.items", empty()).body("faqs.items", empty());
    }

    @Test
    void questionsThatNameTheSourceComeBeforeThoseWhoseGuideCitesItAndEachComesOnce() {
        given.published(ind().cites("a-guide", "ind")
                .faq("a-cited", "a-guide")
                .faq("z-named", "b-guide")
                .faq("both", "a-guide")
                .names("z-named", "ind")
                .names("both", "ind"));

        var page = when().get("/v1/sources/ind?expand=faqs.guide");

        page.then()
                .body("faqs.count", equalTo(3))
                .body("faqs.items.faq.slug", contains("both", "z-named", "a-cited"))
                .body("faqs.items.faq.guide.item.slug", contains("a-guide", "b-guide", "a-guide"));
    }

    @Test
    void anAncestorMetAgainIsCollapsed() {
        given.published(ind().recommends("early", "ind", "Start here."));

        var page = when().get("/v1/sources/ind?expand=topics.sources.topics");

        page.then()
                .body("topics.items[0].topic.sources.items[0].source.slug", equalTo("ind"))
                .body("topics.items[0].topic.sources.items[0].source.topics", not(hasKey("items")));
    }

    @Test
    void aLongListIsCutAndSaysWhereItGoesOn() {
        given.published(ind().cites("a-guide", "ind").cites("b-guide", "ind"));

        var page = when().get("/v1/sources/ind?expand=guides&guidesLimit=1");

        page.then()
                .body("guides.items", hasSize(1))
                .body("guides.count", equalTo(2))
                .body("guides", hasKey("nextPage"));
    }

    @Test
    void theHubStandsOnThePage() {
        given.published(ind());

        var page = when().get("/v1/sources/ind?expand=hub");

        page.then()
                .body("hub.href", equalTo("/v1/hub"))
                .body("hub.item.notice", equalTo("Rules change."))
                .body("hub.item.languages.language", contains("en", "nl", "ar", "ar-MA"))
                .body("hub.item.languages.dir", contains("ltr", "ltr", "rtl", "rtl"))
                .body("hub.item.offers", empty());
    }
}
