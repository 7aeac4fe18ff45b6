package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** A query is a closed world: what is not allowed is refused, all of it at once, with what is allowed. */
@DatabaseTest
class ExpandParameterHttpTest {

    @Inject
    Given given;

    @BeforeEach
    void aSourceWithOneOfEach() {
        given.startingFrom(new HubFixture()
                .source("ind")
                .topic("early", 1)
                .recommends("early", "ind", "Start here.")
                .guide("guide")
                .cites("guide", "ind")
                .stands("guide", "early")
                .faq("question", "guide"));
    }

    private static Response page(String query) {
        return given().urlEncodingEnabled(false).get("/v1/sources/ind?" + query);
    }

    private static void refused(Response page, String parameter, String code) {
        page.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400))
                .body("type", not(emptyOrNullString()))
                .body("title", not(emptyOrNullString()))
                .body("detail", not(emptyOrNullString()))
                .body("instance", equalTo("/v1/sources/ind"))
                .body("errors", hasSize(1))
                .body("errors[0].in", equalTo("query"))
                .body("errors[0].location", equalTo(parameter))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].detail", not(emptyOrNullString()));
    }

    @ParameterizedTest
    @CsvSource({
        "expand=, expand, EMPTY_VALUE",
        "expand, expand, EMPTY_VALUE",
        "expand=%20, expand, EMPTY_VALUE",
        "'expand=topics,', expand, EMPTY_VALUE",
        "'expand=,topics', expand, EMPTY_VALUE",
        "'expand=topics,,guides', expand, EMPTY_VALUE",
        "'expand=topics,topics', expand, REPEATED_VALUE",
        "expand=topics&expand=guides, expand, REPEATED_PARAMETER",
        "expand=topics.guides.topics.guides, expand, TOO_DEEP",
        "expand=topcs, expand, UNKNOWN_RELATION",
        "expand=Topics, expand, UNKNOWN_RELATION",
        "expand=topics., expand, UNKNOWN_RELATION",
        "expand=topics%2Eauthors, expand, UNKNOWN_RELATION",
        "expand=hub.topics, expand, UNKNOWN_RELATION",
        "'expand=topics, guides', expand, UNKNOWN_RELATION",
        "expand=*, expand, UNKNOWN_RELATION",
        "Expand=topics, Expand, UNKNOWN_PARAMETER",
        "include=topics, include, UNKNOWN_PARAMETER",
        "limit=10, limit, UNKNOWN_PARAMETER",
        "hubLimit=10, hubLimit, UNKNOWN_PARAMETER",
        "topicsLimit=0, topicsLimit, NOT_IN_RANGE",
        "topicsLimit=101, topicsLimit, NOT_IN_RANGE",
        "topicsLimit=-1, topicsLimit, NOT_IN_RANGE",
        "topicsLimit=1.5, topicsLimit, NOT_IN_RANGE",
        "topicsLimit=ten, topicsLimit, NOT_IN_RANGE",
        "topicsLimit=%2B5, topicsLimit, NOT_IN_RANGE",
        "topicsLimit=4294967297, topicsLimit, NOT_IN_RANGE",
        "topicsLimit=99999999999999999999, topicsLimit, NOT_IN_RANGE",
        "topicsLimit=, topicsLimit, EMPTY_VALUE",
        "topicsLimit=1&topicsLimit=1, topicsLimit, REPEATED_PARAMETER",
        "lang=, lang, EMPTY_VALUE",
        "lang=en_US, lang, MALFORMED_VALUE",
        "lang=english1, lang, MALFORMED_VALUE",
        "'lang=en,nl', lang, MALFORMED_VALUE",
        "lang=en&lang=nl, lang, REPEATED_PARAMETER"
    })
    void whatIsNotAllowedIsRefused(String query, String parameter, String code) {
        var page = page(query.replace(" ", "%20"));

        refused(page, parameter, code);
    }

    @Test
    void anUnknownRelationIsRefusedWithTheRelationsOfItsType() {
        var atRoot = page("expand=topcs");
        var below = page("expand=topics.guide");

        atRoot.then().body("errors[0].allowed", contains("faqs", "guides", "hub", "topics"));
        below.then()
                .body("errors[0].allowed", contains("children", "collections", "faqs", "guides", "parent", "sources"))
                .body(
                        "errors[0].detail",
                        equalTo(
                                "'guide' in 'expand' is not a relation of a topic. Did you mean 'topics.guides' or 'topics.faqs.guide'?"));
    }

    @Test
    void anUnknownParameterIsRefusedWithThoseThatAreKnown() {
        var page = page("foo=1");

        page.then().body("errors[0].allowed", hasItems("expand", "lang", "topicsLimit", "guidesLimit", "faqsLimit"));
    }

    @Test
    void twelvePathsAreTheMost() {
        var twelve = "topics,topics.sources,topics.guides,topics.faqs,topics.children,topics.parent,"
                + "guides,guides.topics,guides.sources,guides.faqs,guides.next,faqs";

        var page = page("expand=" + twelve + ",faqs.guide");

        refused(page, "expand", "TOO_MANY_VALUES");
        page("expand=" + twelve).then().statusCode(200);
    }

    @Test
    void everyFaultOfTheQueryIsToldAtOnce() {
        var page = page("expand=topcs,guides.nothing,topics.sources.topics.sources"
                + "&topicsLimit=0&guidesLimit=x&lang=en_US&foo=1&faqsLimit=1&faqsLimit=2");

        page.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "detail",
                        equalTo(
                                "The request has 8 faults, in 'expand', 'lang', 'faqsLimit', 'guidesLimit', 'topicsLimit' and 1 more;"
                                        + " see errors."))
                .body(
                        "errors.location",
                        containsInAnyOrder(
                                "expand", "expand", "expand", "topicsLimit", "guidesLimit", "lang", "foo", "faqsLimit"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "UNKNOWN_RELATION",
                                "UNKNOWN_RELATION",
                                "TOO_DEEP",
                                "NOT_IN_RANGE",
                                "NOT_IN_RANGE",
                                "MALFORMED_VALUE",
                                "UNKNOWN_PARAMETER",
                                "REPEATED_PARAMETER"))
                .body("errors.in", everyItem(equalTo("query")));
    }

    @Test
    void anEmptyPathDoesNotHideAnUnknownRelation() {
        var page = page("expand=topics,,topcs");

        page.then().statusCode(400).body("errors.code", containsInAnyOrder("EMPTY_VALUE", "UNKNOWN_RELATION"));
    }

    @Test
    void aFaultyQueryIsRefusedAlsoWhereNothingIsPublished() {
        var page = when().get("/v1/sources/nothing?expand=topcs");

        page.then().statusCode(400).body("errors.code", contains("UNKNOWN_RELATION"));
    }

    @Test
    void whatIsRefusedIsRepeatedShortAndPrintable() {
        var page = page("expand=%E2%80%AE%E2%80%AE%E2%80%AE" + "x".repeat(1_000));

        refused(page, "expand", "UNKNOWN_RELATION");
        page.then()
                .body(
                        "errors[0].detail",
                        matchesPattern("'\\?{3}x{37}…' in 'expand' is not a relation of a source\\."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"topics.sources.topics", "topics,topics.sources", "topics.guides,topics.faqs,topics.parent"})
    void whatIsAllowedIsAnswered(String paths) {
        var page = page("expand=" + paths);

        page.then().statusCode(200).body("topics.items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "'topics,guides', 'guides,topics'",
        "'guides.topics,faqs.guide,hub', 'hub,faqs.guide,guides.topics'",
        "'guides,guides.topics', 'guides.topics'",
        "'guides.topics,guides', 'guides,guides.topics'"
    })
    void theOrderOfPathsMakesNoDifference(String one, String other) {
        var page = page("expand=" + one);

        assertThat(page.asByteArray()).isEqualTo(page("expand=" + other).asByteArray());
    }

    @Test
    void theOrderOfParametersMakesNoDifference() {
        var page = page("expand=guides&guidesLimit=1&lang=en");

        assertThat(page.asByteArray())
                .isEqualTo(page("lang=en&guidesLimit=1&expand=guides").asByteArray());
    }
}
