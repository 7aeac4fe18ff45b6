package org.wegwijzer.retry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.wegwijzer.retry.Repeats.RELEASE;
import static org.wegwijzer.retry.Repeats.create;
import static org.wegwijzer.retry.Repeats.isTheSame;
import static org.wegwijzer.retry.Repeats.key;
import static org.wegwijzer.retry.Repeats.releases;
import static org.wegwijzer.retry.Repeats.send;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Scanner;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;

/** Editors whose answer got lost send their request again. */
@DatabaseTest
class RetryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Characters. */
    private static final int LONGEST_REFUSAL = 4_000;

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @Inject
    Holders holders;

    private final String key = key();

    @BeforeEach
    void emptyDesk() {
        given.published(HubFixture.small());
        desk.now();
    }

    @Test
    void theSameAnswerComesAgainAndNothingIsDoneTwice() {
        var first = create(key, RELEASE);

        var again = create(key, RELEASE);

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then().header("Idempotency-Replayed", equalTo("true"));
        isTheSame(again, first);
        assertThat(releases()).isEqualTo(1);
    }

    @Test
    void theAnswerIsThatOfTheFirstTimeWhateverHappenedSince() {
        var first = create(key, RELEASE);
        Editor.delete("/releases/" + first.path("id"), first).then().statusCode(204);

        var again = create(key, RELEASE);

        isTheSame(again, first);
        assertThat(releases()).isZero();
    }

    @Test
    void everyPostOfAnEditorCanBeRepeated() throws IOException {
        var release = create(key(), RELEASE);
        var id = release.path("id");
        Editor.post("/sources", "{\"slug\": \"museum\", \"kind\": \"NGO\", \"texts\": {\"en\": {\"name\": \"A\"}}}");
        Editor.put("/releases/" + id + "/items/sources/museum", "{\"action\": \"publish\"}");
        var guide = "{\"slug\": \"visit\", \"texts\": {\"en\": {\"title\": \"A visit\"}}}";

        repeats("/guides", guide);
        repeats("/guides/a-guide/draft", "");
        repeats("/guides/visit/draft/preview-tokens", "");
        repeats("/releases/" + id + "/preview-tokens", "");
        repeats("/sources/ind/revisions/1/restore", "");
        repeats(
                "/releases/" + id + "/publish",
                "",
                Editor.get("/releases/" + id).header("ETag"));
        repeats(
                "/import?force=true",
                Files.readString(HubFixture.small().source("new").file()));
    }

    private static void repeats(String path, String body) {
        repeats(path, body, "*");
    }

    private static void repeats(String path, String body, String seen) {
        var request = key();
        var first = send(request, path, body, seen);
        assertThat(first.statusCode()).as(path + first.asString()).isIn(200, 201);

        var again = send(request, path, body, seen);

        isTheSame(again, first);
        assertThat(again.header("Idempotency-Replayed")).as(path).isEqualTo("true");
    }

    @Test
    void anotherRequestWithTheSameKeyIsRefused() {
        var first = create(key, RELEASE);
        var token = "/releases/" + first.path("id") + "/preview-tokens";

        var others = List.of(create(key, "{\"name\": \"Winter\"}"), send(key, token, "", "*"));

        others.forEach(other -> other.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].in", equalTo("header"))
                .body("errors[0].location", equalTo("Idempotency-Key"))
                .body("errors[0].code", equalTo("IDEMPOTENCY_KEY_REUSED")));
        isTheSame(create(key, RELEASE), first);
    }

    @Test
    void whatSomebodyElseCallsTheSameIsAnotherRequest() {
        create(key, RELEASE);

        given().header("Authorization", holders.authorization(Scope.WRITE))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(RELEASE)
                .post(Editor.ROOT + "/releases")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());

        assertThat(releases()).isEqualTo(2);
    }

    @Test
    void whatWasRefusedIsJudgedAnew() {
        create(key, "{\"name\": \"\"}").then().statusCode(400);
        create(key, "{\"name\": \"\"}").then().statusCode(400).header("Idempotency-Replayed", nullValue());

        create(key, RELEASE).then().statusCode(201);

        assertThat(releases()).isEqualTo(1);
    }

    @Test
    void aConflictThatIsGoneNoLongerStandsInTheWay() {
        var draft = Editor.post("/sources/ind/draft");
        send(key, "/sources/ind/draft", "", "*").then().statusCode(409);
        Editor.delete("/sources/ind/draft", draft).then().statusCode(204);

        send(key, "/sources/ind/draft", "", "*").then().statusCode(201);
    }

    @Test
    void manyAtOnceAreDoneOnce() {
        var sent = IntStream.range(0, 12)
                .parallel()
                .mapToObj(client -> create(key, RELEASE))
                .toList();

        assertThat(sent).extracting(Response::statusCode).contains(201).containsAnyOf(201, 409);
        assertThat(sent).extracting(Response::statusCode).isSubsetOf(201, 409);
        assertThat(sent.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(Response::asString)
                        .distinct())
                .hasSize(1);
        assertThat(sent.stream()
                        .filter(answer -> answer.statusCode() == 409)
                        .map(answer -> answer.<String>path("errors[0].code"))
                        .distinct())
                .isSubsetOf("IDEMPOTENCY_KEY_IN_USE");
        assertThat(releases()).isEqualTo(1);
    }

    @Test
    void whoeverAsksWhileItIsBeingDoneIsToldToWait() throws IOException {
        var bundle = Files.readString(HubFixture.small().source("new").file());
        try (var one = begun(bundle);
                var other = begun(bundle)) {
            Eventually.within(PATIENCE, "one of them is told to wait", () -> isAnswered(one) != isAnswered(other));

            var refused = isAnswered(one) ? one : other;
            var first = refused == one ? other : one;
            assertThat(new Scanner(refused.getInputStream(), StandardCharsets.UTF_8)
                            .findWithinHorizon("(?s)^HTTP/1.1 409 .*?IDEMPOTENCY_KEY_IN_USE", LONGEST_REFUSAL))
                    .isNotNull();
            write(first, bundle);
            assertThat(new String(first.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .doesNotContain("Idempotency-Replayed");
        }
        send(key, "/import?force=true", bundle, "*")
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"));
    }

    /** An import whose body has not come yet. */
    private Socket begun(String bundle) throws IOException {
        var client = new Socket("localhost", RestAssured.port);
        client.setSoTimeout((int) PATIENCE.toMillis());
        write(
                client,
                "POST %s/import?force=true HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        .formatted(Editor.ROOT));
        write(client, "Authorization: %s\r\nIdempotency-Key: %s\r\n".formatted(Editor.authorization(), key));
        write(client, "Content-Type: application/json\r\nContent-Length: %s\r\n\r\n".formatted(bundle.length()));
        return client;
    }

    private static boolean isAnswered(Socket client) {
        try {
            return client.getInputStream().available() > 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRehearsalIsNoDeedAndTakesNoKey() throws IOException {
        var bundle = Files.readString(HubFixture.small().source("new").file());

        send(key, "/import?dryRun=true", bundle, "*").then().statusCode(200);

        send(key, "/import?force=true", bundle, "*")
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", nullValue())
                .body("added", equalTo(1));
    }

    @Test
    void aFaultyImportIsRefusedEachTimeWithItsFaults() {
        for (var time = 0; time < 2; time++) {
            send(key, "/import?force=true", "{\"sources\": []}", "*")
                    .then()
                    .statusCode(400)
                    .header("Idempotency-Replayed", nullValue())
                    .body("errors[0].detail", containsString("hub"))
                    .body("errors[0].code", not(equalTo("IDEMPOTENCY_KEY_REUSED")));
        }
    }
}
