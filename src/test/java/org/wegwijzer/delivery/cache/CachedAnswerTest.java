package org.wegwijzer.delivery.cache;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Statements;

/** An answer is rendered once and given as it is until something changes that it depends on. */
@DatabaseTest
class CachedAnswerTest {

    private static final String PAGE = "/v1/sources/ind?expand=topics,guides";
    private static final String HIT = "wegwijzer; hit";
    private static final String MISS = "wegwijzer; fwd=miss; stored";

    @Inject
    Given given;

    @Inject
    EmptyCache cache;

    @Inject
    Statements statements;

    @BeforeEach
    void hub() {
        given.startingFrom(HubFixture.small());
        cache.now();
    }

    private static String status(String address) {
        return when().get(address).then().statusCode(200).extract().header("Cache-Status");
    }

    private static RequestSpecification undecoded() {
        return given().noFilters()
                .config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
    }

    private static Response encoded(String acceptEncoding) {
        return undecoded().header("Accept-Encoding", acceptEncoding).get(PAGE);
    }

    @Test
    void theSecondAnswerIsTheFirstOne() {
        var first = when().get(PAGE);
        var second = when().get(PAGE);

        first.then().header("Cache-Status", MISS).header("Server-Timing", startsWith("render;dur="));
        second.then().header("Cache-Status", HIT).header("Server-Timing", nullValue());
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        for (var header : new String[] {
            "ETag",
            "Content-Type",
            "Content-Language",
            "Vary",
            "Cache-Control",
            "Cache-Tag",
            "API-Version",
            "Content-Length",
            "X-Content-Type-Options",
            "Access-Control-Allow-Origin"
        }) {
            assertThat(second.header(header)).as(header).isNotBlank().isEqualTo(first.header(header));
        }
    }

    @Test
    void anAnswerAtHandCostsNoStatement() {
        var cost = statements.during(() -> IntStream.range(0, 3).forEach(time -> when().get(PAGE)));

        assertThat(cost).isEqualTo(statements.during(() -> when().get(PAGE)));
    }

