package org.wegwijzer.editorial.release;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** What a release made of the hub itself is undone with it. */
@DatabaseTest
class HubReversalTest {

    private static final String DRAFT = "/hub/draft";

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void aHub() {
        hub.published(HubFixture.small());
        desk.now();
    }

    private static void notice(String notice) {
        Editor.begin(DRAFT, "{\"texts\": {\"en\": {\"notice\": \"%s\"}}}".formatted(notice))
                .then()
                .statusCode(201);
    }

    /** Publishes the draft of the hub by itself; gives the address of the release. */
    private static String published() {
        var release = Editor.post("/hub/publish", Editor.get(DRAFT));
        release.then().statusCode(200);
        return "/releases/" + release.path("id");
    }

    private static void noticeIs(String notice) {
        when().get("/v1/hub").then().body("notice", equalTo(notice));
    }

    @Test
    void aReleaseIsUndoneWithTheHub() {
        notice("Wrong.");
        var release = published();

        Editor.post(release + "/revert?publish=true")
                .then()
                .statusCode(201)
                .body("release.items.type", equalTo(List.of("hub")))
                .body("changedSince", empty());

        noticeIs("Rules change.");
    }

    @Test
    void whatTheHubSaidSinceIsKept() {
        notice("Wrong.");
        var release = published();
        Editor.begin(DRAFT, "{\"texts\": {\"en\": {\"name\": \"Better\", \"notice\": \"Right.\"}}}");
        published();

        Editor.post(release + "/revert?publish=true")
                .then()
                .statusCode(409)
                .body("errors.location", equalTo(List.of("/hub/texts/en/notice")));
        noticeIs("Right.");
    }

    @Test
    void aDraftOfTheHubIsNotOverwrittenByUndoing() {
        notice("Wrong.");
        var release = published();
        notice("Mine.");

        Editor.post(release + "/revert").then().statusCode(409).body("errors.location", equalTo(List.of("/hub")));
        Editor.get(DRAFT).then().body("texts.en.notice", equalTo("Mine."));
    }
}
