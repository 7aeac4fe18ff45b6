package org.wegwijzer.editorial.web.bundle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.wegwijzer.editorial.web.bundle.Imports.JSON;
import static org.wegwijzer.editorial.web.bundle.Imports.ZIP;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.Archive;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;
import org.wegwijzer.fixture.OnOneDatabase;

/** Bundles that are made to do harm do none: they are refused in a moment, and nothing is changed. */
@DatabaseTest
@OnOneDatabase
class HostileBundleTest {

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

    private Response send(String mediaType, byte[] body) {
        return Imports.send(publisher, mediaType, body);
    }

    /** Names of entries; where there are several, they stand in one archive. */
    static Stream<Arguments> hostileNames() {
        return Stream.of(
                Arguments.of("a step upwards", List.of("../x.yaml")),
                Arguments.of("a step upwards inside", List.of("sources/../../x.yaml")),
                Arguments.of("a step on the spot", List.of("sources/./x.yaml")),
                Arguments.of("the root", List.of("/etc/x.yaml")),
                Arguments.of("a backslash", List.of("..\\x.yaml")),
                Arguments.of("a drive", List.of("C:x.yaml")),
                Arguments.of("an empty part", List.of("sources//x.yaml")),
                Arguments.of("NUL", List.of("sources/a\0.yaml")),
                Arguments.of("a line break", List.of("sources/a\n.yaml")),
                Arguments.of("beyond ASCII", List.of("sources/\u00e9.yaml")),
                Arguments.of("a deep path", List.of("guides/a/b/c/d/e")),
                Arguments.of("a long name", List.of("sources/" + "a".repeat(5000))),
                Arguments.of("twins", List.of("sources/a.yaml", "sources/A.yaml")),
                Arguments.of("a file as a folder", List.of("sources", "sources/a.yaml")),
                Arguments.of("a file deep in a file", List.of("guides/a", "guides/a/b/c")),
                Arguments.of("a folder as a file", List.of("guides/a/en.md", "guides/a")),
                Arguments.of("another folder", List.of("pages/a.yaml")),
                Arguments.of("a program", List.of("sources/run.sh")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileNames")
    void anArchiveWithHostileNamesChangesNothing(String what, List<String> names) {
        var archive = Archive.ofHub();
        names.forEach(name -> archive.file(name, "kind: OTHER\ntexts: {en: {name: A}}\n"));

        isRefused(what, send(ZIP, archive.bytes()));
    }

    static Stream<Arguments> noArchives() {
        return Stream.of(
                Arguments.of("text", "hello".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("nothing", new byte[0]),
                Arguments.of("half an archive", half(Archive.ofHub().bytes())),
                Arguments.of(
                        "no hub",
                        new Archive().file("sources/a.yaml", "kind: OTHER\n").bytes()));
    }

    private static byte[] half(byte[] all) {
        return Arrays.copyOf(all, 60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noArchives")
    void whatIsNoArchiveOfAHubChangesNothing(String what, byte[] body) {
        isRefused(what, send(ZIP, body));
    }

    private void isRefused(String what, Response answer) {
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
                .mapToObj(number -> "a%s: &a%s [%s]\n".formatted(number, number, ("*a" + (number - 1) + ",").repeat(9)))
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
        var hub = "{\"hub\": {\"defaultLanguage\": \"en\", \"languages\": [\"en\"], \"texts\": {\"en\": {\"name\":"
                + " \"A\"}}}, ";
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
                                + "\"sources\": [{\"slug\": \"a\", \"kind\": \"OTHER\", \"edition\": 7,"
                                + " \"fingerprint\": \"x\", \"texts\": {\"en\": {\"name\": \"A\"}}}]}"),
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
}
