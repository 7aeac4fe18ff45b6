package org.wegwijzer.reference;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.RedirectConfig.redirectConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.OnOneDatabase;

/** The documentation as a browser gets it. */
@DatabaseTest
@OnOneDatabase
class ReferenceTest {

    private static final Pattern NAMED = Pattern.compile("(?:href|src|data-address)=\"([^\"]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("(?:url\\(\"?|@import |(?=https?://))([^\"' );]+)");
    private static final Pattern LINKED = Pattern.compile("\\(([^)#]+)\\.md");
    private static final Path GUIDE = Path.of("src/docs/guide");

    static Stream<String> pages() {
        return Stream.concat(Stream.of("/docs"), listed());
    }

    /** What the first page leads to. */
    private static Stream<String> listed() {
        return Stream.concat(
                found(LINKED, file("README"))
                        .map(name -> "/docs/" + name.replaceAll(".*/", "").toLowerCase(Locale.ROOT)),
                Stream.of("/docs/reference", "/docs/reference/editorial"));
    }

    private static String file(String name) {
        try {
            return Files.readString(GUIDE.resolve(name + ".md"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Stream<String> files() {
        return Stream.concat(
                Stream.of("/docs", "/docs/reading", "/docs/reference"),
                Stream.of(
                        "/docs/assets/base.css",
                        "/docs/assets/docs.js",
                        "/docs/assets/search.json",
                        "/docs/assets/signpost.svg"));
    }

    /** As the bytes come, with no wish for an encoding but those that a test adds. */
    private static RequestSpecification plainly() {
        var config = RestAssuredConfig.config()
                .decoderConfig(decoderConfig().noContentDecoders())
                .redirect(redirectConfig().followRedirects(false));
        return given().config(config);
    }

    private static Stream<String> named(String page) {
        return found(NAMED, when().get(page).asString());
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesAreHtml(String page) {
        when().get(page)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=utf-8")
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("<h1"));
    }

    @Test
    void eachPageLeadsToAllAndMarksItself() {
        var all = listed().toList();

        assertThat(all).hasSizeGreaterThan(15).doesNotHaveDuplicates().allSatisfy(page -> {
            var html = when().get(page).asString();

            assertThat(html).containsOnlyOnce("<a href=\"%s\" aria-current=\"page\">".formatted(page));
            assertThat(all).allSatisfy(other -> assertThat(html).contains("<li><a href=\"%s\"".formatted(other)));
        });
    }

    @Test
    void pagesLeadOnInTheOrderInWhichTheyAreListed() {
        when().get("/docs").then().body(containsString("<a rel=\"next\" href=\"/docs/first-page\">"));
        when().get("/docs/clients")
                .then()
                .body(containsString("<a rel=\"prev\" href=\"/docs/client\">"))
                .body(containsString("<a rel=\"next\" href=\"/docs/static-site\">"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noLinkIsDead(String page) {
        var ours = named(page).distinct().filter(address -> !address.startsWith("https://"));

        assertThat(ours).isNotEmpty().allSatisfy(address -> {
            var parts = address.split("#", 2);
            var there = when().get(parts[0].isEmpty() ? page : parts[0]);

            assertThat(address).startsWith(parts[0].isEmpty() ? "#" : "/").doesNotStartWith("//");
            there.then().statusCode(200);
            if (parts.length > 1) {
                assertThat(there.asString()).contains("id=\"%s\"".formatted(parts[1]));
            }
        });
    }

    @Test
    void pagesShowTheSpecificationsOfThisHub() {
        assertThat(named("/docs/reference")).contains("/v1/openapi.json").doesNotContain("/editorial/v1/openapi.json");
        assertThat(named("/docs/reference/editorial")).contains("/editorial/v1/openapi.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base.css",
                "docs.css",
                "reference.css",
                "swagger-ui.css",
                "docs.js",
                "reference.js",
                "signpost.svg"
            })
    void whatPagesNeedAsksNobodyElse(String name) {
        var addresses = found(ADDRESS, when().get("/docs/assets/" + name).asString());

        assertThat(addresses)
                .filteredOn(address -> !address.startsWith("data:") && !address.startsWith("http://www.w3.org/"))
                .isSubsetOf("http://localhost:8080");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsInline(String page) {
        assertThat(when().get(page).asString())
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContain("<style")
                .doesNotContainPattern("<[^>]+ (style|on[a-z]+)=");
    }

    @ParameterizedTest
    @MethodSource("files")
    void thePolicyLetsNothingForeignIn(String address) {
        var policies = when().get(address).headers().getValues("Content-Security-Policy");

        assertThat(policies)
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                        .endsWith("frame-ancestors 'none'")
                        .doesNotContain("unsafe", "http"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void whoHasItIsToldSo(String address) {
        var first = when().get(address);
        var tag = first.header("ETag");

        first.then()
                .header("ETag", matchesPattern("\"[^\"]+\""))
                .header("Cache-Control", "public, max-age=300")
                .header("Vary", "Accept-Encoding");
        for (var known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            var second = given().header("If-None-Match", known).get(address);

            second.then().statusCode(304).header("ETag", tag).header("Content-Length", (String) null);
            assertThat(second.asByteArray()).isEmpty();
        }
        given().header("If-None-Match", "\"other\"").get(address).then().statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("files")
    void headSaysWhatGetSays(String address) {
        var get = plainly().get(address);
        var head = plainly().head(address);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
        for (var name : new String[] {"ETag", "Content-Type", "Content-Length", "Cache-Control"}) {
            assertThat(head.header(name)).as(name).isNotNull().isEqualTo(get.header(name));
        }
    }

    @Test
    void itIsCompressedForWhoTakesThat() throws IOException {
        var plain = encoded("identity");
        var compressed = encoded("br, gzip;q=0.5");

        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.asByteArray())).readAllBytes())
                .isEqualTo(plain.asByteArray());
        for (var refusal : new String[] {"gzip;q=0", "gzip; q=0.0", "br", "xgzip"}) {
            assertThat(encoded(refusal).header("Content-Encoding")).as(refusal).isNull();
        }
        assertThat(plainly().get("/docs").header("Content-Encoding")).isNull();
    }

    private static Response encoded(String acceptEncoding) {
        return plainly().header("Accept-Encoding", acceptEncoding).get("/docs/assets/swagger-ui.css");
    }

    @ParameterizedTest
    @CsvSource({"/docs/, /docs", "/docs/editorial, /docs/reference/editorial"})
    void addressesOfBeforeLeadOn(String before, String now) {
        plainly().get(before).then().statusCode(308).header("Location", now);
    }

    @ParameterizedTest
    @MethodSource("files")
    void itIsForReading(String address) {
        when().post(address).then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/nope",
                "/docs/assets",
                "/docs/assets/",
                "/docs/assets/frame.html",
                "/docs/README",
                "/docs/reading.md",
                "/docs/reference/",
                "/docs/reference/nope",
                "/docs/editorial/",
                "/docsx"
            })
    void nothingElseIsThere(String address) {
        when().get(address).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theReferenceBeginsWithoutWhatTriesOut() {
        assertThat(named("/docs/reference")).noneMatch(address -> address.endsWith("bundle.js"));
        assertThat(named("/docs/reading")).noneMatch(address -> address.contains("swagger"));
    }

    @Test
    void aSearchKnowsEverySectionByItsAddress() {
        var sections = when().get("/docs/assets/search.json").jsonPath();

        assertThat(sections.getList("address", String.class))
                .contains("/docs", "/docs/paging#filters", "/docs/changelog")
                .doesNotHaveDuplicates();
        assertThat(sections.getString("find { it.address == '/docs/paging#filters' }.text"))
                .contains("updatedSince")
                .doesNotContain("`", "|", "](");
        assertThat(sections.getString("find { it.address == '/docs/paging#filters' }.page"))
                .isEqualTo("Lists and paging");
    }
}
