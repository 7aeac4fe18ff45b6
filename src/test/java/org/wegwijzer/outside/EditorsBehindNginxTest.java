package org.wegwijzer.outside;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.Archive;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.neighbour.BehindNeighbours;
import org.wegwijzer.fixture.neighbour.Neighbour;
import org.wegwijzer.fixture.neighbour.Neighbour.Kind;

/** Editors work behind nginx as the manual sets it up for them; what the least of settings leaves out is what the manual says. */
@BehindNeighbours
class EditorsBehindNginxTest {

    private static final String SOURCES = "/editorial/v1/sources";
    private static final String SOURCE =
            "{\"slug\": \"behind\", \"kind\": \"NGO\", \"texts\": {\"en\": {\"name\": \"%s\"}}}";
    private static final String DRAFT = SOURCES + "/behind/draft";
    private static final int GUIDES = 30;
    private static final int BODY = 100_000;

    @Inject
    Given given;

    @Inject
    Holders holders;

    @Inject
    EmptyDesk desk;

    private Neighbour forReaders;
    private Neighbour forEditors;

    @AfterEach
    void end() throws IOException {
        forReaders.close();
        forEditors.close();
    }

    @BeforeEach
    void aSmallHub() throws IOException {
        forReaders = Neighbour.start(Kind.NGINX, RestAssured.port);
        forEditors = Neighbour.start(Kind.NGINX_FOR_EDITORS, RestAssured.port);
        given.published(HubFixture.small());
        desk.now();
    }

    private RequestSpecification editor(Neighbour neighbour) {
        return given().port(neighbour.port())
                .header("Authorization", "Bearer " + holders.publisher().token())
                .header("Accept-Encoding", "gzip, deflate, br");
    }

    @Test
    void aDraftIsWrittenReadChangedAndThrownAwayWithTheTagsThatComeThrough() {
        var made = editor(forEditors)
                .contentType(ContentType.JSON)
                .body(SOURCE.formatted("First"))
                .post(SOURCES);
        var read = editor(forEditors).get(DRAFT);
        var changed = editor(forEditors)
                .header("If-Match", tag(read))
                .contentType(ContentType.JSON)
                .body(SOURCE.formatted("Second"))
                .put(DRAFT);
        var thrownAway = editor(forEditors).header("If-Match", tag(changed)).delete(DRAFT);

        assertThat(Stream.of(made, read, changed, thrownAway).map(Response::statusCode))
                .containsExactly(201, 200, 200, 204);
        assertThat(tag(read)).startsWith("\"").isEqualTo(tag(made));
    }

    private static String tag(Response answer) {
        return answer.header("ETag");
    }

    @Test
    void aLargeImportPassesWhereTheManualAllowsIt() {
        var archive = large();

        var imported = editor(forEditors)
                .contentType("application/zip")
                .body(archive)
                .post("/editorial/v1/import?dryRun=true");

        assertThat(imported.statusCode()).as(imported.asString()).isEqualTo(200);
    }

    @Test
    void aLargeImportIsStoppedByTheDefaultOfNginx() {
        var archive = large();

        // What nginx answers by itself stands in no specification of ours.
        var refused = editor(forReaders)
                .noFilters()
                .contentType("application/zip")
                .body(archive)
                .post("/editorial/v1/import?dryRun=true");

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.header("API-Version")).isNull();
    }

    /** A hub in an archive of more than a megabyte: noise does not shrink much. */
    private static byte[] large() {
        var archive = Archive.ofHub();
        var noise = new Random(1);
        for (var number = 0; number < GUIDES; number++) {
            var body = noise.ints(BODY, ' ', '~')
                    .map(letter -> Character.isLetterOrDigit(letter) ? letter : ' ')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            archive.file("guides/noise-%s/guide.yaml".formatted(number), "reviewedDate: 2025-01-31\n")
                    .file(
                            "guides/noise-%s/en.md".formatted(number),
                            "---\ntitle: Noise\n---\nWords %s\n".formatted(body));
        }
        return archive.bytes();
    }

    @Test
    void aWrongKeyIsRefusedAndNeverKept() {
        var refused = given().port(forEditors.port())
                .header("Authorization", "Bearer wrong")
                .get(SOURCES);

        refused.then().statusCode(401);
        assertThat(refused.header("Cache-Control")).contains("no-store");
        assertThat(editor(forEditors).get(SOURCES).statusCode()).isEqualTo(200);
    }

    @Test
    void anExportComesAsAnArchiveThatCanBeImported() {
        var key = "Bearer " + holders.key(Scope.READ, Scope.PUBLISH).token();

        var export = given().port(forEditors.port())
                .header("Authorization", key)
                .accept("application/zip")
                .get("/editorial/v1/export");
        var imported = editor(forEditors)
                .contentType("application/zip")
                .body(export.asByteArray())
                .post("/editorial/v1/import?dryRun=true");

        assertThat(export.contentType()).isEqualTo("application/zip");
        assertThat(imported.statusCode()).as(imported.asString()).isEqualTo(200);
    }
}
