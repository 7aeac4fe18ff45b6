package org.wegwijzer.delivery;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** Each front end chooses where links in long texts lead that lead to entries. */
@DatabaseTest
class TextLinkTest {

    @Inject
    Given given;

    @BeforeEach
    void hub() {
        given.startingFrom(HubFixture.small()
                .says(
                        "guides",
                        "a-guide",
                        "en",
                        "body",
                        "See [the IND](ref:source/ind), [out](https://ind.nl).[^1]\n\n[^1]: Note."));
    }

    @ParameterizedTest
    @CsvSource({"api,/v1/sources/ind", "site,/sources/ind?lang=en", "ref,ref:source/ind"})
    void htmlLeadsWhereTheRequestSays(String form, String address) {
        when().get("/v1/guides/a-guide?links=" + form)
                .then()
                .statusCode(200)
                .body(
                        "body",
                        containsString("<a href=\"%s\" data-type=\"source\" data-slug=\"ind\"".formatted(address)))
                .body("body", containsString("<a href=\"https://ind.nl\" rel"))
                .body("references.href", contains("/v1/sources/ind"));
    }

    @ParameterizedTest
    @CsvSource({"api,/v1/sources/ind", "site,/sources/ind?lang=en", "ref,ref:source/ind"})
    void markdownLeadsThereToo(String form, String address) {
        when().get("/v1/guides/a-guide?bodyFormat=markdown&links=" + form)
                .then()
                .body("body", containsString("See [the IND](%s), [out](https://ind.nl).".formatted(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "site", "ref"})
    void textWithoutMarkupSaysNoAddressThatLeadsNowhereByItself(String form) {
        when().get("/v1/guides/a-guide?bodyFormat=text&links=" + form)
                .then()
                .body("body", containsString("See the IND, out (https://ind.nl).[1]"));
    }

    @Test
    void aLinkToThisHubsPagesKeepsTheLanguage() {
        when().get("/v1/guides/a-guide?links=site&lang=nl")
                .then()
                .body("body", containsString("href=\"/sources/ind?lang=nl\""));
    }

    @Test
    void listsTakeItAsWellAndGoOnWithIt() {
        when().get("/v1/guides?guideFields=body&links=ref&limit=1")
                .then()
                .body("items[0].body", containsString("href=\"ref:source/ind\""))
                .body("nextPage.href", containsString("&links=ref"));
    }

    @Test
    void whatEachFormAnswersIsKeptApart() {
        var bodies = Stream.of("api", "ref", "site")
                .map(form -> when().get("/v1/guides/a-guide?links=" + form)
                        .path("body")
                        .toString())
                .toList();

        assertThat(bodies).doesNotHaveDuplicates();
        assertThat(when().get("/v1/guides/a-guide").path("body").toString()).isEqualTo(bodies.get(0));
    }

    @Test
    void anotherFormIsRefusedWithThoseThereAre() {
        when().get("/v1/guides/a-guide?links=id")
                .then()
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_VALUE"))
                .body("errors[0].location", equalTo("links"))
                .body("errors[0].allowed", contains("api", "site", "ref"));
    }

    @Test
    void footnotesOfTextsOnOnePageShareNoId() {
        when().get("/v1/guides/a-guide?lang=nl").then().body("body", containsString("id=\"Fn1_guide_a-guide_en\""));
    }
}
