package org.wegwijzer.editorial.web.bundle;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.wegwijzer.editorial.web.bundle.Imports.IMPORT;
import static org.wegwijzer.editorial.web.bundle.Imports.JSON;
import static org.wegwijzer.editorial.web.bundle.Imports.ZIP;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.Answers;
import org.wegwijzer.fixture.Archive;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;
import org.wegwijzer.fixture.RawHttp;

/** A whole hub comes in over HTTP: all of it, or nothing with every fault; whatever the bundle is made of. */
@DatabaseTest
class ImportHttpTest {

    private static final String EXPORT = "/editorial/v1/export";

    @Inject
    Given given;

    @Inject
    Holders holders;

    @Inject
    LoggedChanges changes;

    private String publisher;
    private long before;

    @BeforeEach
    void aSmallHub() {
        given.startingFrom(HubFixture.small());
        publisher = holders.authorization(Scope.PUBLISH);
        before = changes.last();
    }

    @AfterEach
    void nothingRemainsOnDisk() throws IOException {
        Imports.nothingRemainsOnDisk();
    }

    private RequestSpecification asPublisher() {
        return given().header("Authorization", publisher);
    }

    private Response send(String mediaType, byte[] body) {
        return Imports.send(publisher, mediaType, body);
    }

    private static byte[] bytes(HubFixture hub) {
        try {
            return Files.readAllBytes(hub.file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aDocumentBecomesTheHub() {
        var answer = send(
                JSON,
                bytes(HubFixture.small()
                        .says("sources", "ind", "en", "name", "New")
                        .source("more")));

        answer.then()
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("added", equalTo(1))
                .body("changed", equalTo(1))
                .body("removed", equalTo(0))
                .body("unchanged", equalTo(6))
                .body("changes", hasItem(Map.of("type", "source", "slug", "ind", "action", "changed")));
        when().get("/v1/sources/ind").then().body("name", equalTo("New"));
    }

    @Test
    void aDryRunSaysTheSameAndChangesNothing() {
        var answers = Answers.all("en", "nl");

        var answer = asPublisher()
                .contentType(JSON)
                .body(bytes(HubFixture.small().without("faqs", "question")))
                .post(IMPORT + "?dryRun=true");

        answer.then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("removed", equalTo(1))
                .body("summary", equalTo("1 faq removed, 6 entries unchanged"));
        assertThat(Answers.all("en", "nl")).isEqualTo(answers);
        assertThat(changes.after(before)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, ZIP})
    void anExportComesBackAsItWas(String mediaType) {
        var answers = Answers.all("en", "nl");
        var export = asPublisher().accept(mediaType).get(EXPORT);
        assertThat(export.contentType()).isEqualTo(mediaType);
        assertThat(export.header("Cache-Control")).isEqualTo("no-store");

        send(mediaType, export.asByteArray()).then().statusCode(200).body("summary", equalTo("7 entries unchanged"));

        given.published(new HubFixture());
        send(mediaType, export.asByteArray()).then().statusCode(200).body("added", equalTo(7));
        assertThat(Answers.all("en", "nl")).isEqualTo(answers);
        assertThat(asPublisher().accept(mediaType).get(EXPORT).asByteArray()).isEqualTo(export.asByteArray());
    }

    @Test
    void anExportIsADocumentUnlessAnArchiveIsWanted() {
        assertThat(asPublisher().get(EXPORT).contentType()).startsWith(JSON);
        asPublisher().accept("text/html").get(EXPORT).then().statusCode(406);
        asPublisher().get(EXPORT + "?drafts=true").then().statusCode(400);
    }

    @Test
    void everyFaultIsSaidWithFileAndLine() {
        var archive = Archive.ofHub()
                .file("sources/a.yaml", "kind: NOPE\ntexts: {en: {name: A}}\n")
                .file("topics/b.yaml", "parent: nobody\ntexts: {en: {title: B}}\n");

        var answer = send(ZIP, archive.bytes());

        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.location", equalTo(List.of("sources/a.yaml:1", "topics/b.yaml:1")))
                .body("errors.code", equalTo(List.of("FAULTY_CONTENT", "FAULTY_CONTENT")));
        assertThat(changes.after(before)).isEmpty();
    }

    @Test
    void aFaultInADocumentNamesNoPlaceOfThisMachine() {
        var answer = send(JSON, "{\"hub\": {\n\"colour\": 1}}".getBytes(StandardCharsets.UTF_8));

        answer.then().statusCode(400).body("errors.location", hasItem("document.json:2"));
        assertThat(answer.asString()).doesNotContain("wegwijzer-import").doesNotContain(File.separator + "tmp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-yaml",
                "multipart/form-data; boundary=a",
                "application/x-www-form-urlencoded"
            })
    void onlyJsonAndArchivesAreTaken(String mediaType) {
        var answer = RawHttp.send(
                "POST",
                IMPORT,
                "Authorization: " + publisher,
                "Content-Type: " + mediaType,
                "Content-Length: 2",
                "",
                "{}");

        assertThat(answer.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dryrun=true", "dryRun=yes", "dryRun", "dryRun=true&dryRun=false"})
    void aParameterThatIsNotUnderstoodStopsTheImport(String query) {
        asPublisher()
                .contentType(JSON)
                .body("{}")
                .post(IMPORT + "?" + query)
                .then()
                .statusCode(400);
    }

    @Test
    void whoMayWriteMayNotImport() {
        given().header("Authorization", holders.authorization(Scope.WRITE))
                .contentType(JSON)
                .body(bytes(new HubFixture()))
                .post(IMPORT)
                .then()
                .statusCode(403);
        assertThat(changes.after(before)).isEmpty();
    }

    @Test
    void aBodyOfUnknownLengthIsReadToo() {
        var body = "{\"hub\": 7}";

        var answer = RawHttp.sendBytes(
                "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: %s\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n"
                        .formatted(IMPORT + "?force=true", publisher, body.length(), body));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("document.json:1");
    }

    @Test
    void anyOtherBodyOfUnknownLengthEndsAfterAMebibyte() {
        var admin = holders.authorization(Scope.ADMIN);
        var chunk = "%x\r\n%s\r\n".formatted(500_000, "a".repeat(500_000));

        var answer = RawHttp.sendBytes(
                "POST /editorial/v1/keys HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: %s\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n%s0\r\n\r\n"
                        .formatted(admin, chunk.repeat(3)));

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void anEntryThatContradictsWhatIsPublicIsAConflict() {
        String id = when().get("/v1/sources/town").path("id");

        send(JSON, bytes(HubFixture.small().change("sources", "ind", source -> source.put("id", id))))
                .then()
                .statusCode(409);
        assertThat(changes.after(before)).isEmpty();
    }
}
