package org.wegwijzer.reference;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.fixture.DatabaseTest;

/** The client for browsers and Node comes from the hub that it is for. */
@DatabaseTest
class ClientFileTest {

    @ParameterizedTest
    @CsvSource({"client.mjs, text/javascript", "client.d.ts, text/"})
    void theHubServesItsOwnClientInItsOwnVersion(String file, String mediaType) {
        var version = when().get("/v1/hub").header("API-Version");

        when().get("/docs/" + file)
                .then()
                .statusCode(200)
                .contentType(startsWith(mediaType))
                .header("Access-Control-Allow-Origin", "*")
                .body(containsString(version));
    }
}
