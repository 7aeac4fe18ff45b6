package org.wegwijzer.editorial.web.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Holders;

/** Holders of `admin` hand out keys and revoke them over HTTP. */
@DatabaseTest
class KeyHttpTest {

    private static final String KEYS = "/editorial/v1/keys";

    @Inject
    Holders holders;

    @Inject
    DataSource database;

    private String admin;

    @BeforeEach
    void anAdmin() {
        admin = holders.authorization(Scope.ADMIN);
    }

    private RequestSpecification asAdmin() {
        return given().header("Authorization", admin).contentType("application/json");
    }

    private Response create(String name, String more) {
        return asAdmin()
                .contentType("application/json; charset=utf-8")
                .body("{\"name\": \"%s\"%s}".formatted(name, more))
                .post(KEYS);
    }

    @Test
    void aNewKeyOpensWhatItIsFor() {
        var name = holders.name();

        var made = create(name, ", \"scopes\": [\"read\"], \"expiresAt\": \"2120-01-31T09:00:00Z\"");

        made.then()
                .statusCode(201)
                .header("Location", equalTo(KEYS + "/" + made.path("id")))
                .header("Cache-Control", equalTo("no-store"))
                .body("name", equalTo(name))
                .body("scopes", containsInAnyOrder("read"))
                .body("expiresAt", equalTo("2120-01-31T09:00:00Z"));
        given().header("Authorization", "Bearer " + made.path("token"))
                .get(KEYS)
                .then()
                .statusCode(403);
    }

    @Test
    void aKeyIsNarrowedToLanguagesAndTypes() {
        var name = holders.name();

        create(name, ", \"scopes\": [\"write\"], \"languages\": [\"uk\", \"AR\"], \"types\": [\"guide\", \"faq\"]")
                .then()
                .statusCode(201)
                .body("languages", equalTo(List.of("ar", "uk")))
                .body("types", equalTo(List.of("guide", "faq")));

        asAdmin()
                .get(KEYS)
                .then()
                .body("items.find { it.name == '%s' }.languages".formatted(name), equalTo(List.of("ar", "uk")))
                .body("items.find { it.name == '%s' }.types".formatted(name), equalTo(List.of("guide", "faq")));
    }

    @Test
    void everyFaultOfANarrowingIsSaid() {
        create(holders.name(), ", \"scopes\": [\"admin\"], \"languages\": [\"!\"], \"types\": []")
                .then()
                .statusCode(400)
                .body("errors.location", hasItems("/languages/0", "/types", "/languages", "/types"));
        create(holders.name(), ", \"scopes\": [\"write\"], \"types\": [\"page\", 1], \"languages\": \"ar\"")
                .then()
                .statusCode(400)
                .body("errors.location", hasItems("/types/0", "/types/1", "/languages"));
    }

    @Test
    void theAuditSaysThatWhoeverDidSomethingIsNarrowed() {
        var narrow = holders.narrowed(List.of("ar", "uk"), List.of("guide"), Scope.WRITE);

        narrow.post("/guides/nothing/draft").then().statusCode(404);

        asAdmin()
                .get("/editorial/v1/audit")
                .then()
                .body("items.find { it.who == '%s' }.narrowed".formatted(narrow.name()), equalTo("ar,uk guide"));
    }

    @Test
    void aKeyIsListedWithoutItsSecret() {
        var name = holders.name();
        String token = create(name, ", \"scopes\": [\"write\"]").path("token");

        var list = asAdmin().get(KEYS);

        list.then().statusCode(200).body("items.name", hasItem(name));
        assertThat(list.asString())
                .doesNotContain(token.substring(17))
                .doesNotContain("hash")
                .doesNotContain("token");
    }

