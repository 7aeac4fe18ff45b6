package org.wegwijzer.delivery.feed;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

@DatabaseTest
class SnapshotTest {

    private static final String LATEST = "/v1/snapshots/latest?lang=en";

    @Inject
    Given given;

    @BeforeEach
    void hub() {
        given.startingFrom(HubFixture.small());
    }

    private static String latest() {
        return given().redirects().follow(false).get(LATEST).header("Location");
    }

    @Test
    void theLatestSnapshotStandsAtTheEndOfTheLog() {
        String cursor = when().get("/v1/hub").path("cursor");

        given().redirects()
                .follow(false)
                .get(LATEST)
                .then()
                .statusCode(303)
                .header("Cache-Control", "no-cache")
                .header("Location", equalTo("/v1/snapshots/" + cursor + ".en.jsonl"));
    }

    @Test
    void aSnapshotIsADocumentALineAndStaysAsItIs() throws NoSuchAlgorithmException {
        var address = latest();
        var before = given().get(address);
        given.published(HubFixture.small().says("sources", "ind", "en", "description", "New."));
        var later = given().get(address);

        var sha = MessageDigest.getInstance("SHA-256").digest(before.asByteArray());
        before.then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/jsonl"))
                .header("Cache-Control", containsString("immutable"))
                .header(
                        "Repr-Digest",
                        "sha-256=:%s:".formatted(Base64.getEncoder().encodeToString(sha)));
        assertThat(before.asString().lines()).hasSize(8).first().asString().contains("\"count\":7");
        assertThat(later.asString()).isEqualTo(before.asString());
        assertThat(latest()).isNotEqualTo(address);
    }

    @Test
    void whoUnderstandsItGetsItCompressed() {
        var answer = given().header("Accept-Encoding", "br").get(latest());

        answer.then().header("Content-Encoding", "br").header("Vary", containsString("Accept-Encoding"));
    }

    @Test
    void aSnapshotThatIsNotThereIsNotFound() {
        when().get("/v1/snapshots/zz-00000000.en.jsonl")
                .then()
                .statusCode(404)
                .body("detail", containsString("/v1/snapshots/latest"));
    }

    @Test
    void whoAsksForTheHeadIsToldTheLengthOfTheWhole() {
        var whole = given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "br")
                .get(latest());
        var head = given().header("Accept-Encoding", "br").head(latest());

        head.then().statusCode(200).header("ETag", whole.header("ETag"));
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(whole.asByteArray().length));
    }

    @Test
    void whoHasItIsNotSentItAgain() {
        var tag = when().get(latest()).header("ETag");

        given().header("If-None-Match", tag)
                .get(latest())
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", containsString("immutable"));
    }
}
