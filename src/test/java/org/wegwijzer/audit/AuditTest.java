package org.wegwijzer.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.access.NewKey;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.RawHttp;

/** Who did what and when, and who was refused, can be read by holders of `admin`. */
@DatabaseTest
class AuditTest {

    private static final String AUDIT = "/editorial/v1/audit";
    private static final String KEYS = "/editorial/v1/keys";

    @Inject
    Holders holders;

    private NewKey admin;

    @BeforeEach
    void anAdmin() {
        admin = holders.key(Scope.ADMIN);
    }

    private Response get(String address) {
        return given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + admin.token())
                .get(address);
    }

    /** The last lines, the last one first, without when and where from. */
    private List<String> last(int lines) {
        return get(AUDIT + "?limit=" + lines).jsonPath().<Map<String, Object>>getList("items").stream()
                .map(line -> "%s %s %s %s"
                        .formatted(line.get("who"), line.get("action"), line.get("target"), line.get("outcome")))
                .toList();
    }

    @Test
    void eachWriteIsThereWithItsOutcome() {
        var name = admin.key().name();
        for (var body : List.of("{\"name\": \"%s\", \"scopes\": [\"read\"]}".formatted(holders.name()), "{}")) {
            given().header("Authorization", "Bearer " + admin.token())
                    .contentType("application/json")
                    .body(body)
                    .post(KEYS);
        }
        given().header("Authorization", "Bearer " + admin.token()).delete(KEYS + "/nobody?a=b");

        assertThat(last(3))
                .containsExactly(
                        name + " DELETE " + KEYS + "/nobody 400",
                        name + " POST " + KEYS + " 400",
                        name + " POST " + KEYS + " 201");
    }

    @Test
    void eachRefusedAttemptIsThere() {
        var reader = holders.key(Scope.READ);
        var wrong = "wgw_0123456789ab_" + "0".repeat(64);

        RawHttp.send("GET", KEYS + "?secret=1");
        RawHttp.send("GET", "/v1/hub", "Authorization: Bearer " + wrong);
        RawHttp.send("GET", AUDIT, "Authorization: Bearer " + reader.token());
        RawHttp.send("DELETE", KEYS + "/a", "Authorization: Bearer " + reader.token());

        assertThat(last(4))
                .containsExactly(
                        reader.key().name() + " DELETE " + KEYS + "/a 403",
                        reader.key().name() + " GET " + AUDIT + " 403",
                        "unknown GET /v1/hub 401",
                        "nobody GET " + KEYS + " 401");
    }

    @Test
    void whoHasAnAnswerFindsItInTheLogAndInTheOrderOfTheAnswers() {
        var reader = holders.key(Scope.READ);
        var requests = IntStream.range(0, 60)
                .mapToObj(number -> number % 2 == 0 ? "GET " + AUDIT : "DELETE " + KEYS + "/n" + number)
                .toList();

        requests.forEach(request ->
                RawHttp.send(request.split(" ")[0], request.split(" ")[1], "Authorization: Bearer " + reader.token()));

        var lines = new ArrayList<>(last(requests.size()));
        Collections.reverse(lines);
        assertThat(lines)
                .isEqualTo(requests.stream()
                        .map(request -> reader.key().name() + " " + request + " 403")
                        .toList());
    }

    @Test
    void theLogHoldsNoSecretsAndNoContents() {
        var body = "{\"name\": \"canary in a body\", \"scopes\": [\"read\"], \"canary\": \"canary\"}";
        given().header("Authorization", "Bearer " + admin.token())
                .header("X-Canary", "canary")
                .contentType("application/json")
                .body(body)
                .post(KEYS + "?canary=canary");
        RawHttp.send("GET", KEYS, "Authorization: Bearer canary");

        var log = get(AUDIT + "?limit=10").asString();

        assertThat(log).doesNotContain("canary").doesNotContain(admin.token().substring(17));
    }

    @Test
    void lookingAroundIsNotWrittenDown() {
        get(KEYS);
        var before = get(AUDIT + "?limit=1").jsonPath().getLong("count");

        get(KEYS);
        get("/v1/hub");
        RawHttp.send("GET", "/v1/hub");

        assertThat(get(AUDIT + "?limit=1").jsonPath().getLong("count")).isEqualTo(before);
    }

    @Test
    void pagesHoldEachLineOnceWhileNewOnesCome() {
        for (var number = 0; number < 7; number++) {
            given().header("Authorization", "Bearer " + admin.token()).delete(KEYS + "/n" + number);
        }
        var seen = new ArrayList<String>();

        var address = AUDIT + "?limit=3";
        while (seen.size() < 7) {
            var page = get(address).jsonPath();
            page.<Map<String, Object>>getList("items").forEach(line -> seen.add((String) line.get("target")));
            address = page.getString("next");
            given().header("Authorization", "Bearer " + admin.token()).delete(KEYS + "/later");
        }

        assertThat(seen.subList(0, 7))
                .isEqualTo(IntStream.iterate(6, number -> number - 1)
                        .limit(7)
                        .mapToObj(number -> KEYS + "/n" + number)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=0",
                "?limit=101",
                "?limit=1e3",
                "?cursor=nonsense",
                "?cursor=YXVkaXQgLTE",
                "?cursor=YXVkaXQgMDE",
                "?cursor=YXVkaXQgOTk5OTk5OTk5OTk5OTk5OTk5OQ",
                "?cursor=%00",
                "?who=me",
                "?limit=1&limit=2"
            })
    void aParameterThatIsNotUnderstoodIsRefused(String query) {
        get(AUDIT + query).then().statusCode(400);
    }

    @Test
    void onlyAdminsReadIt() {
        for (var scope : List.of(Scope.READ, Scope.WRITE, Scope.PUBLISH)) {
            given().header("Authorization", holders.authorization(scope))
                    .get(AUDIT)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/forbidden"));
        }
    }
}