    @Test
    void theDatabaseKnowsNoSecret() throws SQLException {
        String token = create(holders.name(), ", \"scopes\": [\"write\"]").path("token");

        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select * from access_key")) {
            while (rows.next()) {
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    assertThat(String.valueOf(rows.getObject(column))).doesNotContain(token.substring(17));
                }
                assertThat(HexFormat.of().parseHex(rows.getString("hash"))).hasSize(32);
            }
        }
    }

    @Test
    void aRevokedKeyStaysInTheListAndOpensNothing() {
        var made = create(holders.name(), ", \"scopes\": [\"admin\"]");
        String id = made.path("id");

        for (var time = 0; time < 2; time++) {
            asAdmin().delete(KEYS + "/" + id).then().statusCode(204);
        }

        given().header("Authorization", "Bearer " + made.path("token"))
                .get(KEYS)
                .then()
                .statusCode(401);
        asAdmin().get(KEYS).then().body("items.find { it.id == '%s' }.revokedAt".formatted(id), equalTo(revokedAt(id)));
        assertThat(revokedAt(id)).isNotNull();
    }

    private String revokedAt(String id) {
        return asAdmin().get(KEYS).path("items.find { it.id == '%s' }.revokedAt".formatted(id));
    }

    @Test
    void whatIsNoKeyCannotBeRevoked() {
        asAdmin().delete(KEYS + "/nobody").then().statusCode(404);
    }

    static Stream<String> faulty() {
        return Stream.of(
                "{}",
                "{\"name\": \"a\"}",
                "{\"name\": \"a\", \"scopes\": []}",
                "{\"name\": \"a\", \"scopes\": \"read\"}",
                "{\"name\": \"a\", \"scopes\": [\"root\"]}",
                "{\"name\": \"a\", \"scopes\": [\"READ\"]}",
                "{\"name\": \"a\", \"scopes\": [7]}",
                "{\"name\": \"a\", \"scopes\": {\"a\": \"read\"}}",
                "{\"name\": \"a\", \"scopes\": [null]}",
                "{\"name\": \"\", \"scopes\": [\"read\"]}",
                "{\"name\": null, \"scopes\": [\"read\"]}",
                "{\"name\": \"a\\u0000\", \"scopes\": [\"read\"]}",
                "{\"name\": \"a\\nb\", \"scopes\": [\"read\"]}",
                "{\"name\": \"\\ud800\", \"scopes\": [\"read\"]}",
                "{\"name\": \"" + "a".repeat(61) + "\", \"scopes\": [\"read\"]}",
                "{\"name\": \"a\", \"scopes\": [\"read\"], \"expiresAt\": \"tomorrow\"}",
                "{\"name\": \"a\", \"scopes\": [\"read\"], \"expiresAt\": \"+1000000000-12-31T23:59:59Z\"}",
                "{\"name\": \"a\", \"scopes\": [\"read\"], \"expiresAt\": null}",
                "{\"name\": \"a\", \"scopes\": [\"read\"], \"hash\": \"00\"}",
                "{\"name\": \"a\", \"scopes\": [\"read\"], \"token\": \"00\"}",
                "{\"name\": \"a\", \"scopes\": [\"read\"], \"id\": \"00\"}",
                "{\"name\": \"a\", \"scopes\": [\"read\"], \"createdBy\": \"b\"}",
                "{\"name\": \"a\", \"scopes\": [\"read\"], \"revokedAt\": null}",
                "{\"name\": \"a\", \"scopes\": [\"read\"], \"@class\": \"java.net.URL\"}",
                "{\"name\": \"a\", \"name\": \"b\", \"scopes\": [\"read\"]}",
                "{\"name\": \"a\", \"scopes\": [\"read\"]} {}",
                "{\"name\": \"a\", \"scopes\": [\"read\"]",
                "[]",
                "null",
                "",
                "{\"name\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}",
                "{\"name\": " + "9".repeat(900_000) + "}",
                "{\"" + "n".repeat(900_000) + "\": 1}",
                "\ufeff{\"name\": \"a\", \"scopes\": [\"read\"]}");
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void aWishWithAFaultIsRefused(String document) {
        var answer = asAdmin().body(document.getBytes(StandardCharsets.UTF_8)).post(KEYS);

        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.asString())
                .doesNotContain("jackson")
                .doesNotContain("Exception")
                .doesNotContain("source:");
        assertThat((String) answer.path("errors[0].in")).isEqualTo("body");
    }

    @Test
    void everyFaultIsSaidWithItsPlace() {
        asAdmin()
                .body("{\"scopes\": [\"read\", \"root\"], \"hash\": \"0\"}")
                .post(KEYS)
                .then()
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/hash", "/name", "/scopes/1"))
                .body("errors.code", containsInAnyOrder("UNKNOWN_FIELD", "MISSING_FIELD", "UNKNOWN_VALUE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml"})
    void onlyJsonIsTaken(String mediaType) {
        given().header("Authorization", admin)
                .contentType(mediaType)
                .body("{\"name\": \"a\", \"scopes\": [\"read\"]}")
                .post(KEYS)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void anAddressSaysWhichMethodsItHas() {
        var answer = asAdmin().put(KEYS);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET", "POST").doesNotContain("PUT");
    }

    @Test
    void unknownParametersAreRefused() {
        asAdmin().get(KEYS + "?show=hash").then().statusCode(400);
        asAdmin().delete(KEYS + "/a?b=c").then().statusCode(400);
    }
}
