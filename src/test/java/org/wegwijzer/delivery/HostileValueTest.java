package org.wegwijzer.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.RawHttp;
import org.wegwijzer.fixture.Seeded;
import org.wegwijzer.fixture.Seeds;

/** Whatever stands where a client may put a value, it is read, refused or passed over in a moment, and never a defect of ours. */
@Seeded
@DatabaseTest
@OnOneDatabase
class HostileValueTest {

    /** Far above what any of them takes on a busy machine, far below what a costly one would. */
    private static final Duration MOMENT = Duration.ofSeconds(3);

    private static final int DEFECT = 500;
    private static final int IN_HEADER = 15_000;
    private static final int IN_ADDRESS = 3_900;

    private static final List<String> REPEATED = List.of(
            "a", "9", "-", " ", "\t", ",", ";", "\"", "*", "/", "\\", "(", "[", "{", "%", ".", "+", "=", "\u00ff");

    private static final List<String> CONTINUED = List.of(
            "-a",
            "-aa",
            "-a1b2c3d4",
            "a,",
            "a;",
            "a;q=1,",
            ";a=b",
            "\"\",",
            "W/\"a\",",
            "*/*,",
            "a/b;c=\"d\",",
            " ,",
            ";q=",
            "q=0.1,",
            "-u-co-a",
            "_a",
            "a.",
            "[{",
            "{\"a\":",
            "\"a",
            "\\\"",
            "eyJ",
            "(a+)+",
            "1-",
            "~0",
            "🙂");

    private static final List<String> ODD = List.of(
            "-",
            "--",
            "und",
            "x",
            "*-*",
            "en-",
            "e",
            "-en",
            "1-1-1-1-1",
            "00000000-0000-0000-0000-00000000000g",
            "9999-12-31T23:59:59+18:00",
            "-999999999-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59.999999999Z",
            "0000-00-00T00:00:00Z",
            "1e400",
            "NaN",
            "2147483648",
            "-1",
            "${jndi:ldap://x}",
            "http://[::1",
            "//",
            "application/json;q=x",
            "text/html;=",
            ";",
            "a/b/c",
            "*/json",
            "Bearer",
            "Bearer a.b.c",
            "Basic Zm9v",
            "eyJhbGciOiJub25lIn0.e30.",
            "W/",
            "\"",
            "W/\"",
            "\"a",
            "Thu, 99 Foo 2026 99:99:99 GMT",
            "bytes=0-",
            "\u00e9",
            "br;q=",
            "gzip;q=1e9",
            "QUZURVI",
            "AAAA",
            "%2e",
            "&&",
            "=",
            "release.a.1.b");

    @Inject
    Given given;

    @Inject
    Holders holders;

    @BeforeEach
    void aSmallHub() {
        given.startingFrom(HubFixture.small());
    }

