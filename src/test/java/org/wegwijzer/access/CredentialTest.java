package org.wegwijzer.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.RawHttp;
import org.wegwijzer.fixture.RawHttp.Answer;

/** A wrong credential is refused before anything else is looked at; a right one changes nothing for readers. */
@DatabaseTest
@OnOneDatabase
class CredentialTest {

    private static final String PAGE = "/v1/sources/ind";
    private static final String KEYS = "/editorial/v1/keys";
    private static final String NOBODY = "wgw_0123456789ab_" + "0".repeat(64);

    @Inject
    Given given;

    @Inject
    Holders holders;

    @Inject
    Keys keys;

    @BeforeEach
    void aSmallHub() {
        given.startingFrom(HubFixture.small());
    }

    private static void isRefused(Answer answer, int status) throws JsonProcessingException {
        assertThat(answer.status()).as(answer.all()).isEqualTo(status);
        assertThat(answer.fields())
                .containsEntry("content-type", "application/problem+json")
                .containsEntry("cache-control", "no-store")
                .containsEntry("api-version", "1.0.0")
                .containsKey("www-authenticate");
        assertThat(new ObjectMapper().readTree(answer.body()).path("status").asInt())
                .isEqualTo(status);
    }

    static Stream<String> wrong() {
        return Stream.of(
                "",
                "Bearer",
                "Bearer ",
                "Bearer  " + NOBODY,
                "Bearer nonsense",
                "Bearer wgw_",
                "Bearer " + NOBODY,
                "Bearer " + NOBODY.toUpperCase(Locale.ROOT),
                "Bearer " + NOBODY + ",",
                "\u00ef\u00bb\u00bfBearer " + NOBODY,
                "Basic eDp5",
                "Basic",
                "Digest username=\"a\"",
                NOBODY);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongCredentialIsRefusedEverywhere(String credential) throws JsonProcessingException {
        for (var address : List.of(PAGE, PAGE, "/v1/nope", "/v1/hub?nope=1", "/v1/openapi.json", "/", KEYS)) {
            isRefused(RawHttp.send("GET", address, "Authorization: " + credential), 401);
        }
        for (var method : List.of("HEAD", "OPTIONS", "POST", "DELETE", "TRACE")) {
            assertThat(RawHttp.send(method, PAGE, "Authorization: " + credential)
                            .status())
                    .as(method)
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bearer ", "BEARER ", "Bearer  ", "Bearer\t", "Token ", ""})
    void aRightKeyInAnotherSpellingIsWrong(String scheme) throws JsonProcessingException {
        var token = holders.key(Scope.ADMIN).token();

        isRefused(RawHttp.send("GET", KEYS, "Authorization: " + scheme + token), 401);
    }

    @Test
    void aRightKeyBesideAnotherIsWrong() throws JsonProcessingException {
        var right = "Authorization: " + holders.authorization(Scope.ADMIN);

        isRefused(RawHttp.send("GET", KEYS, right, "Authorization: Bearer " + NOBODY), 401);
        isRefused(RawHttp.send("GET", KEYS, right, right), 401);
        isRefused(RawHttp.send("GET", PAGE, right, right), 401);
    }

    @Test
    void aKeyThatIsNearlyRightIsWrong() throws JsonProcessingException {
        var token = holders.key(Scope.ADMIN).token();
        var last = token.charAt(token.length() - 1) == '0' ? '1' : '0';

        for (var near : List.of(
                token.substring(0, token.length() - 1) + last,
                token.substring(0, token.length() - 1),
                token + "0",
                NOBODY.substring(0, 17) + token.substring(17))) {
            isRefused(RawHttp.send("GET", KEYS, "Authorization: Bearer " + near), 401);
        }
    }

    @Test
    void aKeyOutsideTheHeaderIsNoKey() throws JsonProcessingException {
        var token = holders.key(Scope.ADMIN).token();

        isRefused(RawHttp.send("GET", KEYS, "Cookie: Authorization=Bearer " + token), 401);
        isRefused(RawHttp.send("GET", KEYS + "?access_token=" + token), 401);
        assertThat(RawHttp.send("GET", PAGE + "?access_token=" + token).all())
                .startsWith("HTTP/1.1 400")
                .doesNotContain(token);
    }

    @Test
    void readersWithAKeyGetWhatAllGet() {
        var authorization = "Authorization: " + holders.authorization(Scope.READ);
        var plain = RawHttp.send("GET", PAGE);

        for (var time = 0; time < 2; time++) {
            var answer = RawHttp.send("GET", PAGE, authorization);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(plain.body());
        }
    }

    @Test
    void editorsNeedAKeyWhateverTheyAsk() throws JsonProcessingException {
        for (var address : List.of(KEYS, KEYS + "/x", "/editorial/v1/nope", "/editorial/v1/sources/ind")) {
            for (var method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
                isRefused(RawHttp.send(method, address), 401);
            }
        }
    }

    @Test
    void aLargeBodyOfNobodyIsNotReadAtAll() throws JsonProcessingException {
        for (var address : List.of(KEYS, "/editorial/v1/import")) {
            var answer = RawHttp.send("POST", address, "Content-Type: application/json", "Content-Length: 10000000000");

            isRefused(answer, 401);
            assertThat(answer.fields()).containsEntry("connection", "close");
        }
    }

    @Test
    void aScopeOpensWhatItSaysAndNoMore() throws JsonProcessingException {
        for (var scope : List.of(Scope.READ, Scope.WRITE, Scope.PUBLISH)) {
            isRefused(RawHttp.send("GET", KEYS, "Authorization: " + holders.authorization(scope)), 403);
        }
        assertThat(RawHttp.send("GET", KEYS, "Authorization: " + holders.authorization(Scope.ADMIN))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aRevokedKeyOpensNothingAtOnce() throws JsonProcessingException {
        var key = holders.key(Scope.ADMIN);
        var authorization = "Authorization: Bearer " + key.token();
        assertThat(RawHttp.send("GET", KEYS, authorization).status()).isEqualTo(200);

        keys.revoke(key.key().id());

        isRefused(RawHttp.send("GET", KEYS, authorization), 401);
        isRefused(RawHttp.send("GET", PAGE, authorization), 401);
    }

    @Test
    void anExpiredKeyOpensNothing() throws JsonProcessingException {
        var ended = holders.until(Instant.parse("2020-01-01T00:00:00Z"), Scope.ADMIN);
        var lasting = holders.until(Instant.parse("2120-01-01T00:00:00Z"), Scope.ADMIN);

        isRefused(RawHttp.send("GET", KEYS, "Authorization: Bearer " + ended.token()), 401);
        assertThat(RawHttp.send("GET", KEYS, "Authorization: Bearer " + lasting.token())
                        .status())
                .isEqualTo(200);
    }
}
