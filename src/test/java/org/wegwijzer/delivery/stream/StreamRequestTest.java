package org.wegwijzer.delivery.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.wegwijzer.delivery.stream.Listening.STREAM;
import static org.wegwijzer.delivery.stream.Listening.open;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.RawHttp;

/** What a request for a stream may say, and what the answer says before anything changes. */
@DatabaseTest
class StreamRequestTest {

    @Inject
    Given hub;

    @BeforeEach
    void start() {
        hub.startingFrom(HubFixture.small());
    }

    @Test
    void faultsAreSaidAllAtOnce() {
        given().get(STREAM + "?tag=S.IND,s.ind,s.ind&after=x&lang=xx&limit=3&fields=a")
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body(
                        "errors.code",
                        hasItems("REPEATED_VALUE", "INVALID_CURSOR", "UNKNOWN_LANGUAGE", "UNKNOWN_PARAMETER"));
    }

    @Test
    void aNameThatIsNoneIsAFault() {
        given().get(STREAM + "?tag=S.IND")
                .then()
                .statusCode(400)
                .body("errors.code", contains("MALFORMED_VALUE"))
                .body("errors.location", contains("tag"));
    }

    @Test
    void thereAreAtMost64Names() {
        var names = IntStream.range(0, 65).mapToObj(number -> "s." + number).collect(Collectors.joining(","));

        given().get(STREAM + "?tag=" + names).then().statusCode(400).body("errors.code", contains("TOO_MANY_VALUES"));
    }

    @Test
    void anIdThatIsNoneIsAFault() {
        given().header("Last-Event-ID", "yesterday")
                .get(STREAM)
                .then()
                .statusCode(400)
                .body("errors.code", contains("INVALID_CURSOR"))
                .body("errors.in", contains("header"));
    }

    @Test
    void itComesInOneFormOnly() {
        given().accept("application/json")
                .get(STREAM)
                .then()
                .statusCode(406)
                .body("errors[0].allowed", equalTo(List.of("text/event-stream")));
    }

    @Test
    void itIsForReadingOnly() {
        given().post(STREAM).then().statusCode(405);
    }

    @Test
    void aHeadSaysTheSameAndEnds() {
        var answer = RawHttp.send("HEAD", STREAM);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.fields())
                .containsEntry("content-type", "text/event-stream")
                .containsEntry("cache-control", "no-store");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void theAnswerIsAStreamThatNobodyKeepsOrHoldsBack() {
        try (var stream = open("")) {
            var headers = stream.response().headers().map();

            assertThat(stream.response().statusCode()).isEqualTo(200);
            assertThat(headers)
                    .containsEntry("content-type", List.of("text/event-stream"))
                    .containsEntry("cache-control", List.of("no-store"))
                    .containsEntry("x-accel-buffering", List.of("no"))
                    .containsEntry("access-control-allow-origin", List.of("*"))
                    .containsKeys("api-version", "date")
                    .doesNotContainKeys("content-encoding", "etag");
            assertThat(stream.sign()).startsWith("retry: ");
        }
    }
}
