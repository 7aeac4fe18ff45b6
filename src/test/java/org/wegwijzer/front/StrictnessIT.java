package org.wegwijzer.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.front.RequestGuardTest.isProblem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.Node;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.RawHttp;

/**
 * What the next server could read otherwise is refused by the packaged program, with the problem that every refusal is. Tests that
 * run inside it start it without its door, which Netty finds only where all classes have one loader.
 */
@Outside
class StrictnessIT {

    private static Node node;

    @BeforeAll
    static void thePackagedProgram(@TempDir Path folder) throws IOException {
        node = Node.in(folder, Map.of());
        RestAssured.port = node.port();
    }

    @AfterAll
    static void end() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HELO you\r\n\r\n",
                "GET /v1/hub\r\n\r\n",
                "\u0016\u0003\u0001\r\n\r\n",
                "GET /v1/hub HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST /v1/hub HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "POST /v1/hub HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                "POST /v1/hub HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
                "POST /v1/hub HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
                "POST /v1/hub HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
                "GET /v1/hub HTTP/1.1\r\nHost: a\r\nX : b\r\n\r\n",
                "GET /v1/hub HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n",
                "GET /v1/hub HTTP/1.1\r\nHost: a\r\nX\u00e9: b\r\n\r\n",
                "GET /v1/hub HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n",
                "GET /v1/hub HTTP/1.1\r\nHost: a\r\nX: b\r\n\tc\r\n\r\n",
                "GET /v1/hub HTTP/1.1\r\n Host: a\r\n\r\n",
                "GET /v1/hub HTTP/1.1\r\nHost: a\r\nX: b\u0000c\r\n\r\n",
                "GET /v1/hub HTTP/1.1\r\nHost: a\r\nX: b\u0001\r\n\r\n",
                "GET /v1/hub HTTP/1.1\r\nHost: a\r\nX: b\u007f\r\n\r\n",
                "GET /v1/hub HTTP/1.1\r\nHost: a\r\nX: b\rc\r\n\r\n",
                "GET /v1/hub HTTP/1.1\r\nHost: a\nX: b\r\n\r\n",
                "GET /v1/hub HTTP/1.1\nHost: a\n\n",
                "GET /v1/hub HTTP/2.0\r\nHost: a\r\n\r\n",
                "GET /v1/hub HTTP/0.9\r\nHost: a\r\n\r\n",
                "GET /v1/hub XTTP/1.1\r\nHost: a\r\n\r\n",
                "POST /v1/hub HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n",
                "POST /v1/hub HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
                "POST /v1/hub HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n\r\nhello",
                "POST /v1/hub HTTP/1.1\r\nHost: a\r\nContent-Length: 5x\r\n\r\nhello",
                "POST /v1/hub HTTP/1.1\r\nHost: a\r\nContent-Length: 3, 4\r\n\r\nabcd"
            })
    void whatIsNoHttpIsRefusedWithAProblem(String bytes) throws JsonProcessingException {
        var answer = RawHttp.sendBytes(bytes);

        isProblem(answer, 400);
        assertThat(answer.fields()).containsEntry("connection", "close");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\nhello\r\n", "-1\r\n", "ffffffffffffffff1\r\n", "2\r\nhello\r\n0\r\n\r\n"})
    void aBodyInBrokenChunksIsRefused(String chunks) {
        var answer = RawHttp.sendBytes(
                "PUT /editorial/v1/guides/a/draft HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks);

        // Without a key it may have been refused for that before the body came.
        assertThat(answer.status()).isIn(400, 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.0", "HTTP/1.1", "HTTP/1.2", "HTTP/1.9"})
    void theServerSpeaksHttp11WhateverTheClientClaims(String version) {
        var answer = RawHttp.sendBytes("GET /v1/hub " + version + "\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer.all()).startsWith("HTTP/1.1 200 OK\r\n");
    }

    @Test
    void aBodyInBrokenChunksThatSomebodyWaitsForIsRefused() {
        var answer = RawHttp.sendBytes(
                "POST /v1/hub HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");

        assertThat(answer.status()).isBetween(400, 499);
    }

    @Test
    void afterAllOfThisOthersAreServed() {
        assertThat(RawHttp.send("GET", "/v1/hub").status()).isEqualTo(200);
        assertThat(RawHttp.send("GET", "/v1/guides?expand=topics").status()).isEqualTo(200);
    }
}
