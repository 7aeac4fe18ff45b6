package org.wegwijzer.editorial.web.bundle;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.wegwijzer.editorial.web.bundle.Imports.IMPORT;
import static org.wegwijzer.editorial.web.bundle.Imports.JSON;
import static org.wegwijzer.editorial.web.bundle.Imports.ZIP;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;
import org.wegwijzer.fixture.RawHttp;

/** Bodies that others made, with tools that are not ours: taken as what they are, or refused with the reason. */
@DatabaseTest
class ForeignBodyTest {

    private static final String DOCUMENT =
            "{\"hub\": {\"defaultLanguage\": \"en\", \"languages\": [\"en\"], \"texts\": {\"en\": {\"name\": \"A\"}}}}";

    @Inject
    Given given;

    @Inject
    Holders holders;

    @Inject
    LoggedChanges changes;

    private String admin;

    @BeforeEach
    void aSmallHub() {
        given.startingFrom(HubFixture.small());
        admin = holders.authorization(Scope.ADMIN);
    }

    private static byte[] archive(String name) {
        try (var archive = ForeignBodyTest.class.getResourceAsStream("/archives/" + name)) {
            return Objects.requireNonNull(archive, name).readAllBytes();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void aCutArchiveChangesNothingAndTheWholeOneIsTheHub() {
        var whole = archive("full.zip");
        Imports.send(admin, ZIP, whole).then().statusCode(200).body("added", equalTo(3));
        var before = changes.last();

        Imports.send(admin, ZIP, Arrays.copyOf(whole, 233))
                .then()
                .statusCode(400)
                .body("errors.location", equalTo(List.of("archive")))
                .body("detail", containsString("damaged"));

        assertThat(changes.after(before)).isEmpty();
        when().get("/v1/sources/library").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"macos.zip", "stored-streamed.zip"})
    void archivesOfOtherToolsAreTaken(String name) {
        Imports.send(admin, ZIP, archive(name)).then().statusCode(200);

        when().get("/v1/guides/first-steps").then().statusCode(200);
    }

    @Test
    void everyPathWithBackslashesIsSaid() {
        Imports.send(admin, ZIP, archive("backslash.zip"))
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(3))
                .body("errors[0].detail", containsString("slashes"));
    }

    static Stream<Arguments> encodings() {
        var overlong = "{\"a\": \"x\u00c0\u00afy\"}".getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                Arguments.of("overlong", overlong),
                Arguments.of("surrogates", "{\"a\": \"\u00ed\u00a0\u0080\"}".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("UTF-16", DOCUMENT.getBytes(StandardCharsets.UTF_16)),
                Arguments.of("UTF-16LE", DOCUMENT.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16BE", DOCUMENT.getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("UTF-32", DOCUMENT.getBytes(Charset.forName("UTF-32"))),
                Arguments.of("UTF-32LE", DOCUMENT.getBytes(Charset.forName("UTF-32LE"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void aBodyInAnotherEncodingIsRefusedWhereverItIsSent(String what, byte[] body) {
        var before = changes.last();
        for (var path : List.of("/import?force=true", "/keys", "/releases", "/sources")) {
            given().header("Authorization", admin)
                    .contentType(JSON)
                    .body(body)
                    .post(Editor.ROOT + path)
                    .then()
                    .statusCode(400);
        }
        Imports.send(admin, JSON, body).then().body("errors[0].detail", containsString("is not UTF-8"));
        assertThat(changes.after(before)).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfJson() {
        Imports.send(admin, JSON, ("\ufeff" + DOCUMENT).getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("byte order mark"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Type: application | 400",
                "Content-Type: /json | 400",
                "Content-Type: application/ | 400",
                "Content-Type: application/json; charset | 400",
                "Content-Type: application/json; =x | 400",
                "Content-Type: application/json, application/zip | 400",
                "Content-Type: ; | 400",
                "Content-Type: | 400",
                "Content-Type: a/b/c | 400",
                "Content-Type: */* | 415",
                "Content-Type: application/* | 415",
                "Content-Type: application/json; charset=utf-16 | 415",
                "Content-Type: application/json; charset=\"iso-8859-1\" | 415",
                "Content-Type: text/plain | 415",
                "X-Nothing: at all | 415"
            })
    void aTypeOfABodyIsOneTypeOrItsFault(String field, int status) {
        for (var path : List.of(IMPORT, "/editorial/v1/keys", "/editorial/v1/releases", "/editorial/v1/sources")) {
            var answer = RawHttp.send("POST", path, "Authorization: " + admin, field, "Content-Length: 2", "", "{}");

            assertThat(answer.status()).as("%s %s", path, field).isEqualTo(status);
            assertThat(answer.body()).doesNotContain("Exception").contains("\"detail\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json; charset=utf-8", "application/json;charset=\"UTF-8\"", "application/json;"})
    void otherSpellingsOfTheTypeAreTheType(String type) {
        var answer = RawHttp.send(
                "POST",
                IMPORT + "?dryRun=true",
                "Authorization: " + admin,
                "Content-Type: " + type,
                "Content-Length: " + DOCUMENT.length(),
                "",
                DOCUMENT);

        assertThat(answer.status()).isEqualTo(200);
    }
}
