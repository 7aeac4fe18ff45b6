package org.wegwijzer.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.OnOneDatabase;

/** While the provider does not answer its tokens cannot be checked; all others go on. */
@DatabaseTest
@OnOneDatabase
@TestProfile(SignOnAwayTest.WithProviderAway.class)
class SignOnAwayTest {

    /** Shaped like a token; what it says is of no interest to anybody. */
    private static final String TOKEN = "eyJhbGciOiJSUzI1NiIsImtpZCI6ImEifQ.e30.AAAA";

    /** Nobody listens where the provider should be. */
    public static class WithProviderAway implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "wegwijzer.oidc.enabled", "true",
                    "wegwijzer.oidc.issuer", "http://localhost:1/realms/hub",
                    "wegwijzer.oidc.audience", "hub");
        }
    }

    @Inject
    Holders holders;

    @Test
    void tokensCannotBeChecked() {
        given().header("Authorization", "Bearer " + TOKEN)
                .get("/editorial/v1/releases")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("detail", equalTo("Tokens cannot be checked right now."));
    }

    @Test
    void keysAndReadersGoOn() {
        given().get("/v1/hub").then().statusCode(200);
        given().header("Authorization", holders.authorization(Scope.READ))
                .get("/editorial/v1/releases")
                .then()
                .statusCode(200);
    }
}
