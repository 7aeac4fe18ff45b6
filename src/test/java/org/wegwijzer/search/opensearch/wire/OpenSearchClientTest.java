package org.wegwijzer.search.opensearch.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.WholeLog;

/** A server is asked with patience and credentials, of which nobody reads. */
class OpenSearchClientTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String SECRET = "5ecret";

    @Test
    void whoDoesNotAnswerIsNotWaitedForLongerThanAsked() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var start = System.nanoTime();

            assertIsAway("http://127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(300), "in time");

            assertThat(Eventually.since(start)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void whoIsNotThereIsSaidOnceAndNotTriedAgainAtOnce() throws IOException {
        var port = new ServerSocket(0);
        port.close();
        var client = client("http://127.0.0.1:" + port.getLocalPort());
        try (var log = new WholeLog()) {
            for (var time = 0; time < 3; time++) {
                assertThatThrownBy(() -> client.ask(ServerRequest.of("GET", "/"), WaitingTime.of(PATIENCE)))
                        .isInstanceOf(ServerAwayException.class);
            }

            assertThat(log.lines()).filteredOn(line -> line.contains("is away")).hasSize(1);
            assertThat(log.lines()).noneMatch(line -> line.contains(SECRET));
        }
    }

    @Test
    void credentialsAreSentAndNeverTold() throws Exception {
        var seen = new CopyOnWriteArrayList<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            seen.add(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        server.start();
        try (var log = new WholeLog()) {
            assertIsAway("http://127.0.0.1:" + server.getAddress().getPort(), PATIENCE, "status 401");

            assertThat(seen).containsExactly("Basic d2Vnd2lqemVyOjVlY3JldA==");
            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains(SECRET) || line.contains("d2Vnd2"));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void anAnswerWithoutEndIsNotReadToIt() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, 0);
                for (var sent = 0; sent <= BoundedBody.MOST_BYTES; sent += 1 << 20) {
                    exchange.getResponseBody().write(new byte[1 << 20]);
                }
            }
        });
        server.start();
        try {
            assertIsAway("http://127.0.0.1:" + server.getAddress().getPort(), PATIENCE, "more than");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whoIsInterruptedSaysNothingOfTheServer() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var client = client("http://127.0.0.1:" + silent.getLocalPort());
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> client.send(ServerRequest.of("GET", "/"), WaitingTime.of(PATIENCE)))
                    .isInstanceOf(ServerAwayException.class);

            assertThat(Thread.interrupted()).isTrue();
            assertThat(client.isAway()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:9200",
                "ftp://localhost",
                "http://",
                "http://somebody:5ecret@localhost:9200",
                "http://somebody:5ecret @localhost:9200",
                "https://localhost:9200?q=1"
            })
    void anAddressThatIsNoneIsRefusedWithoutWhatIsSecretInIt(String url) {
        assertThatThrownBy(() -> new ServerAddress(url, Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void aNameWithoutAPasswordIsRefused() {
        assertThatThrownBy(() -> new ServerAddress(
                        "http://localhost", Optional.of("somebody"), Optional.empty(), Optional.empty()))
                .hasMessageContaining("password");
    }

    @Test
    void aServerIsTrustedWhoseAuthorityIsNamedAndNoOther(@TempDir Path folder) throws Exception {
        var server = secure(folder);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write("{}".getBytes());
            exchange.close();
        });
        server.start();
        try {
            var url = "https://localhost:" + server.getAddress().getPort();
            var authority = folder.resolve("authority.pem");

            var trusting = new OpenSearchClient(
                    new ServerAddress(url, Optional.empty(), Optional.empty(), Optional.of(authority)));
            assertThat(trusting.send(ServerRequest.of("GET", "/"), WaitingTime.of(PATIENCE))
                            .isDone())
                    .isTrue();
            assertIsAway(url, PATIENCE, "certification");
        } finally {
            server.stop(0);
        }
    }

    private static HttpsServer secure(Path folder) throws Exception {
        var store = folder.resolve("keys");
        keytool(
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-keystore",
                store.toString());
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "server",
                "-keystore",
                store.toString(),
                "-file",
                folder.resolve("authority.pem").toString());
        var keys = KeyStore.getInstance("PKCS12");
        try (var file = Files.newInputStream(store)) {
            keys.load(file, "changeit".toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return server;
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var command = Stream.concat(
                        Stream.of(tool, "-storetype", "PKCS12", "-storepass", "changeit"), Stream.of(arguments))
                .toList();
        var order = Stream.concat(
                        Stream.of(command.get(0), arguments[0]),
                        Stream.concat(
                                List.of(arguments).stream().skip(1),
                                command.stream().skip(1).limit(4)))
                .toList();
        assertThat(new ProcessBuilder(order)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();
    }

    private static OpenSearchClient client(String url) {
        return new OpenSearchClient(
                new ServerAddress(url, Optional.of("wegwijzer"), Optional.of(SECRET), Optional.empty()));
    }

    private static void assertIsAway(String url, Duration patience, String reason) {
        assertThatThrownBy(() -> client(url).send(ServerRequest.of("GET", "/"), WaitingTime.of(patience)))
                .isInstanceOf(ServerAwayException.class)
                .hasMessageContaining(reason);
    }
}
