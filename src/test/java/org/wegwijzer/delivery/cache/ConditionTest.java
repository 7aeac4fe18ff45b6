package org.wegwijzer.delivery.cache;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
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

/** What a request demands of an answer, and what it takes for an answer, is judged as RFC 9110 says. */
@DatabaseTest
@OnOneDatabase
class ConditionTest {

    private static final String PAGE = "/v1/sources/ind";
    private static final String HUB = "/v1/hub";

    @Inject
    Given given;

    @Inject
    EmptyCache cache;

    @BeforeEach
    void hub() {
        given.startingFrom(HubFixture.small());
        cache.now();
    }

    /** Cold, and when the answer is at hand. */
    private List<Integer> statuses(String address, String... fields) {
        cache.now();
        var cold = RawHttp.send("GET", address, fields).status();
        RawHttp.send("GET", address);
        return List.of(cold, RawHttp.send("GET", address, fields).status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            If-Match: "a"                                                                             | 412
            If-Match: *                                                                               | 200
            If-Match: TAG                                                                             | 200
            If-Match: "a", TAG                                                                        | 200
            If-Match: W/TAG                                                                           | 412
            If-Unmodified-Since: Fri, 31 Dec 1999 23:59:59 GMT                                        | 412
            If-Unmodified-Since: Friday, 31-Dec-99 23:59:59 GMT                                       | 412
            If-Unmodified-Since: Fri Dec 31 23:59:59 1999                                             | 412
            If-Unmodified-Since: Fri, 31 Dec 2066 23:59:59 GMT                                        | 200
            If-Unmodified-Since: some day                                                             | 200
            If-Match: TAG;If-Unmodified-Since: Fri, 31 Dec 1999 23:59:59 GMT                          | 200
            If-Match: "a";If-None-Match: TAG                                                          | 412
            If-Match: TAG;If-None-Match: TAG                                                          | 304
            If-None-Match: *                                                                          | 304
            If-None-Match: W/TAG                                                                      | 304
            If-None-Match: "a";If-None-Match: TAG                                                     | 304
            If-None-Match: "a";If-Modified-Since: Fri, 31 Dec 2066 23:59:59 GMT                       | 200
            If-Modified-Since: Fri, 31 Dec 2066 23:59:59 GMT                                          | 200
            If-Modified-Since: Fri, 31 Dec 1999 23:59:59 GMT                                          | 200
            Range: bytes=0-1                                                                          | 200
            """)
    void aConditionIsJudgedAlikeColdAndWarm(String fields, int status) {
        var tag = RawHttp.send("GET", PAGE).fields().get("etag");

        var statuses = statuses(PAGE, fields.replace("TAG", tag).split(";"));

        assertThat(statuses).containsOnly(status);
    }

    @Test
    void whoDemandsAWeakTagLearnsWhyItNeverMatches() {
        var answer = RawHttp.send("GET", PAGE, "If-Match: W/\"a\"");

        assertThat(answer.body()).contains("weak entity tag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "*/*",
                "application/*",
                "APPLICATION/JSON",
                "application/json; charset=utf-8",
                "application/json;level=1",
                "text/html, */*;q=0.1",
                "nonsense, application/json",
                "application/json, nonsense;;,=",
                "text/html;q=2, application/json;q=0.1",
                ",,application/json",
                "text/html;a=\"x, y;q=0\", application/json",
                "text/html;a=\"x, application/json",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "application/json;q=0.1, application/json;q=0",
                "application/json;q=0.12345"
            })
    void whoAcceptsJsonInWhateverWordsGetsIt(String accepted) {
        assertThat(statuses(PAGE, "Accept: " + accepted)).containsOnly(200);
        assertThat(statuses(HUB, "Accept: " + accepted)).containsOnly(200);
        assertThat(RawHttp.send("GET", PAGE, "Accept: " + accepted).fields())
                .containsEntry("content-type", "application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;q=0, */*",
                "*/*, application/json;q=0",
                "application/ld+json",
                "application/*;q=0.1, application/ld+json;q=0.2",
                "application/json;q=0.5, application/ld+json;q=0.9"
            })
    void whoWantsNoJsonGetsTheOtherFormOrLearnsWhatThereIs(String accepted) {
        assertThat(statuses(PAGE, "Accept: " + accepted)).containsOnly(200);
        assertThat(RawHttp.send("GET", PAGE, "Accept: " + accepted).fields())
                .containsEntry("content-type", "application/ld+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;q=0, */*", "*/*;q=0", "text/html", "application/json;q=0"})
    void whatNobodyAcceptsIsNotGiven(String accepted) {
        var answer = RawHttp.send("GET", HUB, "Accept: " + accepted);

        assertThat(statuses(HUB, "Accept: " + accepted)).containsOnly(406);
        assertThat(answer.body()).contains("\"location\":\"Accept\"", "\"allowed\":[\"application/json\"]");
    }

    @Test
    void aRefusalNamesEveryFormThatThereIs() {
        var answer = RawHttp.send("GET", PAGE, "Accept: text/html");

        assertThat(answer.body()).contains("\"allowed\":[\"application/json\",\"application/ld+json\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "*", "*/json", "application/json;q=2", "/", "a/b/c"})
    void whatCannotBeReadAtAllIsRefusedByName(String accepted) {
        var answer = RawHttp.send("GET", HUB, "Accept: " + accepted);

        assertThat(statuses(HUB, "Accept: " + accepted)).containsOnly(400);
        assertThat(answer.body()).contains("\"in\":\"header\",\"location\":\"Accept\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "text/html;q=2", "image/*"})
    void aFileHasOneFormWhateverIsAccepted(String accepted) {
        for (var address : List.of("/.well-known/security.txt", "/.well-known/api-catalog", "/docs")) {
            assertThat(RawHttp.send("GET", address, "Accept: " + accepted).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void twoPreviewTokensAreRefused() {
        RawHttp.send("GET", PAGE);

        var answer = RawHttp.send("GET", PAGE, "Preview-Token: a", "Preview-Token: b");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"in\":\"header\",\"location\":\"Preview-Token\"");
    }
}
