package org.wegwijzer.delivery.cache;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HeaderRules;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.RawHttp;
import org.wegwijzer.fixture.RawHttp.Answer;

/** The header of every answer is small and says each thing once, wherever the answer comes from. */
@DatabaseTest
@OnOneDatabase
class HeaderTest {

    private static final String PAGE = "/v1/sources/ind?expand=topics,guides";

    @Inject
    Given given;

    @Inject
    EmptyCache cache;

    @BeforeEach
    void hub() {
        given.startingFrom(HubFixture.small());
        cache.now();
    }

    private static void isFit(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(HeaderRules.faults(answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip", "br"})
    void anAnswerSaysEachThingOnceBeforeItIsAtHandAndAfter(String encoding) {
        var accepted = "Accept-Encoding: " + encoding;

        var miss = RawHttp.send("GET", PAGE, accepted);
        var hit = RawHttp.send("GET", PAGE, accepted);
        var head = RawHttp.send("HEAD", PAGE, accepted);
        var known = "If-None-Match: " + miss.fields().get("etag");
        var unchanged = RawHttp.send("GET", PAGE, accepted, known);
        cache.now();
        var unchangedMiss = RawHttp.send("GET", PAGE, accepted, known);

        assertThat(hit.fields().get("cache-status")).isEqualTo("wegwijzer; hit");
        assertThat(hit.fields()).containsKeys("api-version", "x-frame-options", "access-control-allow-origin");
        List.of(miss, hit, head).forEach(answer -> isFit(answer, 200));
        List.of(unchanged, unchangedMiss).forEach(answer -> isFit(answer, 304));
        assertThat(unchanged.fields().keySet()).isEqualTo(unchangedMiss.fields().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/openapi.json",
                "/v1/sources/nobody",
                "/v1/sources?foo=1",
                "/v1/sources/",
                "/v1/%zz",
                "/nope",
                "/docs",
                "/sitemap.xml",
                "/.well-known/api-catalog",
                "/.well-known/security.txt",
                "/editorial/v1/openapi.json",
                "/editorial/v1/export"
            })
    void soDoesWhatIsNoPage(String address) {
        for (var method : List.of("GET", "HEAD", "OPTIONS", "POST", "BREW")) {
            var answer = RawHttp.send(method, address);

            assertThat(HeaderRules.faults(answer)).as(method).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/sources/ind"})
    void anUnchangedPageForPeopleSaysNothingElse(String address) {
        var tag = RawHttp.send("GET", address).fields().get("etag");

        isFit(RawHttp.send("GET", address, "If-None-Match: " + tag), 304);
    }

    @Test
    void refusalsSayEachThingOnce() {
        isFit(RawHttp.send("GET", "/v1/sources?a=" + "a".repeat(4100)), 414);
        isFit(RawHttp.send("GET", "/v1/sources", "A: " + "a".repeat(17_000)), 431);
        isFit(RawHttp.send("GET", "/v1/sources", "Authorization: Bearer nothing"), 401);
        isFit(RawHttp.send("GET", "/v1/sources", "Accept: text/html"), 406);
        isFit(RawHttp.send("GET", "/v1/sources", "If-Match: \"a\""), 412);
        isFit(RawHttp.send("GET", "/v1/sources", "Preview-Token: a", "Preview-Token: a"), 400);
        isFit(RawHttp.send("GET", "/v1/sources", "Preview-Token: a"), 401);
    }

    @Test
    void aLongQueryDoesNotMakeALongHeader() {
        var hub = new HubFixture();
        for (var number = 0; number < 60; number++) {
            var slug = "a-source-with-quite-a-long-name-for-a-slug-number-" + number;
            hub.source(slug).says("sources", slug, "en", "name", "ﷺ".repeat(150) + number);
        }
        given.published(hub);
        var search = "/v1/search?limit=1&q=" + "%F0%9F%98%80%20".repeat(90) + "source";
        var list = "/v1/sources?limit=2&sourceFields=name,description";
        var second = RawHttp.send("GET", list)
                .body()
                .replaceFirst("(?s).*\"nextPage\":\\{[^}]*\"href\":\"([^\"]*)\".*", "$1");

        for (var address : List.of(search, "/v1/sources?limit=100", list, second)) {
            isFit(RawHttp.send("GET", address), 200);
            isFit(RawHttp.send("GET", address), 200);
        }
    }

    @Test
    void anAddressThatIsTooLongForTheHeaderIsSaidInTheBody() {
        var id = "7c1e2a50-3f0d-4b5e-9a55-0c8d5b1f6e21";
        given.published(
                new HubFixture().source("village").change("sources", "village", village -> village.put("id", id)));
        given.published(new HubFixture().source("city").change("sources", "city", city -> city.put("id", id)));
        var fields = Stream.of("source", "topic", "guide", "faq")
                .map(type -> "&%sFields=%s".formatted(type, encoded(fieldsOf(type))))
                .collect(Collectors.joining());

        var shortWay = RawHttp.send("GET", "/v1/sources/village?lang=nl");
        var longWay = RawHttp.send("GET", "/v1/sources/village?expand=topics,guides,faqs" + fields);

        isFit(shortWay, 308);
        isFit(longWay, 410);
        assertThat(longWay.body()).contains("\"replacedBy\":\"/v1/sources/city\"");
    }

    /** All that there are, which a wrong one is told. */
    private static String fieldsOf(String type) {
        List<String> allowed =
                when().get("/v1/%ss?%sFields=-".formatted(type, type)).path("errors[0].allowed");
        return String.join(",", allowed);
    }

    private static String encoded(String text) {
        return text.chars()
                .mapToObj(letter -> "%" + HexFormat.of().toHexDigits((byte) letter))
                .collect(Collectors.joining());
    }
}