    /** Values to try at a place, by what is odd about them; each about as long as allowed where length is what is odd. */
    private static Map<String, String> values(String place, int length) {
        var values = new LinkedHashMap<String, String>();
        for (var piece : REPEATED) {
            values.put("many " + piece, piece.repeat(length));
            values.put("a and many " + piece, "a" + piece.repeat(length - 2) + "!");
        }
        for (var piece : CONTINUED) {
            values.put("en and many " + piece, "en" + piece.repeat(length / piece.length() - 2));
        }
        ODD.forEach(value -> values.put(value, value));
        return Seeds.some(place, values);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept-Language",
                "Accept",
                "Accept-Encoding",
                "If-None-Match",
                "If-Match",
                "If-Modified-Since",
                "Authorization",
                "Preview-Token",
                "Range",
                "Forwarded",
                "X-Forwarded-For",
                "traceparent",
                "Origin",
                "Cookie"
            })
    void inAFieldOfAHeader(String name) {
        values(name, IN_HEADER)
                .forEach((what, value) -> isHarmless(name + " " + what, "GET", "/v1/sources/ind", name + ": " + value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept-Encoding", "If-None-Match"})
    void inAFieldOfWhoReadsAPage(String name) {
        values(name, IN_HEADER)
                .forEach((what, value) -> isHarmless(name + " " + what, "GET", "/", name + ": " + value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/guides?lang=",
                "/v1/guides?expand=",
                "/v1/guides?guideFields=",
                "/v1/guides?sort=",
                "/v1/guides?limit=",
                "/v1/guides?cursor=",
                "/v1/guides?topic=",
                "/v1/guides?updatedSince=",
                "/v1/guides?",
                "/v1/search?cursor=a&q=",
                "/v1/search?q=a&cursor=",
                "/v1/search?q=a&type=",
                "/v1/suggest?q=",
                "/v1/guides/",
                "/v1/topics/early/",
                "/v1/",
                "/guides/",
                "/docs/",
                "/sitemap-"
            })
    void inAnAddress(String start) {
        values(start, IN_ADDRESS).forEach((what, value) -> {
            var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
            var fitting = encoded.substring(0, Math.min(encoded.length(), IN_ADDRESS));
            isHarmless(start + " " + what, "GET", start + fitting);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "thai ไทย",
                "a b",
                "\"a",
                "-a",
                "ß",
                "ﷺ",
                "👨‍👩‍👧‍👦",
                "é",
                "İ",
                "汉",
                "a*",
                "?",
                "~",
                "1.",
                "٠٨",
                "\u0301"
            })
    void inASearchOfTheLongestText(String piece) {
        var length = piece.codePointCount(0, piece.length());
        for (var text : List.of(piece.repeat(200 / length), (piece + " ").repeat(200 / (length + 1)))) {
            var encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
            isHarmless("search " + piece, "GET", "/v1/search?q=" + encoded);
            isHarmless("suggest " + piece, "GET", "/v1/suggest?q=" + encoded);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"If-Match", "If-None-Match", "Accept", "Accept-Language"})
    void inAFieldOfAnEditor(String name) {
        var key = "Authorization: " + holders.authorization(Scope.PUBLISH);
        values(name, IN_HEADER).forEach((what, value) -> {
            isHarmless(name + " " + what, "DELETE", "/editorial/v1/sources/ind/draft", key, name + ": " + value);
            isHarmless(
                    name + " " + what, "POST", "/editorial/v1/import", key, "Content-Length: 0", name + ": " + value);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/editorial/v1/releases/",
                "/editorial/v1/releases?cursor=",
                "/editorial/v1/releases?state=",
                "/editorial/v1/sources?q=",
                "/editorial/v1/sources?cursor=",
                "/editorial/v1/sources/ind/revisions/",
                "/editorial/v1/audit?cursor=",
                "/editorial/v1/keys/"
            })
    void inAnAddressOfAnEditor(String start) {
        var key = "Authorization: " + holders.authorization(Scope.ADMIN);
        values(start, IN_ADDRESS).forEach((what, value) -> {
            var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
            var fitting = encoded.substring(0, Math.min(encoded.length(), IN_ADDRESS));
            isHarmless(start + " " + what, "GET", start + fitting, key);
        });
    }

    /** Names that a pattern would repeat part by part, or look through from each blank to the end. */
    @Test
    void inADocument() {
        for (var slug : List.of("a" + "-a".repeat(400_000), "-".repeat(800_000), "a".repeat(800_000) + "-")) {
            isJudged("{\"slug\": \"%s\", \"kind\": \"OTHER\"}".formatted(slug));
        }
        isJudged("{\"slug\": \"a\", \"url\": \"https://%s!\"}".formatted("a".repeat(800_000)));
        var name = "a" + " ".repeat(40_000) + "b";
        isJudged("{\"slug\": \"a\", \"%s\": 1, \"%s\": 2}".formatted(name, name));
    }

    private static void isJudged(String document) {
        var start = System.nanoTime();
        var status = Editor.post("/sources", document).statusCode();

        assertThat(status).isIn(400, 201);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(MOMENT);
    }

    private static void isHarmless(String what, String method, String address, String... fields) {
        // A machine may pause once, when it has other work; what is costly is so each time.
        if (took(what, method, address, fields).compareTo(MOMENT) > 0) {
            assertThat(took(what, method, address, fields)).as(what).isLessThan(MOMENT);
        }
    }

    private static Duration took(String what, String method, String address, String... fields) {
        var start = System.nanoTime();
        var answer = RawHttp.send(method, address, fields);
        var took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(answer.status()).as("%s%n%s", what, answer.all()).isLessThan(DEFECT);
        assertThat(answer.body()).as(what).doesNotContain("java.", "Exception", "org.wegwijzer");
        return took;
    }
}
