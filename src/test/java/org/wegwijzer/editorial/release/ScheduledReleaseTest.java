package org.wegwijzer.editorial.release;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.wegwijzer.editorial.release.Visits.PUBLISH;
import static org.wegwijzer.editorial.release.Visits.plan;
import static org.wegwijzer.editorial.release.Visits.publish;
import static org.wegwijzer.editorial.release.Visits.release;
import static org.wegwijzer.editorial.release.Visits.visit;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;

@DatabaseTest
class ScheduledReleaseTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String REMOVE = "{\"action\": \"remove\"}";

    @Inject
    Clock clock;

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @Inject
    LoggedChanges log;

    @Inject
    ReleasePublisher publishing;

    @BeforeEach
    void emptyDesk() {
        given.startingFrom(HubFixture.small());
        desk.now();
    }

    private static Response schedule(String release, Instant moment) {
        return Editor.put(release + "/schedule", Editor.get(release), "{\"publishAt\": \"%s\"}".formatted(moment));
    }

    @Test
    void aScheduledReleasePublishesItself() {
        var release = visit();

        schedule(release, clock.instant().plusSeconds(2)).then().statusCode(200).body("state", equalTo("SCHEDULED"));

        Eventually.within(
                SOON, "it is public", () -> when().get("/v1/guides/visit").statusCode() == 200);
        Editor.get(release)
                .then()
                .body("state", equalTo("PUBLISHED"))
                .body("publishAt", nullValue())
                .body("publishedBy", equalTo(Editor.name()));
    }

    @Test
    void howeverManyNodesLookItIsPublishedOnce() {
        var release = visit();
        var before = log.last();
        var id = UUID.fromString(release.substring(release.lastIndexOf('/') + 1));
        schedule(release, clock.instant().plusSeconds(2)).then().statusCode(200);

        Eventually.within(SOON, "it is public", () -> {
            IntStream.range(0, 4).parallel().forEach(node -> publishing.publishDue(id));
            return Editor.get(release).path("state").equals("PUBLISHED");
        });

        assertThat(log.after(before)).containsExactly("source museum PUBLISHED", "guide visit PUBLISHED");
        Editor.get("/sources/museum").then().body("published.revision", is(1));
    }

    @Test
    void untilThenNothingInItCanBeChanged() {
        var release = visit();
        schedule(release, clock.instant().plusSeconds(3_600))
                .then()
                .statusCode(200)
                .body("publishAt", notNullValue());
        var draft = Editor.get("/sources/museum/draft");

        Editor.patch("/sources/museum/draft", draft, "{\"kind\": \"OTHER\"}")
                .then()
                .statusCode(409);
        Editor.delete("/sources/museum/draft", draft).then().statusCode(409);
        plan(release, "sources/ind", REMOVE).then().statusCode(409);
        Editor.delete(release + "/items/sources/museum").then().statusCode(409);
        Editor.delete(release, Editor.get(release)).then().statusCode(409);
        publish(release).then().statusCode(409);
        Editor.get("/sources?state=scheduled").then().body("items.slug", equalTo(List.of("museum")));

        Editor.delete(release + "/schedule").then().statusCode(200).body("state", equalTo("OPEN"));
        Editor.patch("/sources/museum/draft", draft, "{\"kind\": \"OTHER\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void whenItsTimeComesAndItCannotBePublishedItSaysWhy() {
        Editor.begin("/sources/ind/draft", "{\"texts\": {\"en\": {\"name\": \"Mine\"}}}");
        var release = release();
        plan(release, "sources/ind", PUBLISH);
        schedule(release, clock.instant().plusSeconds(3)).then().statusCode(200);
        given.published(HubFixture.small().says("sources", "ind", "en", "name", "Imported"));

        Eventually.within(
                SOON,
                "it is open again",
                () -> Editor.get(release).path("state").equals("OPEN"));

        Editor.get(release).then().body("failure", containsString("published since the draft was begun"));
        when().get("/v1/sources/ind").then().body("name", equalTo("Imported"));
    }

    @Test
    void aMomentThatHasPassedIsRefused() {
        schedule(visit(), clock.instant().minusSeconds(5))
                .then()
                .statusCode(400)
                .body("errors[0].location", equalTo("/publishAt"));
    }
}
