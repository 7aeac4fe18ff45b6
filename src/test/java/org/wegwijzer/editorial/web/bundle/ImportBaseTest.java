package org.wegwijzer.editorial.web.bundle;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** An import replaces what its sender has seen, and nothing else. */
@DatabaseTest
class ImportBaseTest {

    @Inject
    Given hub;

    private String bundle;
    private Response export;

    @BeforeEach
    void anExport() throws IOException {
        hub.published(HubFixture.small());
        bundle = Files.readString(HubFixture.small().source("new").file());
        export = Editor.get("/export");
    }

    private static RequestSpecification seen(String entityTag) {
        return Editor.request().header("If-Match", entityTag);
    }

    private Response sent(RequestSpecification request, String query) {
        return request.contentType("application/json").body(bundle).post(Editor.ROOT + "/import" + query);
    }

    private void somebodyPublishes() {
        hub.published(HubFixture.small().source("meanwhile"));
    }

    @Test
    void anImportOfAnEditedExportIsTaken() {
        sent(seen(export.header("ETag")), "").then().statusCode(200).body("added", is(1));
    }

    @Test
    void whatWasPublishedSinceTheExportIsNotReplaced() {
        somebodyPublishes();

        sent(seen(export.header("ETag")), "").then().statusCode(412);

        when().get("/v1/sources/meanwhile").then().statusCode(200);
    }

    @Test
    void whoDoesNotSayWhatTheyHaveSeenReplacesNothing() {
        sent(Editor.request(), "").then().statusCode(428).body("detail", containsString("force=true"));
        sent(seen("*"), "").then().statusCode(428);

        when().get("/v1/sources/new").then().statusCode(anyOf(is(404), is(410)));
    }

    @Test
    void whoDoesNotCareSaysSo() {
        somebodyPublishes();

        sent(Editor.request(), "?force=true").then().statusCode(200);

        when().get("/v1/sources/meanwhile").then().statusCode(410);
    }

    @Test
    void whoSaysWhatTheyHaveSeenIsHeldToItEvenByForce() {
        somebodyPublishes();

        sent(seen(export.header("ETag")), "?force=true").then().statusCode(412);
    }

    @Test
    void anArchiveAndADocumentOfOneStateAreEquallyGood() {
        var archive = Editor.request().accept("application/zip").get(Editor.ROOT + "/export");

        sent(seen(archive.header("ETag")), "").then().statusCode(200);
    }

    @Test
    void aWeakTagNeverMatchesAndTheAnswerSaysSo() {
        sent(seen("W/" + export.header("ETag")), "")
                .then()
                .statusCode(412)
                .body("detail", containsString("RFC 9110, 13.1.1"));
    }

    @Test
    void aRehearsalReplacesNothingAndNeedsNoTag() {
        sent(Editor.request(), "?dryRun=true").then().statusCode(200).body("added", equalTo(1));
    }

    @Test
    void anExportThatAClientHasIsNotSentAgain() {
        Editor.request()
                .header("If-None-Match", export.header("ETag"))
                .get(Editor.ROOT + "/export")
                .then()
                .statusCode(304)
                .header("ETag", export.header("ETag"))
                .body(emptyString());

        somebodyPublishes();

        Editor.request()
                .header("If-None-Match", export.header("ETag"))
                .get(Editor.ROOT + "/export")
                .then()
                .statusCode(200);
    }
}
