package org.wegwijzer.wellknown;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.RawHttp;

/** What a start without settings has at well-known addresses. */
@DatabaseTest
@OnOneDatabase
class WellKnownTest {

    @Test
    void theCatalogNamesTheApiAndItsSpecification() {
        var catalog = when().get("/.well-known/api-catalog");

        catalog.then()
                .statusCode(200)
                .contentType(startsWith("application/linkset+json"))
                .header("Link", "</.well-known/api-catalog>; rel=\"api-catalog\"")
                .body("$", aMapWithSize(1))
                .body("linkset", hasSize(1))
                .body("linkset[0]", aMapWithSize(3))
                .body("linkset[0].anchor", equalTo("/v1"))
                .body("linkset[0].'service-desc'.href", contains("/v1/openapi.json", "/v1/openapi.yaml"))
                .body("linkset[0].'service-desc'.type", contains("application/json", "application/yaml"))
                .body("linkset[0].'service-doc'.href", contains("/docs"))
                .body("linkset[0].'service-doc'.type", contains("text/html"));
    }

    @Test
    void everythingThatTheCatalogNamesIsThere() {
        when().get("/v1/openapi.json").then().statusCode(200).contentType(startsWith("application/json"));
        when().get("/v1/openapi.yaml").then().statusCode(200).contentType(startsWith("application/yaml"));
        when().get("/docs").then().statusCode(200).contentType(startsWith("text/html"));
    }

    @Test
    void robotsAreToldWhereToLook() {
        when().get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=utf-8")
                .body(startsWith("User-agent: *\nDisallow: /editorial/\nAllow: /\n"));
    }

    @Test
    void thereIsAnIcon() {
        when().get("/favicon.ico").then().statusCode(200).contentType("image/svg+xml");
    }

    @Test
    void theRootOfTheApiNamesWhatIsThere() {
        var index = when().get("/v1");

        index.then().statusCode(200).contentType("application/json").header("ETag", startsWith("\""));
        Map<String, String> links = index.path("links");
        assertThat(links).containsKeys("hub", "guides", "search", "openapiJson", "documentation");
        assertThat(links.values())
                .allSatisfy(address -> when().get(address).then().statusCode(oneOf(200, 400)));
        when().get("/v1?limit=1").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/openapi.json",
                "/v1/openapi.yaml",
                "/editorial/v1/openapi.json",
                "/editorial/v1/openapi.yaml"
            })
    void aSpecificationIsCompressedAndSentOnce(String address) {
        // Given one, REST Assured adds what it can unpack itself.
        var plain = RawHttp.send("GET", address, "Accept-Encoding: identity");
        var zipped = given().get(address);

        zipped.then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .header("Vary", equalToIgnoringCase("accept-encoding"));
        assertThat(zipped.asString()).isEqualTo(plain.body()).contains("openapi");
        assertThat(zipped.header("ETag")).isNotEqualTo(plain.fields().get("etag"));
        var again = RawHttp.send(
                "GET",
                address,
                "Accept-Encoding: identity",
                "If-None-Match: " + plain.fields().get("etag"));
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void theCatalogIsGivenToWhoAsksForASetOfLinks() {
        given().header("Accept", "application/linkset+json")
                .get("/.well-known/api-catalog")
                .then()
                .statusCode(200);
    }

    @Test
    void weaknessesAreReportedToTheContactOfTheSpecificationUnlessSomebodyIsNamed() {
        String contact = when().get("/v1/openapi.json").then().extract().path("info.contact.url");

        when().get("/.well-known/security.txt")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(startsWith("Contact: " + contact + "\nExpires: "));
    }

    @Test
    void theSpecificationDescribesTheApiOnly() {
        when().get("/v1/openapi.json").then().statusCode(200).body(not(containsString("well-known")));
    }
}
