package org.wegwijzer.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.front.RequestGuardTest.isProblem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.RawHttp;

/** Everything public is for reading: other methods are refused wherever they are tried, with those that there are. */
@DatabaseTest
@OnOneDatabase
class MethodTest {

    private static final String[] ADDRESSES = {
        "/v1/hub", "/v1/sources/ind", "/v1/openapi.json", "/.well-known/api-catalog", "/", "/nope"
    };

    @Inject
    Holders holders;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST",
                "PUT",
                "PATCH",
                "DELETE",
                "TRACE",
                "TRACK",
                "CONNECT",
                "PROPFIND",
                "QUERY",
                "GETx",
                "get",
                "X"
            })
    void methodsThatWriteOrAreUnknownAreRefused(String method) throws JsonProcessingException {
        for (var address : ADDRESSES) {
            var answer = RawHttp.send(method, address, "X-Secret: mirror", "X-HTTP-Method-Override: GET");

            isProblem(answer, 405);
            assertThat(answer.fields()).containsEntry("allow", "GET, HEAD, OPTIONS");
            assertThat(answer.all()).doesNotContain("mirror");
        }
    }

    @Test
    void optionsAreTheSameEverywhere() {
        for (var address : ADDRESSES) {
            var answer = RawHttp.send("OPTIONS", address);

            assertThat(answer.status()).isEqualTo(204);
            assertThat(answer.fields())
                    .containsEntry("allow", "GET, HEAD, OPTIONS")
                    .containsEntry("api-version", "1.0.0")
                    .doesNotContainKeys("content-length", "content-type");
            assertThat(answer.body()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null"})
    void anyOriginMayReadAndNoneIsRepeated(String origin) {
        var answer = RawHttp.send(
                "OPTIONS",
                "/v1/hub",
                "Origin: " + origin,
                "Access-Control-Request-Method: GET",
                "Access-Control-Request-Headers: if-none-match");

        assertThat(answer.fields())
                .containsEntry("access-control-allow-origin", "*")
                .containsEntry("access-control-allow-methods", "GET, HEAD, OPTIONS")
                .containsEntry("access-control-allow-headers", "*")
                .containsEntry("access-control-max-age", "86400")
                .doesNotContainKeys("access-control-allow-credentials", "vary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "QUERY", "GETx", "post"})
    void editorsHaveTheMethodsThatWriteAndNoUnknownOnes(String method) throws JsonProcessingException {
        var key = "Authorization: " + holders.authorization(Scope.ADMIN);

        var answer = RawHttp.send(method, "/editorial/v1/sources/ind", key);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.fields()).containsEntry("allow", "GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /sources                   | DELETE | GET, HEAD, OPTIONS, POST
            /sources/ind/draft         | TRACE  | DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT
            /sources/ind/publish       | GET    | OPTIONS, POST
            /releases                  | PUT    | GET, HEAD, OPTIONS, POST
            /releases/1/items          | GET    | OPTIONS, POST
            /releases/1/schedule       | POST   | DELETE, OPTIONS, PUT
            /webhooks/1                | POST   | DELETE, GET, HEAD, OPTIONS, PUT
            /import                    | GET    | OPTIONS, POST
            /translations              | GET    | OPTIONS, POST
            /export                    | POST   | GET, HEAD, OPTIONS
            /keys/1                    | POST   | DELETE, OPTIONS
            """)
    void whoIsRefusedAMethodLearnsWhichThereAre(String path, String method, String allowed) {
        var key = "Authorization: " + holders.authorization(Scope.ADMIN);

        var answer = RawHttp.send(method, "/editorial/v1" + path, key);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.fields()).containsEntry("allow", allowed);
    }

    @Test
    void noOtherSiteMayReadWhatEditorsSee() {
        var answer = RawHttp.send(
                "OPTIONS",
                "/editorial/v1/sources/ind",
                "Origin: https://evil.example",
                "Access-Control-Request-Method: PUT");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.fields())
                .containsEntry("allow", "GET, HEAD, OPTIONS")
                .containsEntry("cache-control", "no-store");
        assertThat(answer.fields().keySet()).noneMatch(name -> name.startsWith("access-control-"));
    }
}
