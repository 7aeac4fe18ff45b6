package org.wegwijzer.reader;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.OnOneDatabase;

/** The reader's document and files over HTTP: where they are, what they may do, how long they are kept. */
@DatabaseTest
@OnOneDatabase
class ReaderTest {

    private static final Pattern FILE = Pattern.compile("\"(/reader/[^\"]+)\"");
    /** By itself REST Assured asks for compressed answers. */
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    private static final Path SOURCES = Path.of("src/main/resources/reader");

    private static List<String> files() {
        return FILE.matcher(when().get("/").asString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Response plain(String address) {
        return given().config(AS_IT_IS).get(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/search?q=insurance&lang=nl",
                "/sources",
                "/sources/ind",
                "/topics",
                "/topics/first-weeks",
                "/guides",
                "/guides/health-insurance",
                "/faqs",
                "/faqs/what-is-a-bsn"
            })
    void theReaderIsAtTheAddressOfEachOfItsPages(String address) {
        var page = when().get(address);

        page.then().statusCode(200).contentType("text/html;charset=utf-8").body(containsString("<main"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope",
                "/sources/ind/topics",
                "/sources/IND",
                "/sources/-",
                "/sources/",
                "/reader",
                "/reader/app.js",
                "/index.html"
            })
    void elsewhereItIsNot(String address) {
        var answer = when().get(address);

        answer.then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope",
                "/sources/ind/topics",
                "/sources/IND",
                "/sources/",
                "/a//b",
                "/index.php",
                "/sources/%69nd"
            })
    void aBrowserWhoseAddressLeadsNowhereGetsAPageThatSaysSo(String address) {
        var answer = given().urlEncodingEnabled(false)
                .accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .get(address);

        answer.then()
                .statusCode(404)
                .contentType("text/html;charset=utf-8")
                .header("Cache-Control", "max-age=10")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(containsString("<main"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/hub",
                "/v1/sources",
                "/v1/search?q=ind",
                "/v1/openapi.json",
                "/v1/nope",
                "/editorial/v1/sources",
                "/editorial/v1/openapi.json",
                "/sitemap.xml",
                "/.well-known/security.txt",
                "/.well-known/api-catalog",
                "/q/health",
                "/docs"
            })
    void itStandsBeforeNothingElse(String address) {
        var answer = given().accept("text/html, */*;q=0.8").get(address);

        answer.then().body(not(containsString("/reader/")));
    }

    @Test
    void aPageRunsScriptsOfItsOwnOriginAndReachesNothingElse() {
        var policy = when().get("/sources/ind").header("Content-Security-Policy");

        assertThat(policy.split("; "))
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "connect-src 'self'",
                        "base-uri 'none'",
                        "form-action 'self'",
                        "frame-ancestors 'none'",
                        "require-trusted-types-for 'script'")
                .noneMatch(directive -> directive.contains("unsafe"));
    }

    @Test
    void theDocumentHoldsNoScriptAndNoStyleOfItsOwn() {
        var page = when().get("/");

        page.then()
                .body(not(containsString("<style")))
                .body(not(containsString(" style=")))
                .body(not(containsString(" onclick=")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Set-Cookie", nullValue());
        assertThat(page.asString()).doesNotContainPattern("<script(?![^>]* src=)");
    }

    @Test
    void theDocumentIsAskedForEachTimeAndSentOnce() {
        var tag = when().get("/").header("ETag");

        var again = given().header("If-None-Match", "\"other\", W/" + tag).get("/guides");

        again.then()
                .statusCode(304)
                .header("Cache-Control", "no-cache")
                .header("ETag", tag)
                .body(emptyString());
    }

    @Test
    void eachFileIsKeptForEver() {
        assertThat(files())
                .isNotEmpty()
                .allSatisfy(address -> when().get(address)
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", "public, max-age=31536000, immutable")
                        .header("ETag", startsWith("\""))
                        .header("Vary", equalTo("accept-encoding"))
                        .header("Content-Type", equalTo(type(address))));
    }

    private static String type(String address) {
        if (address.endsWith(".js")) {
            return "text/javascript;charset=utf-8";
        }
        return address.endsWith(".css") ? "text/css;charset=utf-8" : "image/svg+xml";
    }

    @Test
    void allStylesAreOneFileAndSoAreAllModules() {
        var named = files().stream().map(address -> address.split("/", 4)[3]).toList();
        assertThat(named).containsExactlyInAnyOrder("icon.svg", "reader.css", "app.js");

        var served =
                files().stream().map(address -> when().get(address).asString()).collect(Collectors.joining());

        assertThat(sources().filter(file -> !file.equals("index.html")))
                .allSatisfy(file -> assertThat(served).contains(words(file)));
    }

    /** What a file says of itself. */
    private static String words(String file) {
        try (var lines = Files.lines(SOURCES.resolve(file))) {
            return lines.filter(line -> !line.equals("// @ts-check"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void theCompressedFormHasATagOfItsOwn() {
        var address = files().get(files().size() - 1);

        var plain = plain(address);
        var zipped = given().header("Accept-Encoding", "br;q=0, gzip").get(address);
        var refused =
                given().config(AS_IT_IS).header("Accept-Encoding", "gzip;q=0").get(address);

        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(refused.header("Content-Encoding")).isNull();
        assertThat(zipped.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(zipped.asString()).isEqualTo(plain.asString());
    }

    @Test
    void askedForItsHeaderItSaysWhatItWouldSend() {
        var head = given().config(AS_IT_IS).head("/sources/ind");

        head.then()
                .statusCode(200)
                .header("Content-Length", Integer::parseInt, greaterThan(1000))
                .header("ETag", plain("/sources/ind").header("ETag"))
                .body(emptyString());
    }

    @Test
    void nothingCanBeSentToIt() {
        var answer = given().body("q=insurance").post("/search");

        answer.then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
    }
}
