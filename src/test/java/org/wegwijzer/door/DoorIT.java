package org.wegwijzer.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Node;
import org.wegwijzer.fixture.Outside;

/** Who says nothing, or says it slowly, is not waited for, and keeps nobody else out. */
@Outside
@Timeout(100)
class DoorIT {

    private static final int PER_ADDRESS = 40;
    private static final int CROWD = 600;
    private static final int PATIENCE_MILLIS = 20_000;

    private static Node node;

    @BeforeAll
    static void aServerWithLittlePatience(@TempDir Path folder) throws IOException {
        node = Node.in(
                folder,
                Map.of(
                        "WEGWIJZER_CONNECTIONS_HEAD", "2s",
                        "WEGWIJZER_CONNECTIONS_BODY", "2s",
                        "WEGWIJZER_CONNECTIONS_BODY_RATE", "10K",
                        "WEGWIJZER_CONNECTIONS_PER_ADDRESS", String.valueOf(PER_ADDRESS),
                        "QUARKUS_HTTP_LIMITS_MAX_CONNECTIONS", "200"));
    }

    @AfterAll
    static void end() {
        node.close();
    }

    private static Socket connect(String from) throws IOException {
        var socket = new Socket(InetAddress.getByName("127.0.0.1"), node.port(), InetAddress.getByName(from), 0);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Says one character after the other, slowly, until somebody answers or hangs up. */
    private static String trickle(Socket socket, String begin, String rest) throws IOException, InterruptedException {
        say(socket, begin);
        try {
            for (var letter : rest.split("")) {
                if (socket.getInputStream().available() > 0) {
                    break;
                }
                say(socket, letter);
                Thread.sleep(100);
            }
        } catch (SocketException hungUp) {
            return read(socket);
        }
        return read(socket);
    }

    private static String read(Socket socket) throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (SocketException reset) {
            return "";
        }
    }

    @Test
    void aConnectionThatNeverSendsAnythingIsClosed() throws IOException {
        try (var silent = connect("127.0.0.2")) {
            assertThat(read(silent)).isEmpty();
        }
    }

    @Test
    void aHeadThatTricklesIsAnsweredWithATimeout() throws IOException, InterruptedException {
        try (var slow = connect("127.0.0.2")) {
            var answer = trickle(slow, "GET /v1/hub HTTP/1.1\r\nHost: a\r\nX: ", "x".repeat(200));

            assertThat(answer)
                    .startsWith("HTTP/1.1 408 ")
                    .contains("application/problem+json", "/problems/request-timeout");
        }
    }

    @Test
    void aSecondHeadThatTricklesIsToo() throws IOException, InterruptedException {
        try (var slow = connect("127.0.0.2")) {
            var answer = trickle(slow, "GET /v1/hub HTTP/1.1\r\nHost: a\r\n\r\n".repeat(2) + "G", "x".repeat(40));

            assertThat(answer).startsWith("HTTP/1.1 200 ");
            assertThat(answer + read(slow)).contains("HTTP/1.1 408 ");
        }
    }

    @Test
    void aBodyThatTricklesEnds() throws IOException, InterruptedException {
        try (var slow = connect("127.0.0.2")) {
            var answer =
                    trickle(slow, "POST /v1/hub HTTP/1.1\r\nHost: a\r\nContent-Length: 500\r\n\r\n", "x".repeat(200));

            assertThat(answer).startsWith("HTTP/1.1 4");
        }
    }

    @Test
    void aBodyThatComesSteadilyMayTakeItsTime() throws IOException, InterruptedException {
        try (var steady = connect("127.0.0.2")) {
            say(steady, "POST /v1/hub HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 120000\r\n\r\n");
            for (var piece = 0; piece < 40; piece++) {
                say(steady, "x".repeat(3000));
                Thread.sleep(100);
            }

            assertThat(read(steady)).startsWith("HTTP/1.1 405 ");
        }
    }

    @Test
    void aCrowdOfOneAddressLocksNeitherOthersNorItselfOut() throws IOException {
        var crowd = Collections.synchronizedList(new ArrayList<Socket>());
        try {
            for (var number = 0; number < CROWD; number++) {
                crowd.add(connect("127.0.0.3"));
            }

            for (var from : List.of("127.0.0.4", "127.0.0.3")) {
                try (var other = connect(from)) {
                    say(other, "GET /v1/hub HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
                    assertThat(read(other)).startsWith("HTTP/1.1 200 ");
                }
            }
        } finally {
            for (var socket : crowd) {
                socket.close();
            }
        }
    }

    @Test
    void aCrowdOfManyAddressesLocksNobodyOut() throws IOException {
        var crowd = new ArrayList<Socket>();
        try {
            for (var number = 0; number < CROWD; number++) {
                crowd.add(connect("127.0.1." + (1 + number % 100)));
            }

            try (var other = connect("127.0.0.4")) {
                say(other, "GET /v1/hub HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
                assertThat(read(other)).startsWith("HTTP/1.1 200 ");
            }
        } finally {
            for (var socket : crowd) {
                socket.close();
            }
        }
    }

    @Test
    void whoIsServedIsNotSentAwayForOthers() throws IOException {
        var crowd = new ArrayList<Socket>();
        try (var served = connect("127.0.0.5")) {
            say(served, "GET /v1/hub HTTP/1.1\r\nHost: a\r\n\r\n");
            Eventually.within(Duration.ofSeconds(10), "it is answered", () -> available(served));
            for (var number = 0; number < CROWD; number++) {
                crowd.add(connect("127.0.0.5"));
            }

            say(served, "GET /v1/hub HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

            assertThat(read(served)).startsWith("HTTP/1.1 200 ").contains("HTTP/1.1 200 ");
        } finally {
            for (var socket : crowd) {
                socket.close();
            }
        }
    }

    private static boolean available(Socket socket) {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException gone) {
            return false;
        }
    }
}
