package org.wegwijzer.access;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.OnOneDatabase;

/** Whoever tries keys is answered 429 after a while, at their own address only, and a right key is still taken. */
@DatabaseTest
@OnOneDatabase
class WrongKeysTest {

    private static final String WRONG = "Bearer wgw_0123456789ab_" + "0".repeat(64);

    @Inject
    Holders holders;

    @Inject
    AccessConfig config;

    @Test
    void tooManyWrongKeysAreAnsweredWithAPause() throws IOException {
        var most = config.wrongKeysPerMinute();

        var statuses = statuses("127.0.0.9", WRONG, most + 3);

        assertThat(statuses).isEqualTo(Map.of(401, (long) most, 429, 3L));
        assertThat(statuses("127.0.0.9", holders.authorization(Scope.ADMIN), 1)).containsOnlyKeys(200);
        assertThat(statuses("127.0.0.8", WRONG, 1)).containsOnlyKeys(401);
    }

    @Test
    void countingIsForEachOfThem() {
        var counts = new RateLimit(2);

        assertThat(counts.isTooMuch("a")).isFalse();
        assertThat(counts.isTooMuch("a")).isFalse();
        assertThat(counts.isTooMuch("a")).isTrue();
        assertThat(counts.isTooMuch("b")).isFalse();
    }

    @Test
    void anAddressOfIpv6CountsByItsNetwork() {
        assertThat(new ClientAddress("2001:db8:1:2:3:4:5:6").network())
                .isEqualTo(new ClientAddress("2001:db8:1:2:a:b:c:d").network())
                .isNotEqualTo(new ClientAddress("2001:db8:1:3:3:4:5:6").network());
        assertThat(new ClientAddress("192.0.2.1").network()).isEqualTo("192.0.2.1");
    }

    /** How often which status came back, when an address of this machine sends this credential again and again. */
    private static Map<Integer, Long> statuses(String from, String authorization, int times) throws IOException {
        try (var socket =
                new Socket(InetAddress.getByName("127.0.0.1"), RestAssured.port, InetAddress.getByName(from), 0)) {
            var answers =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            return IntStream.range(0, times)
                    .mapToObj(time -> status(socket, answers, authorization))
                    .collect(groupingBy(Function.identity(), counting()));
        }
    }

    private static int status(Socket socket, BufferedReader answers, String authorization) {
        try {
            var request = "HEAD /editorial/v1/keys HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n\r\n"
                    .formatted(authorization);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var status = Integer.parseInt(answers.readLine().split(" ")[1]);
            var waits = false;
            for (var line = answers.readLine(); !line.isEmpty(); line = answers.readLine()) {
                waits = waits || line.equalsIgnoreCase("Retry-After: 60");
            }
            assertThat(waits).isEqualTo(status == 429);
            return status;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
