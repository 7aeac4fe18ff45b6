package org.wegwijzer.editorial.release;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.Colleague;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.OnOneDatabase;

/** Where the hub wants four eyes, nothing becomes public that only those have seen who wrote it. */
@DatabaseTest
@OnOneDatabase
@TestProfile(FourEyesTest.WithFourEyes.class)
class FourEyesTest {

    private static final String DRAFT = "/guides/a-guide/draft";

    /** The operator wants four eyes. */
    public static class WithFourEyes implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("wegwijzer.editorial.four-eyes", "true");
        }
    }

    @Inject
    Given hub;

    @Inject
    Clock clock;

    @Inject
    EmptyDesk desk;

    @Inject
    Holders holders;

    private Colleague other;

    @BeforeEach
    void aHub() {
        hub.published(HubFixture.small());
        desk.now();
        other = holders.colleague(Scope.PUBLISH);
    }

    private static String release() {
        Editor.begin(DRAFT, "{\"texts\": {\"en\": {\"title\": \"New\"}}}")
                .then()
                .statusCode(201);
        return of("{\"type\": \"guide\", \"slug\": \"a-guide\"}");
    }

    private static String of(String item) {
        return "/releases/"
                + Editor.post("/releases", "{\"name\": \"R\", \"items\": [%s]}".formatted(item))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static Response publish(String release) {
        return Editor.post(release + "/publish", Editor.get(release));
    }

    private Response approve(String release) {
        return other.put(release + "/approval", Editor.get(release));
    }

    @Test
    void whatSomebodyElseApprovedIsPublished() {
        var release = release();
        publish(release).then().statusCode(409).body("detail", containsString("approved"));

        var seen = Editor.get(release);
        approve(release)
                .then()
                .statusCode(200)
                .header("ETag", seen.header("ETag"))
                .body("approval.by", equalTo(other.name()))
                .body("approval.of", equalTo(seen.header("ETag")));

        publish(release).then().statusCode(200).body("approval.by", equalTo(other.name()));
        Editor.get(release).then().body("approval.by", equalTo(other.name()));
    }

    @Test
    void whatWaitsForApprovalIsToldAsWork() {
        var release = release();
        Editor.get("/work?kind=approval").then().body("items.href", contains("/editorial/v1" + release));
        Editor.get(release + "/check")
                .then()
                .body("publishable", equalTo(false))
                .body("approvalMissing", equalTo(true));

        approve(release).then().statusCode(200);
        Editor.get("/work?kind=approval").then().body("count", equalTo(0));
        Editor.get(release + "/check")
                .then()
                .body("publishable", equalTo(true))
                .body("approvalMissing", equalTo(false));

        var draft = Editor.get(DRAFT);
        Editor.patch(DRAFT, draft, "{\"texts\": {\"en\": {\"title\": \"Newer\"}}}")
                .then()
                .statusCode(200);
        Editor.get("/work?kind=approval").then().body("items.href", contains("/editorial/v1" + release));
    }

    @Test
    void whoeverWroteInItDoesNotApproveIt() {
        var release = release();
        Editor.request()
                .header("If-Match", Editor.get(release).header("ETag"))
                .put(Editor.ROOT + release + "/approval")
                .then()
                .statusCode(409);
        other.patch(DRAFT, Editor.get(DRAFT), "{\"texts\": {\"en\": {\"summary\": \"Mine.\"}}}")
                .then()
                .statusCode(200);
        approve(release).then().statusCode(409).body("detail", containsString(other.name()));
        holders.colleague(Scope.WRITE)
                .put(release + "/approval", Editor.get(release))
                .then()
                .statusCode(403);
    }

    @Test
    void whoeverPlannedARemovalDoesNotApproveIt() {
        var release = of("{\"type\": \"source\", \"slug\": \"town\", \"action\": \"remove\"}");

        Editor.request()
                .header("If-Match", Editor.get(release).header("ETag"))
                .put(Editor.ROOT + release + "/approval")
                .then()
                .statusCode(409);
        approve(release).then().statusCode(200);
        publish(release).then().statusCode(200);
    }

    @Test
    void anyChangeTakesTheApprovalBack() {
        var release = release();
        approve(release).then().statusCode(200);
        Editor.patch(DRAFT, Editor.get(DRAFT), "{\"texts\": {\"en\": {\"title\": \"Newer\"}}}")
                .then()
                .statusCode(200);
        publish(release).then().statusCode(409).body("detail", containsString(other.name()));
        Editor.get(release).then().body("approval", nullValue());

        approve(release).then().statusCode(200);
        Editor.put(release + "/items/sources/town", "{\"action\": \"remove\"}")
                .then()
                .statusCode(200);
        publish(release).then().statusCode(409);

        approve(release).then().statusCode(200);
        Editor.put(release, Editor.get(release), "{\"name\": \"Another\"}")
                .then()
                .statusCode(200);
        publish(release).then().statusCode(409);
    }

    @Test
    void onlyWhatWasSeenIsApproved() {
        var release = release();
        var seen = Editor.get(release);
        Editor.patch(DRAFT, Editor.get(DRAFT), "{\"texts\": {\"en\": {\"title\": \"Newer\"}}}")
                .then()
                .statusCode(200);

        other.put(release + "/approval", seen).then().statusCode(412);
        other.request().put(Editor.ROOT + release + "/approval").then().statusCode(428);
        var empty = of("");
        other.put(empty + "/approval", Editor.get(empty)).then().statusCode(409);
    }

    @Test
    void anApprovalIsTakenBack() {
        var release = release();
        approve(release).then().statusCode(200);

        other.delete(release + "/approval", Editor.get(release))
                .then()
                .statusCode(200)
                .body("approval", nullValue());

        publish(release).then().statusCode(409);
    }

    @Test
    void aScheduleNeedsAnApprovalAndKeepsIt() {
        var release = release();
        var soon = clock.instant().plus(Duration.ofSeconds(2)).truncatedTo(ChronoUnit.SECONDS);
        var body = "{\"publishAt\": \"%s\"}".formatted(soon);
        Editor.put(release + "/schedule", Editor.get(release), body).then().statusCode(409);
        approve(release).then().statusCode(200);

        Editor.put(release + "/schedule", Editor.get(release), body)
                .then()
                .statusCode(200)
                .body("approval.by", equalTo(other.name()));

        Eventually.within(
                Duration.ofSeconds(20),
                "it is public",
                () -> Editor.get(release).path("state").equals("PUBLISHED"));
        Editor.get(release).then().body("approval.by", equalTo(other.name()));
    }

    @Test
    void nothingIsPublishedInOneRequest() {
        var release = release();
        approve(release).then().statusCode(200);
        publish(release).then().statusCode(200);
        var draft = Editor.begin("/guides/b-guide/draft", "{\"texts\": {\"en\": {\"title\": \"New\"}}}");

        Editor.post("/guides/b-guide/publish", draft)
                .then()
                .statusCode(409)
                .body("detail", containsString("put the draft into a release"));
        Editor.post(release + "/revert?publish=true").then().statusCode(409);
        Editor.post(release + "/revert").then().statusCode(201);
    }

    @Test
    void onlyAdministratorsImport() {
        var whole = HubFixture.small()
                .says("guides", "a-guide", "en", "title", "Imported")
                .toString();

        Editor.post("/import?force=true", whole).then().statusCode(409);
        Editor.post("/import?dryRun=true", whole).then().statusCode(200);
        holders.colleague(Scope.ADMIN).post("/import?force=true", whole).then().statusCode(200);
    }
}
