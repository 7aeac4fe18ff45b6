package org.wegwijzer.editorial.web.bundle;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.Answers;
import org.wegwijzer.fixture.Archive;
import org.wegwijzer.fixture.ChangeLog;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.RawHttp;

/** A whole hub comes in over HTTP: all of it, or nothing with every fault; whatever the bundle is made of. */
@DatabaseTest
class ImportHttpTest {

    private static final String IMPORT = "/editorial/v1/import";
    private static final String EXPORT = "/editorial/v1/export";
    private static final String ZIP = "application/zip";
    private static final String JSON = "application/json";

    @Inject
    Given given;

    @Inject
    Holders holders;

    @Inject
    ChangeLog changes;

    private String publisher;
    private long before;

    @BeforeEach
    void aSmallHub() {
        given.published(HubFixture.small());
        publisher = holders.authorization(Scope.PUBLISH);
        before = changes.last();
    }

    @AfterEach
    void nothingRemainsOnDisk() throws IOException {
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("wegwijzer-import") || name.startsWith("wegwijzer-export"));
        }
    }

    private RequestSpecification asPublisher() {
        return given().header("Authorization", publisher);
    }

    private Response send(String mediaType, byte[] body) {
        return asPublisher().contentType(mediaType).body(body).post(IMPORT);
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
        assertThat(export.contentType()).startsWith(mediaType);
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

    static Stream<Arguments> hostileArchives() {
        var plain = "kind: OTHER\ntexts: {en: {name: A}}\n";
        return Stream.of(
                Arguments.of(
                        "a step upwards",
                        Archive.ofHub().file("../x.yaml", plain).bytes()),
                Arguments.of(
                        "a step upwards inside",
                        Archive.ofHub().file("sources/../../x.yaml", plain).bytes()),
                Arguments.of(
                        "a step on the spot",
                        Archive.ofHub().file("sources/./x.yaml", plain).bytes()),
                Arguments.of(
                        "the root", Archive.ofHub().file("/etc/x.yaml", plain).bytes()),
                Arguments.of(
                        "a backslash", Archive.ofHub().file("..\\x.yaml", plain).bytes()),
                Arguments.of("a drive", Archive.ofHub().file("C:x.yaml", plain).bytes()),
                Arguments.of(
                        "an empty part",
                        Archive.ofHub().file("sources//x.yaml", plain).bytes()),
                Arguments.of(
                        "NUL in a name",
                        Archive.ofHub().file("sources/a\0.yaml", plain).bytes()),
                Arguments.of(
                        "a line break in a name",
                        Archive.ofHub().file("sources/a\n.yaml", plain).bytes()),
                Arguments.of(
                        "a name beyond ASCII",
                        Archive.ofHub().file("sources/\u00e9.yaml", plain).bytes()),
                Arguments.of(
                        "a deep path",
                        Archive.ofHub().file("guides/a/b/c/d/e", plain).bytes()),
                Arguments.of(
                        "a long name",
                        Archive.ofHub()
                                .file("sources/" + "a".repeat(5000), plain)
                                .bytes()),
                Arguments.of(
                        "twins",
                        Archive.ofHub()
                                .file("sources/a.yaml", plain)
                                .file("sources/A.yaml", plain)
                                .bytes()),
                Arguments.of(
                        "a file as a folder",
                        Archive.ofHub()
                                .file("sources", plain)
                                .file("sources/a.yaml", plain)
                                .bytes()),
                Arguments.of(
                        "another folder",
                        Archive.ofHub().file("pages/a.yaml", plain).bytes()),
                Arguments.of(
                        "a program",
                        Archive.ofHub().file("sources/run.sh", "#!/bin/sh\n").bytes()),
                Arguments.of("no archive", "hello".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("nothing", new byte[0]),
                Arguments.of(
                        "half an archive",
                        half(Archive.ofHub().file("sources/a.yaml", plain).bytes())),
                Arguments.of(
                        "no hub", new Archive().file("sources/a.yaml", plain).bytes()));
    }

    private static byte[] half(byte[] all) {
        return Arrays.copyOf(all, 60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileArchives")
    void aHostileArchiveChangesNothing(String what, byte[] archive) {
        var answer = send(ZIP, archive);

        answer.then().statusCode(400).contentType("application/problem+json").body("errors.size()", not(equalTo(0)));
        assertThat(answer.asString()).doesNotContain("java.").doesNotContain("Exception");
        assertThat(changes.after(before)).as(what).isEmpty();
    }

    @Test
    void anArchiveThatBlowsUpIsStoppedOnTheWay() {
        var bomb = Archive.ofHub();
        IntStream.range(0, 300).forEach(number -> bomb.file("sources/s" + number + ".yaml", new byte[900_000]));
        for (var archive : List.of(
                Archive.ofHub().zeros("sources/a.yaml", 200).bytes(),
                Archive.ofHub().zeros("README.md", 200).bytes(),
                bomb.bytes())) {
            var start = System.nanoTime();

            send(ZIP, archive).then().statusCode(400);

            assertThat(Eventually.since(start)).isLessThan(Duration.ofSeconds(5));
        }
        assertThat(changes.after(before)).isEmpty();
    }

    static Stream<Arguments> hostileYaml() {
        var aliases = IntStream.range(0, 30)
                .mapToObj(number -> "a%d: &a%d [%s]\n".formatted(number, number, ("*a" + (number - 1) + ",").repeat(9)))
                .reduce("kind: OTHER\n", String::concat);
        return Stream.of(
                Arguments.of("aliases", aliases),
                Arguments.of("a tag", "kind: !!javax.script.ScriptEngineManager [a]\n"),
                Arguments.of("merge keys", "a: &a {<<: *a}\n"),
                Arguments.of("a key twice", "kind: OTHER\nkind: NGO\ntexts: {en: {name: A}}\n"),
                Arguments.of("nesting", "kind: " + "[".repeat(10_000) + "\n"),
                Arguments.of(
                        "deep blocks",
                        IntStream.range(0, 2000)
                                .mapToObj(" "::repeat)
                                .map(blanks -> blanks + "a:\n")
                                .reduce("", String::concat)),
                Arguments.of("a huge number", "kind: " + "9".repeat(500_000) + "\n"),
                Arguments.of("a long key", "a".repeat(500_000) + ": b\n"),
                Arguments.of("many parts", "kind: [" + "a,".repeat(300_000) + "a]\n"),
                Arguments.of("NUL", "kind: \"a\\0\"\n"),
                Arguments.of("half a character", "kind: \"\\ud800\"\n"),
                Arguments.of("two documents", "kind: OTHER\n---\nkind: NGO\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileYaml")
    void hostileYamlIsAFault(String what, String yaml) {
        var start = System.nanoTime();

        send(ZIP, Archive.ofHub().file("sources/a.yaml", yaml).bytes())
                .then()
                .statusCode(400)
                .body("errors[0].location", startsWith("sources/a.yaml"));

        assertThat(Eventually.since(start)).as(what).isLessThan(Duration.ofSeconds(5));
    }

    static Stream<Arguments> hostileJson() {
        var hub =
                "{\"hub\": {\"defaultLanguage\": \"en\", \"languages\": [\"en\"], \"texts\": {\"en\": {\"name\": \"A\"}}}, ";
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("null", "null"),
                Arguments.of("a list", "[]"),
                Arguments.of("no hub", "{}"),
                Arguments.of("more behind", hub + "\"sources\": []} {}"),
                Arguments.of("half", hub),
                Arguments.of("a part twice", hub + "\"sources\": [], \"sources\": []}"),
                Arguments.of("an unknown part", hub + "\"keys\": []}"),
                Arguments.of("nesting", hub + "\"sources\": " + "[".repeat(100_000)),
                Arguments.of("deep objects", hub + "\"sources\": [" + "{\"a\":".repeat(100_000)),
                Arguments.of("a huge number", hub + "\"sources\": [" + "9".repeat(1_000_000) + "]}"),
                Arguments.of("a huge exponent", hub + "\"sources\": [1e999999999]}"),
                Arguments.of("a long key", hub + "\"" + "k".repeat(1_000_000) + "\": []}"),
                Arguments.of(
                        "a key twice", hub + "\"sources\": [{\"slug\": \"a\", \"slug\": \"b\", \"kind\": \"OTHER\"}]}"),
                Arguments.of("a class", hub + "\"sources\": [{\"@class\": \"java.net.URL\"}]}"),
                Arguments.of(
                        "mass assignment",
                        hub
                                + "\"sources\": [{\"slug\": \"a\", \"kind\": \"OTHER\", \"edition\": 7, \"fingerprint\": \"x\", \"texts\": {\"en\": {\"name\": \"A\"}}}]}"),
                Arguments.of("NUL", hub.replace("\"A\"", "\"A\\u0000\"") + "\"sources\": []}"),
                Arguments.of("half a character", hub.replace("\"A\"", "\"\\ud800\"") + "\"sources\": []}"),
                Arguments.of("many parts", hub + "\"sources\": [{\"slug\": [" + "1,".repeat(400_000) + "1]}]}"),
                Arguments.of("many faults", hub + "\"sources\": [" + "{},".repeat(300_000) + "{}]}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileJson")
    void aHostileDocumentChangesNothing(String what, String document) {
        var start = System.nanoTime();

        var answer = send(JSON, document.getBytes(StandardCharsets.UTF_8));

        answer.then().statusCode(400).contentType("application/problem+json").body("errors.size()", not(equalTo(0)));
        assertThat(answer.asByteArray()).hasSizeLessThan(200_000);
        assertThat(Eventually.since(start)).as(what).isLessThan(Duration.ofSeconds(10));
        assertThat(changes.after(before)).isEmpty();
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
                        .formatted(IMPORT, publisher, body.length(), body));

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
