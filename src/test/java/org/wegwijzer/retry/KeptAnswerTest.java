package org.wegwijzer.retry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.wegwijzer.retry.Repeats.RELEASE;
import static org.wegwijzer.retry.Repeats.create;
import static org.wegwijzer.retry.Repeats.isTheSame;
import static org.wegwijzer.retry.Repeats.key;
import static org.wegwijzer.retry.Repeats.named;
import static org.wegwijzer.retry.Repeats.releases;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;

/** By what an answer is found again, what of it is kept, and for how long. */
@DatabaseTest
class KeptAnswerTest {

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @Inject
    Holders holders;

    @Inject
    DataSource database;

    @Inject
    KeptAnswers answers;

    private final String key = key();

    @BeforeEach
    void emptyDesk() {
        given.startingFrom(HubFixture.small());
        desk.now();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"\"",
                "\" \"",
                "8e03978e-40d5-43dd-bc93-6894a57f9324",
                "'8e03978e'",
                "\"8e03978e",
                "8e03978e\"",
                "\"a\"b\"",
                "\"a\\b\"",
                "\"a\", \"b\"",
                "\"a\u00e9\"",
                ":YWJj:",
                "?1",
                "1"
            })
    void whatIsNoKeyIsRefused(String malformed) {
        create(malformed, RELEASE)
                .then()
                .statusCode(400)
                .body("errors[0].in", equalTo("header"))
                .body("errors[0].location", equalTo("Idempotency-Key"));

        assertThat(releases()).isZero();
    }

    @Test
    void aKeyHasABoundAndStandsThereOnce() {
        create("\"" + "k".repeat(256) + "\"", RELEASE)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("TOO_LONG"));
        create("\"" + "k".repeat(255 - 36) + key.substring(1), RELEASE).then().statusCode(201);
        named(key)
                .header("Idempotency-Key", key())
                .contentType("application/json")
                .body(RELEASE)
                .post(Editor.ROOT + "/releases")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("REPEATED_VALUE"));
    }

    @Test
    void theSecretOfANewKeyIsToldAgainAndStandsNowhere() throws SQLException {
        var admin = holders.authorization(Scope.ADMIN);
        var wish = "{\"name\": \"%s\", \"scopes\": [\"read\"]}".formatted(holders.name());

        var made = List.of(createKey(admin, wish), createKey(admin, wish));

        isTheSame(made.get(1), made.get(0));
        String token = made.get(0).path("token");
        given().header("Authorization", "Bearer " + token)
                .get(Editor.ROOT + "/sources")
                .then()
                .statusCode(200);
        assertThat(everythingKept()).doesNotContain(token.substring(17)).doesNotContain(key.substring(1, 36));
    }

    private Response createKey(String admin, String wish) {
        return given().header("Authorization", admin)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(wish)
                .post(Editor.ROOT + "/keys");
    }

    private String everythingKept() throws SQLException {
        var kept = new StringBuilder();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select id, request, answer from kept_answer")) {
            while (rows.next()) {
                kept.append(rows.getString("id")).append(rows.getString("request"));
                var answer = rows.getBytes("answer");
                kept.append(answer == null ? "" : new String(answer, StandardCharsets.ISO_8859_1));
            }
        }
        return kept.toString();
    }

    @Test
    void afterADayItIsANewRequest() throws SQLException {
        create(key, RELEASE);
        aDayPasses();

        create(key, "{\"name\": \"Winter\"}").then().statusCode(201).header("Idempotency-Replayed", nullValue());

        assertThat(releases()).isEqualTo(2);
    }

    @Test
    void whatIsOlderThanADayIsForgotten() throws SQLException {
        create(key, RELEASE);
        aDayPasses();
        create(key(), RELEASE);

        answers.forgetOld();

        assertThat(number("select count(*) from kept_answer")).isEqualTo(1);
    }

    private void aDayPasses() throws SQLException {
        number("update kept_answer set kept_at = kept_at - interval '24' hour");
    }

    private int number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return statement.getUpdateCount();
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void theAuditLogHasOneLineForWhatWasDoneOnce() {
        var admin = holders.authorization(Scope.ADMIN);
        var wish = "{\"name\": \"%s\", \"scopes\": [\"read\"]}".formatted(holders.name());
        var before = lines(admin);

        createKey(admin, wish);
        createKey(admin, wish);
        createKey(admin, wish);

        assertThat(lines(admin)).isEqualTo(before + 1);
    }

    private static int lines(String admin) {
        return given().header("Authorization", admin)
                .get(Editor.ROOT + "/audit?limit=1")
                .path("count");
    }
}
