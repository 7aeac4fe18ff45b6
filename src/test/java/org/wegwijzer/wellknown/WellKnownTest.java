package org.wegwijzer.wellknown;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.OnOneDatabase;

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
