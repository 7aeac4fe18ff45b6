package org.wegwijzer.editorial.web.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Holders;

/** The name of a key's holder stands in the audit log, and means one holder there. */
@DatabaseTest
class KeyNameTest {

    private static final String KEYS = "/editorial/v1/keys";

    @Inject
    Holders holders;

    private String admin;

    @BeforeEach
    void anAdmin() {
        admin = holders.authorization(Scope.ADMIN);
    }

    private RequestSpecification asAdmin() {
        return given().header("Authorization", admin).contentType("application/json; charset=utf-8");
    }

    private Response create(String name, String more) {
        return asAdmin().body("{\"name\": \"%s\"%s}".formatted(name, more)).post(KEYS);
    }

    @Test
    void aNameStandsForOneHolder() {
        var name = holders.name();
        String id = create(name, ", \"scopes\": [\"read\"]").path("id");
        asAdmin().delete(KEYS + "/" + id);

        create(name, ", \"scopes\": [\"read\"]").then().statusCode(409).body("type", equalTo("/problems/conflict"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "Nobody",
                "NOBODY",
                "n\u043ebody",
                "\uff4eobody",
                "nob0dy",
                "no-body",
                "unknown",
                "UN\u041aNOWN",
                "command line",
                "Command-Line",
                "commandline",
                "import",
                "preview",
                "system",
                "scheduler",
                "Schedule",
                "oidc\u02d0anna",
                "0123456789ab",
                "wgw_anna",
                "anna ",
                "anna  b",
                "anna\ufe0f",
                "a\u034fnna",
                "\u3164",
                "\u115f"
            })
    void aNameThatMeansSomethingIsRefused(String name) {
        create(name, ", \"scopes\": [\"read\"]")
                .then()
                .statusCode(400)
                .body("errors.location", equalTo(List.of("/name")))
                .body("errors.code", equalTo(List.of("MALFORMED_VALUE")));
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Jansen,ANNA JANSEN",
        "Anna Smit,\u0410nna Smit",
        "Piet Vos,\uff30iet Vos",
        "Ida Bos,lda Bos",
        "Mark Vis,M\u0430rk Vi\u0455",
        "Jos\u00e9 Mol,Jose\u0301 Mol",
        "team 0,team O",
        "rene modern,rene modem"
    })
    void aNameThatLooksLikeAnotherIsRefused(String name, String other) {
        var first = create(name, ", \"scopes\": [\"read\"]");
        first.then().statusCode(201);
        asAdmin().delete(KEYS + "/" + first.path("id")).then().statusCode(204);

        create(other, ", \"scopes\": [\"read\"]")
                .then()
                .statusCode(409)
                .body("detail", containsString("'%s'".formatted(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Лев Толстой", "محمد علي", "山田太郎", "nobody else", "a.b_c@d-e"})
    void namesOfAllScriptsAreTaken(String name) {
        create(name, ", \"scopes\": [\"read\"]").then().statusCode(201).body("name", equalTo(name));
    }

    @Test
    void aNameHasSixtyCharactersInWhateverScript() {
        var start = "\ud803\udc80".repeat(10);
        var longest = start + "y".repeat(50);

        create(longest + "y", ", \"scopes\": [\"read\"]").then().statusCode(400);
        create(longest, ", \"scopes\": [\"read\"]").then().statusCode(201).body("name", equalTo(longest));
        create("\ud803\udc80".repeat(60), ", \"scopes\": [\"read\"]").then().statusCode(201);
    }
}
