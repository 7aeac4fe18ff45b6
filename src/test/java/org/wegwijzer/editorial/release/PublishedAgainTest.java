package org.wegwijzer.editorial.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.wegwijzer.editorial.release.Visits.publish;
import static org.wegwijzer.editorial.release.Visits.visit;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;

/** Publishing what is public already says that it happened, and to whom. */
@DatabaseTest
class PublishedAgainTest {

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @Inject
    Holders holders;

    @BeforeEach
    void emptyDesk() {
        hub.published(HubFixture.small());
        desk.now();
    }

    @Test
    void aReleaseIsPublishedOnceHoweverOftenItIsAsked() {
        var release = visit();
        var seen = Editor.get(release);

        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(publisher -> Editor.post(release + "/publish", seen))
                .toList();

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.get(0).asString());
        assertThat(answers.stream().filter(answer -> answer.header("Idempotency-Replayed") == null))
                .hasSize(1);
        Editor.get("/sources/museum").then().body("published.revision", is(1));
    }

    @Test
    void whoeverPublishesWhatIsPublicLearnsByWhomAndWhen() {
        var release = visit();
        publish(release);
        var published = Editor.get(release);

        for (var seen : List.of(published.header("ETag"), "\"another\"")) {
            Editor.request()
                    .header("If-Match", seen)
                    .post(Editor.ROOT + release + "/publish")
                    .then()
                    .statusCode(409)
                    .body("detail", containsString(Editor.name()))
                    .body("detail", containsString(published.path("publishedAt")));
        }
    }

    @Test
    void whatSomebodyElsePublishedIsNotTakenForOnesOwnDeed() {
        var release = visit();
        var seen = Editor.get(release);
        Editor.post(release + "/publish", seen).then().statusCode(200);

        given().header("Authorization", holders.authorization(Scope.PUBLISH))
                .header("If-Match", seen.header("ETag"))
                .post(Editor.ROOT + release + "/publish")
                .then()
                .statusCode(409)
                .body("detail", containsString(Editor.name()));
    }
}
