package org.wegwijzer.leak;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** A word that stands only in a draft, in an old revision or in what was removed is nowhere to be found. */
@DatabaseTest
class SearchCanaryTest {

    private static final String WORD = "xylocanary";

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @Inject
    HiddenData hidden;

    @BeforeEach
    void hub() {
        given.startingFrom(HubFixture.small());
        desk.now();
    }

    private static void isNowhere() {
        when().get("/v1/search?q=" + WORD)
                .then()
                .statusCode(200)
                .body("count", equalTo(0))
                .body("items", empty())
                .body("facets.type", empty())
                .body("didYouMean", nullValue());
        when().get("/v1/search?q=xylocanari").then().body("count", equalTo(0)).body("didYouMean", nullValue());
        when().get("/v1/suggest?q=xyloc").then().statusCode(200).body("items", empty());
        when().get("/v1/search?q=source").then().body("items.findAll { it.toString().contains('ylocanary') }", empty());
    }

    @Test
    void draftsAreNotFound() {
        hidden.add();

        isNowhere();
        assertThat(Editor.get("/sources?q=" + WORD).<Integer>path("count")).isPositive();
    }

    @Test
    void oldRevisionsAreNotFound() {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "summary", "A " + WORD));
        when().get("/v1/search?q=" + WORD).then().body("count", equalTo(1));

        given.published(HubFixture.small());

        isNowhere();
    }

    @Test
    void whatWasRemovedIsNotFound() {
        given.published(HubFixture.small().guide(WORD).says("guides", WORD, "en", "title", "The " + WORD));
        when().get("/v1/search?q=" + WORD).then().body("count", equalTo(1));

        given.published(HubFixture.small());

        isNowhere();
    }
}
