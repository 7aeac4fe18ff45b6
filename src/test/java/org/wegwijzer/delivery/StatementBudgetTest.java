package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Statements;
import org.wegwijzer.search.SearchEngine;

/**
 * A page costs two statements, one for each relation that it expands, and one more for the cards at the end of a path to many unless
 * they are at hand; however much is related.
 */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class StatementBudgetTest {

    private static final Duration INDEXED = Duration.ofSeconds(30);
    private static final Map<String, Integer> SIZES = Map.of("few", 1, "some", 10, "many", 1_000);

    @Inject
    Given given;

    @Inject
    Statements statements;

    @Inject
    SearchEngine search;

    @Inject
    ChangeLog changes;

    @BeforeAll
    void sourcesWithFewAndManyThatReferToThem() {
        given.published(hub());
        // Thousands of entries are much to index; a reading that waits for a processor meanwhile may be refused.
        Eventually.within(INDEXED, "the search index has it all", () -> search.sequence() >= changes.current());
    }

    @BeforeEach
    void theHubItselfIsKnown() {
        when().get("/v1/hub").then().statusCode(200);
    }

    private static HubFixture hub() {
        var hub = new HubFixture().source("other").source("none").topic("home", 0);
        hub.recommends("home", "other", "Elsewhere.");
        SIZES.forEach((source, size) -> {
            hub.source(source);
            IntStream.range(0, size).forEach(number -> refer(hub, source, source + "-" + number, number));
        });
        return hub;
    }

    private static void refer(HubFixture hub, String source, String slug, int number) {
        hub.topic(slug, number).recommends(slug, source, "Why.").recommends(slug, "other", "Why too.");
        hub.guide(slug).cites(slug, source).stands(slug, "home");
        hub.faq(slug, slug).names(slug, source).asks(slug, "home");
    }

    private long cost(String source, String paths) {
        return statements.during(() -> when().get("/v1/sources/{source}?expand={paths}", source, paths)
                .then()
                .statusCode(200)
                .body("guides.count", equalTo(SIZES.get(source))));
    }

    @ParameterizedTest
    @CsvSource({
        "topics, 1, 1",
        "guides, 1, 1",
        "faqs, 1, 1",
        "faqs.guide, 2, 0",
        "guides.topics, 2, 1",
        "topics.sources, 2, 1",
        "'topics,guides,faqs', 3, 3",
        "'topics,guides,faqs.guide,hub', 4, 2",
        "guides.topics.sources, 3, 1",
        "faqs.guide.topics, 3, 1",
        "'guides.topics.sources,faqs.guide.home,topics.sources', 8, 2"
    })
    void theCostFollowsFromThePathsAndNotFromTheirItems(String paths, int relations, int cards) {
        var few = cost("few", paths);
        var some = cost("some", paths);
        var many = cost("many", paths);

        assertThat(few).as("1 related item").isEqualTo(2L + relations + cards);
        assertThat(some).as("10 related items").isEqualTo(few);
        assertThat(many).as("1,000 related items").isEqualTo(few);
    }

    @Test
    void countsCostNothing() {
        var cost = statements.during(() -> when().get("/v1/sources/many")
                .then()
                .body("topics.count", equalTo(1_000))
                .body("guides.count", equalTo(1_000))
                .body("faqs.count", equalTo(1_000)));

        assertThat(cost).isEqualTo(2);
    }

    @Test
    void whatIsNotThereCostsNoMore() {
        var cost = statements.during(() -> when().get("/v1/sources/none?expand=topics,guides.topics.sources,faqs.guide")
                .then()
                .body("guides.items", empty()));

        assertThat(cost).isLessThanOrEqualTo(2 + 6);
    }

    @Test
    void fiftyItemsAreShownUnlessTheRequestSaysOtherwise() {
        var page = when().get("/v1/sources/many?expand=guides");

        page.then()
                .body("guides.items", hasSize(50))
                .body("guides.count", equalTo(1_000))
                .body("guides", hasKey("nextPage"));
    }

    @Test
    void aHundredItemsAreTheMost() {
        var page =
                when().get("/v1/sources/many?expand=topics,guides,faqs&topicsLimit=100&guidesLimit=100&faqsLimit=100");

        page.then()
                .body("topics.items", hasSize(100))
                .body("guides.items", hasSize(100))
                .body("faqs.items", hasSize(100));
        when().get("/v1/sources/many?expand=guides&guidesLimit=101").then().statusCode(400);
    }

    @Test
    void anAnswerThatWouldBeTooLargeIsRefusedWithAdvice() {
        var page = given().queryParam("expand", "topics.guides,guides.topics.guides,faqs.topics.guides")
                .queryParam("topicsLimit", 100)
                .queryParam("guidesLimit", 100)
                .queryParam("faqsLimit", 100)
                .get("/v1/sources/many");

        page.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.code", equalTo(List.of("ANSWER_TOO_LARGE")))
                .body("errors[0].location", equalTo("expand"))
                .body("$", not(hasKey("trace")));
    }
}
