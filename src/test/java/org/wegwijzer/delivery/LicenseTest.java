package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** A hub says as data what others may do with its texts. */
@DatabaseTest
class LicenseTest {

    private static final String ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

    @Inject
    Given given;

    @BeforeEach
    void aHubWithALicense() {
        given.startingFrom(licensed("CC BY 4.0"));
    }

    private static HubFixture licensed(String name) {
        return HubFixture.small()
                .hub(hub -> hub.putObject("license").put("url", ADDRESS).put("name", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/hub", "/v1/hub?lang=nl"})
    void theHubSaysWhereItStandsAndItsName(String address) {
        when().get(address)
                .then()
                .body("license", aMapWithSize(2))
                .body("license.url", equalTo(ADDRESS))
                .body("license.name", equalTo("CC BY 4.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/sources/ind?expand=hub", "/v1/guides?expand=hub", "/v1/search?q=guide&expand=hub"})
    void soDoesItsCardOnEveryPage(String address) {
        when().get(address).then().body("hub.item.license.url", equalTo(ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/topics/early", "/v1/guides/a-guide", "/v1/faqs"})
    void searchEnginesAreToldOfEveryWork(String address) {
        given().accept("application/ld+json").get(address).then().body("license", equalTo(ADDRESS));
    }

    @Test
    void aSourceIsNoWorkOfTheHub() {
        given().accept("application/ld+json").get("/v1/sources/ind").then().body("$", not(hasKey("license")));
    }

    @Test
    void aHubThatDoesNotSayHasNone() {
        given.published(HubFixture.small());

        when().get("/v1/hub").then().body("$", not(hasKey("license")));
        when().get("/v1/sources/ind?expand=hub").then().body("hub.item", not(hasKey("license")));
        given().accept("application/ld+json").get("/v1/guides/a-guide").then().body("$", not(hasKey("license")));
    }

    @Test
    void anotherOneIsAChangeThatEveryAnswerLearnsOf() {
        assertThat(given.rehearsed(licensed("CC BY 4.0")).isEmpty()).isTrue();
        var guide = given().accept("application/ld+json").get("/v1/guides/a-guide");

        var publication = given.published(HubFixture.small()
                .hub(hub -> hub.putObject("license")
                        .put("url", "https://creativecommons.org/publicdomain/zero/1.0/")
                        .put("name", "CC0")));

        assertThat(publication.isEmpty()).isFalse();
        when().get("/v1/hub").then().body("license.name", equalTo("CC0"));
        given().accept("application/ld+json")
                .header("If-None-Match", guide.header("ETag"))
                .get("/v1/guides/a-guide")
                .then()
                .statusCode(200)
                .body("license", equalTo("https://creativecommons.org/publicdomain/zero/1.0/"));
    }
}