    @Test
    void whoeverAsksAtTheSameTimeGetsOneRendering() {
        var alone = statements.during(() -> when().get(PAGE));

        var together = statements.during(() -> IntStream.range(0, 40)
                .parallel()
                .forEach(reader -> when().get(PAGE).then().statusCode(200)));

        assertThat(together).isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/sources/ind?expand=guides,topics",
                "/v1/sources/ind?expand=topics%2Cguides",
                "/v1/sources/ind?bodyFormat=html&expand=topics,guides"
            })
    void equalRequestsShareOneAnswer(String other) {
        var first = when().get(PAGE);

        var second = given().urlEncodingEnabled(false).get(other);

        second.then().header("Cache-Status", HIT).header("ETag", first.header("ETag"));
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void whatIsRefusedIsNeverKept() {
        when().get("/v1/sources/ind?unknown=1").then().statusCode(400).header("Cache-Control", "no-store");
        when().get("/v1/sources/never-was").then().statusCode(404).header("ETag", nullValue());
        when().get("/v1/sources/never-was").then().statusCode(404).header("Cache-Status", nullValue());
    }

    @Test
    void readersOfOtherLanguagesGetOtherAnswers() {
        var english = given().header("Accept-Language", "en").get("/v1/sources/ind");
        var dutch = given().header("Accept-Language", "nl").get("/v1/sources/ind");

        english.then().header("Content-Language", "en").body("name", equalTo("Source ind"));
        dutch.then().header("Content-Language", "nl").body("name", equalTo("IND (nl)"));
        assertThat(english.header("ETag")).isNotEqualTo(dutch.header("ETag"));
    }

    @Test
    void aClientThatHasTheAnswerGetsNoneAgain() {
        var tag = when().get(PAGE).header("ETag");

        var again = given().header("If-None-Match", "\"other\", W/" + tag).get(PAGE);
        var any = given().header("If-None-Match", "*").get(PAGE);
        var other = given().header("If-None-Match", "\"other\"").get(PAGE);

        again.then()
                .statusCode(304)
                .body(emptyString())
                .header("ETag", tag)
                .header("Vary", containsString("Accept-Encoding"))
                .header("Cache-Control", startsWith("public"))
                .header("Content-Type", nullValue());
        any.then().statusCode(304);
        other.then().statusCode(200);
    }

    @Test
    void aConditionHoldsForAnAnswerThatIsRenderedFirst() {
        var tag = when().get(PAGE).header("ETag");
        cache.now();

        given().header("If-None-Match", tag)
                .get(PAGE)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());
    }

    @Test
    void headersSayHowOthersMayKeepIt() {
        when().get(PAGE)
                .then()
                .header("Cache-Control", "public, max-age=60, stale-while-revalidate=300, stale-if-error=86400")
                .header("Vary", "Accept, Accept-Language, Accept-Encoding, Preview-Token")
                .header("ETag", matchesPattern("\"[A-Za-z0-9_-]{20}(-gz)?\""))
                .header("Last-Modified", nullValue())
                .header("Age", nullValue())
                .header("Set-Cookie", nullValue());
        when().get("/v1/faqs/question?lang=en").then().header("Vary", "Accept-Encoding, Preview-Token");
    }

    @Test
    void tagsSayWhatItDependsOn() {
        when().get("/v1/sources/ind?expand=topics")
                .then()
                .header("Cache-Tag", "any.sources,any.topics,hub,s.ind,s.ind.topics,t.early");
    }

    @Test
    void eachEncodingIsARepresentationOfItsOwn() throws IOException {
        var plain = undecoded().header("Accept-Encoding", "identity").get(PAGE);
        var gzip = encoded("gzip");
        var brotli = encoded("br, gzip;q=0.5");

        plain.then().header("Content-Encoding", nullValue());
        gzip.then().header("Content-Encoding", "gzip").header("Vary", containsString("Accept-Encoding"));
        brotli.then().header("Content-Encoding", "br");
        var unpacked = new GZIPInputStream(new ByteArrayInputStream(gzip.asByteArray())).readAllBytes();
        assertThat(new String(unpacked, StandardCharsets.UTF_8)).isEqualTo(plain.asString());
        assertThat(gzip.asByteArray().length).isLessThan(plain.asByteArray().length);
        assertThat(brotli.asByteArray().length).isLessThan(plain.asByteArray().length);
        assertThat(new String[] {plain.header("ETag"), gzip.header("ETag"), brotli.header("ETag")})
                .doesNotHaveDuplicates();
    }

    @Test
    void anEncodingIsMadeOnce() {
        encoded("gzip").then().header("Cache-Status", MISS);
        encoded("gzip").then().header("Cache-Status", HIT).header("Content-Encoding", "gzip");
        undecoded()
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", encoded("gzip").header("ETag"))
                .get(PAGE)
                .then()
                .statusCode(304)
                .header("Content-Encoding", nullValue());
    }

    @Test
    void aChangeOfWhatItShowsMakesItNew() {
        when().get(PAGE);

        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Changed"));

        when().get(PAGE).then().header("Cache-Status", MISS).body("guides.items[0].guide.title", equalTo("Changed"));
    }

    @Test
    void anUnrelatedChangeLeavesIt() {
        status(PAGE);
        status("/v1/sources");

        given.published(HubFixture.small().guide("unrelated"));

        assertThat(status(PAGE)).isEqualTo(HIT);
        assertThat(status("/v1/sources")).isEqualTo(HIT);
        assertThat(status("/v1/guides")).isEqualTo(MISS);
    }

    @Test
    void whatOnlyCountsEntriesStaysWhenOneOfThemSaysSomethingElse() {
        status("/v1/sources/ind");
        status("/v1/sources");
        status(PAGE);

        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Changed"));

        assertThat(status("/v1/sources/ind")).isEqualTo(HIT);
        assertThat(status("/v1/sources")).isEqualTo(HIT);
        assertThat(status(PAGE)).isEqualTo(MISS);
    }

    @Test
    void aNewLinkChangesCountsOnBothSides() {
        status("/v1/sources/ind");
        status("/v1/guides/b-guide");
        status("/v1/sources/town");

        given.published(HubFixture.small().cites("b-guide", "ind"));

        when().get("/v1/sources/ind").then().header("Cache-Status", MISS).body("guides.count", equalTo(2));
        when().get("/v1/guides/b-guide").then().header("Cache-Status", MISS).body("sources.count", equalTo(1));
        assertThat(status("/v1/sources/town")).isEqualTo(HIT);
    }

    @Test
    void theHubIsPartOfEveryAnswer() {
        status("/v1/sources/town");

        given.published(HubFixture.small()
                .hub(hub -> hub.putObject("texts").putObject("en").put("name", "New name")));

        when().get("/v1/sources/town").then().header("Cache-Status", MISS).body("hub.ref.title", equalTo("New name"));
    }

    @Test
    void whatIsGoneIsGoneAtOnce() {
        status("/v1/sources/town");

        given.published(new HubFixture().source("ind"));

        when().get("/v1/sources/town").then().statusCode(410);
    }
}
