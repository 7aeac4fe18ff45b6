package org.wegwijzer.reference;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusMock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.OnOneDatabase;

/** A hub whose operator has switched the reference off. */
@DatabaseTest
@OnOneDatabase
class ReferenceOffTest {

    @BeforeEach
    void switchedOff() {
        QuarkusMock.installMockForType(new ReferenceFiles(() -> false), ReferenceFiles.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs",
                "/docs/",
                "/docs/editorial",
                "/docs/reference",
                "/docs/first-page",
                "/docs/assets/search.json",
                "/docs/assets/reference.css",
                "/docs/nope"
            })
    void nothingIsThere(String address) {
        when().get(address).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theCatalogOfApisDoesNotNameIt() {
        when().get("/.well-known/api-catalog").then().body("linkset[0]", not(hasKey("service-doc")));
    }

    @Test
    void theSpecificationsStay() {
        when().get("/v1/openapi.json").then().statusCode(200);
        when().get("/editorial/v1/openapi.json").then().statusCode(200);
    }
}
