package org.wegwijzer.memory;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Node;
import org.wegwijzer.fixture.Outside;

/** Whatever strangers ask for at once, a process with a small heap lives, and answers the next one. */
@Outside
class SmallHeapIT {

    private static final int AT_ONCE = 64;
    private static final int GUIDES = 160;
    private static final int TOPICS = 20;

    private static Node node;

    @BeforeAll
    static void aHubWithLongTexts(@TempDir Path folder) throws IOException {
        node = Node.in(folder, Map.of("WEGWIJZER_CONTENT", hub().file().toString()), "-Xmx128m");
    }

    @AfterAll
    static void end() {
        node.close();
    }

    private static HubFixture hub() {
        var hub = new HubFixture();
        var topics =
                IntStream.range(0, TOPICS).mapToObj(number -> "topic-" + number).toList();
        for (var place = 0; place < TOPICS; place++) {
            hub.topic(topics.get(place), place + 1);
        }
        for (var number = 0; number < GUIDES; number++) {
            var slug = "guide-" + number;
            hub.guide(slug).says("guides", slug, "en", "body", "Some **bold** words & more.\n\n".repeat(180));
            topics.forEach(topic -> hub.stands(slug, topic));
        }
        return hub;
    }

    private static List<HttpResponse<String>> allOf(List<String> addresses) {
        var answers = addresses.stream()
                .map(address ->
                        CompletableFuture.supplyAsync(() -> node.get(address), task -> new Thread(task).start()))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static void isAlive() {
        assertThat(node.get("/v1/hub").statusCode()).isEqualTo(200);
        assertThat(node.get("/v1/guides/guide-7?expand=topics").statusCode()).isEqualTo(200);
    }

    @Test
    void answersOfAHundredMegabytesAreRefused() {
        var addresses = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> "/v1/guides?limit=%d&expand=topics.guides&guidesLimit=100&guideFields=topics,body"
                        .formatted(37 + number))
                .toList();

        var answers = allOf(addresses);

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isIn(400, 503);
            assertThat(answer.statusCode() == 503)
                    .isEqualTo(answer.headers().firstValue("Retry-After").isPresent());
        });
        assertThat(answers).anySatisfy(answer -> assertThat(answer.body()).contains("ANSWER_TOO_LARGE"));
        isAlive();
    }

    @Test
    void deepExpansionsOfManyEntriesAreRefused() {
        var addresses = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> "/v1/topics?limit=%d&expand=guides.topics.guides&guidesLimit=100&topicsLimit=%d"
                        .formatted(1 + number % TOPICS, 1 + number))
                .toList();

        var answers = allOf(addresses);

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 400, 503));
        isAlive();
    }

    @Test
    void largeAnswersThatNobodyReadsDoNotEndIt() throws IOException, InterruptedException {
        var clients = new ArrayList<Socket>();
        try {
            for (var number = 0; number < AT_ONCE; number++) {
                var client = new Socket("localhost", node.port());
                clients.add(client);
                client.setReceiveBufferSize(4096);
                client.getOutputStream()
                        .write(
                                "GET /v1/guides?limit=%d&guideFields=body,title,topics&expand=topics HTTP/1.1\r\nHost: a\r\n\r\n"
                                        .formatted(37 + number)
                                        .getBytes(US_ASCII));
            }

            isAlive();
        } finally {
            for (var client : clients) {
                client.close();
            }
        }
        isAlive();
    }
}
