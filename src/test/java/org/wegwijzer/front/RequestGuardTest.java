package org.wegwijzer.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.RawHttp;
import org.wegwijzer.fixture.RawHttp.Answer;

/** Whatever reaches the public port, the answer has the same form, and there is one way to say a thing. */
@DatabaseTest
@OnOneDatabase
class RequestGuardTest {

    private static final String PAGE = "/v1/sources/ind";

    @Inject
    Given given;

    @BeforeEach
    void aSmallHub() {
        given.startingFrom(HubFixture.small());
    }

    static void isProblem(Answer answer, int status) throws JsonProcessingException {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.fields())
                .containsEntry("content-type", "application/problem+json")
                .containsEntry("cache-control", status == 404 ? "max-age=10" : "no-store");
        carriesWhatEveryAnswerCarries(answer);
        var problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).startsWith("/problems/");
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("instance").asText()).isNotBlank();
    }

    private static void carriesWhatEveryAnswerCarries(Answer answer) {
        assertThat(answer.fields())
                .containsEntry("api-version", "1.0.0")
                .containsEntry("access-control-allow-origin", "*")
                .containsEntry(
                        "access-control-expose-headers",
                        "API-Version, ETag, Link, Content-Language, Cache-Tag, Cache-Status, Server-Timing,"
                                + " Retry-After, Deprecation, Sunset")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("strict-transport-security", "max-age=31536000")
                .containsKey("content-security-policy")
                .doesNotContainKeys("server", "x-powered-by", "set-cookie", "access-control-allow-credentials");
        assertThat(answer.all().toLowerCase(Locale.ROOT).split("\r\napi-version:", -1))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope",
                "/q/health",
                "/v1/",
                "/v1/nope",
                "/V1/sources",
                "/v1/Sources",
                "/v1/sources/",
                "/v1//sources",
                "//v1/sources",
                "/v1/sources//ind",
                "/v1/../v1/sources",
                "/v1/./sources",
                "/v1/sources/..",
                "/v1/x/%2e%2e/sources",
                "/v1/x/..%2fsources",
                "/v1/sources%2Find",
                "/v1/sources/%69nd",
                "/v1/sources/%2569nd",
                "/v1/sources;a=b",
                "/v1/sources/ind;a=b",
                "/v1/sources%3Ba=b",
                "/v1\\sources",
                "/v1/sources/ind.json",
                "/v1/sources/IND",
                "/v1/sources/ind.",
                "/v1/sources/ind%20",
                "/v1/sources/{slug}",
                "/v1/sources/<script>",
                "/v1/sources/%00",
                "/v1/sources/ind%00",
                "/v1/sources/%0d%0aSet-Cookie:x",
                "/v1/sources/%c3%28",
                "/v1/sources/%c0%af",
                "/v1/sources/\u00e9",
                "/v1/sources/ind#part",
                "nopath",
                "*"
            })
    void anAddressThatIsNotThereIsMissingHoweverItIsSpelled(String address) throws JsonProcessingException {
        var answer = RawHttp.send("GET", address);

        isProblem(answer, 404);
    }

    @Test
    void aLongPathIsMissingLikeAShortOne() throws JsonProcessingException {
        var answer = RawHttp.send("GET", "/v1/sources/" + "a".repeat(4000));

        isProblem(answer, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/v1/%zz",
                "/v1/sources/%2",
                "/v1/sources/%zz",
                "/v1/sources/%%30",
                "/v1/sources?lang=%zz",
                "/v1/sources?%",
                "/v1/sources?lang={en}",
                "/v1/sources?lang=<script>"
            })
    void aMalformedAddressIsRefused(String address) throws JsonProcessingException {
        var answer = RawHttp.send("GET", address);

        isProblem(answer, 400);
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-Host, evil.example",
        "X-Forwarded-Proto, gopher",
        "X-Forwarded-Port, 6666",
        "X-Forwarded-Prefix, /evil",
        "X-Forwarded-For, 6.6.6.6",
        "Forwarded, host=evil.example;proto=gopher",
        "X-Original-URL, /v1/hub",
        "X-Rewrite-URL, /v1/hub",
        "X-HTTP-Method-Override, DELETE",
        "X-HTTP-Method, DELETE",
        "X-Method-Override, DELETE",
        "Origin, https://evil.example",
        "Origin, null",
        "Cookie, a=b",
        "X-API-Version, 9"
    })
    void aHeaderFieldThatMeansNothingHereChangesNothing(String name, String value) {
        for (var address : new String[] {"/v1/sources?limit=1", "/v1/sources/nobody"}) {
            var with = RawHttp.send("GET", address, name + ": " + value);

            assertThat(lasting(with)).isEqualTo(lasting(RawHttp.send("GET", address)));
            assertThat(with.body()).isEqualTo(RawHttp.send("GET", address).body());
            assertThat(with.all()).doesNotContain("evil");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:81", "[::1]"})
    void theHostIsNeverRepeated(String host) {
        var asked = "GET /v1/sources?limit=1 HTTP/1.1\r\nConnection: close\r\nHost: ";

        var answer = RawHttp.sendBytes(asked + host + "\r\n\r\n");

        var plain = RawHttp.send("GET", "/v1/sources?limit=1");
        assertThat(lasting(answer)).isEqualTo(lasting(plain));
        assertThat(answer.body()).isEqualTo(plain.body());
    }

    @Test
    void theHostOfAnAbsoluteAddressIsNeverRepeated() {
        var answer = RawHttp.send("GET", "http://evil.example/v1/sources?limit=1");

        var plain = RawHttp.send("GET", "/v1/sources?limit=1");
        assertThat(lasting(answer)).isEqualTo(lasting(plain));
        assertThat(answer.body()).isEqualTo(plain.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If-None-Match: *",
                "If-Match: \"a\"",
                "If-Modified-Since: Fri, 31 Dec 2027 23:59:59 GMT",
                "If-Unmodified-Since: Fri, 31 Dec 1999 23:59:59 GMT",
                "If-Range: \"a\"",
                "Range: bytes=0-1"
            })
    void aConditionSaysNothingAboutWhatIsMissing(String condition) {
        var answer = RawHttp.send("GET", "/v1/sources/nobody", condition);

        assertThat(answer.all())
                .isEqualTo(RawHttp.send("GET", "/v1/sources/nobody").all());
    }

    @Test
    void theBodyOfAReadingRequestIsIgnored() {
        var answer = RawHttp.send("GET", PAGE, "Content-Type: text/plain", "Content-Length: 5", "", "hello");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(RawHttp.send("GET", PAGE).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "text/plain, image/*", "application/json;q=0", "*/*;q=0"})
    void anAnswerThatNobodyAcceptsIsNotGiven(String accepted) throws JsonProcessingException {
        var answer = RawHttp.send("GET", PAGE, "Accept: " + accepted);

        isProblem(answer, 406);
    }

    @Test
    void whatIsNoMediaTypeIsRefused() throws JsonProcessingException {
        isProblem(RawHttp.send("GET", PAGE, "Accept: nonsense"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/json", "text/html, */*;q=0.1", "APPLICATION/JSON"})
    void anAnswerThatIsAcceptedIsGiven(String accepted) {
        var answer = RawHttp.send("GET", PAGE, "Accept: " + accepted);

        assertThat(answer.status()).isEqualTo(200);
        carriesWhatEveryAnswerCarries(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAGE,
                "/v1/hub",
                "/v1/sources?limit=1",
                "/v1/sources/ind?expand=topics,guides",
                "/v1/sources/nobody",
                "/v1/sources?foo=1",
                "/v1/sources/",
                "/v1/%zz",
                "/v1/openapi.json",
                "/v1/openapi.yaml",
                "/.well-known/api-catalog",
                "/.well-known/security.txt",
                "/v1",
                "/robots.txt",
                "/favicon.ico",
                "/",
                "/nope"
            })
    void headAnswersWithTheHeaderOfGetAndNoBody(String address) {
        var head = RawHttp.send("HEAD", address);
        var get = RawHttp.send("GET", address);

        assertThat(head.status()).isEqualTo(get.status());
        assertThat(lasting(head)).isEqualTo(lasting(get));
        assertThat(head.fields()).containsKey("content-length");
        assertThat(head.body()).isEmpty();
    }

    /** Between two answers a second may pass, and the second one may be at hand. */
    private static Map<String, String> lasting(Answer answer) {
        var fields = new TreeMap<>(answer.fields());
        fields.keySet().removeAll(Set.of("date", "cache-status", "server-timing"));
        return fields;
    }

    @Test
    void aLongAnswerSaysItsLengthToo() {
        var hub = new HubFixture();
        for (var number = 0; number < 100; number++) {
            hub.source("source-" + number);
        }
        given.published(hub);

        var head = RawHttp.send("HEAD", "/v1/sources?limit=100");

        var body = RawHttp.send("GET", "/v1/sources?limit=100").body();
        assertThat(body).hasSizeGreaterThan(20_000).isASCII();
        assertThat(head.fields()).containsEntry("content-length", String.valueOf(body.length()));
    }
}
