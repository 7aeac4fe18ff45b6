package org.wegwijzer.front;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.front.RequestGuardTest.isProblem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.RawHttp;

/** What is larger than any reader's request, or has two meanings, is refused before it costs anything. */
@DatabaseTest
@OnOneDatabase
class RequestLimitTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(ints = {4097, 5000, 16_000})
    void anAddressHas4096CharactersAtMost(int length) throws JsonProcessingException {
        var address = "/v1/hub?a=";

        var answer = RawHttp.send("GET", address + "a".repeat(length - address.length()));

        isProblem(answer, 414);
    }

    @Test
    void anAddressOf4096CharactersIsRead() throws JsonProcessingException {
        var address = "/v1/hub?a=";

        var answer = RawHttp.send("GET", address + "a".repeat(4096 - address.length()));

        isProblem(answer, 400);
    }

    @ParameterizedTest
    @ValueSource(ints = {16 * 1024, 30_000, 45_000})
    void theHeaderHas16KibibytesAtMost(int length) throws JsonProcessingException {
        var answer = RawHttp.send("GET", "/v1/hub", "Cookie: " + "a".repeat(length));

        isProblem(answer, 431);
    }

    @Test
    void aHeaderOf16KibibytesIsRead() {
        var answer = RawHttp.send("GET", "/v1/hub", "Cookie: " + "a".repeat(16_000));

        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {16_500, 60_000})
    void whatIsFarTooLargeIsStillRefused(int length) {
        assertThat(RawHttp.send("GET", "/" + "a".repeat(length)).status()).isEqualTo(414);
        assertThat(RawHttp.send("GET", "/v1/hub", "A: " + "a".repeat(3 * length))
                        .status())
                .isEqualTo(431);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void aBodyHasOneMebibyteAtMost(String method) throws JsonProcessingException {
        var answer = RawHttp.send(method, "/v1/hub", "Content-Length: " + (MEBIBYTE + 1));

        isProblem(answer, 413);
    }

    @Test
    void nextToARefusedRequestOthersAreServed() {
        RawHttp.send("GET", "/v1/hub", "Cookie: " + "a".repeat(30_000));

        assertThat(RawHttp.send("GET", "/v1/hub").status()).isEqualTo(200);
    }

    @Test
    void aHostIsNamedOnce() throws JsonProcessingException {
        isProblem(RawHttp.send("GET", "/v1/hub", "Host: other"), 400);
        isProblem(RawHttp.sendBytes("GET /v1/hub HTTP/1.1\r\nConnection: close\r\n\r\n"), 400);
        isProblem(RawHttp.sendBytes("GET /v1/hub HTTP/1.1\r\nConnection: close\r\nHost: a:b/%%\r\n\r\n"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xchunked", "gzip, chunked", "identity", "chunked\r\nTransfer-Encoding: chunked"})
    void aBodyWhoseEndIsUnclearEndsTheConnection(String coding) {
        var hidden = "GET /v1/sources HTTP/1.1\r\nHost: localhost\r\n\r\n";

        var answer = RawHttp.sendBytes(
                "POST /v1/hub HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: " + coding + "\r\n\r\n" + hidden);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.all().split("HTTP/1\\.1 ")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HELO you\r\n\r\n",
                "GET /v1/hub\r\n\r\n",
                "\u0016\u0003\u0001\r\n\r\n",
                "GET /v1/hub HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST /v1/hub HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
                "POST /v1/hub HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
                "GET /v1/hub HTTP/1.1\r\nHost: a\r\nX : b\r\n\r\n"
            })
    void whatIsNoHttpIsRefusedByTheServerItself(String bytes) {
        var answer = RawHttp.sendBytes(bytes);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OPTIONS * HTTP/1.1\r\nHost: a\r\n",
                "CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n",
                "GET example.org:80 HTTP/1.1\r\nHost: a\r\n",
                "GET /v1/hub HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n",
                "POST /v1/hub HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 9999999999\r\n",
                "GET /v1/hub HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\n"
            })
    void whatIsUnusualIsNoDefect(String request) {
        var answer = RawHttp.sendBytes(request + "Connection: close\r\n\r\n");

        assertThat(answer.status()).isBetween(200, 499);
    }

    @Test
    void requestsThatComeTogetherAndInPiecesAreAllAnswered() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var request =
                    "POST /v1/hub HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel\no\r\n0\r\n\r\n"
                            + "\r\nGET /v1/hub HTTP/1.1\r\nHost: a\r\n\r\n"
                            + "POST /v1/hub HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nG\n\n\n"
                            + "GET /v1/nope HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
            for (var piece : request.split("(?<=\\G.{7})")) {
                socket.getOutputStream().write(piece.getBytes(US_ASCII));
                socket.getOutputStream().flush();
            }

            var answers = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertThat(answers.split("HTTP/1\\.1 ")).hasSize(5);
            assertThat(answers).contains("HTTP/1.1 405", "HTTP/1.1 200", "HTTP/1.1 404");
        }
    }
}
