package org.wegwijzer.delivery.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.delivery.stream.Listening.STREAM;

import java.io.IOException;
import java.net.http.HttpClient.Version;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wegwijzer.fixture.EventSource;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Node;
import org.wegwijzer.fixture.Outside;

/** How many streams there are, and how long they last: a silent one is no slow visitor, and none lasts for ever. */
@Timeout(100)
@Outside
class StreamLimitIT {

    private static final int PER_ADDRESS = 4;
    private static final Duration LONGEST = Duration.ofSeconds(8);
    private static final Duration BEAT = Duration.ofMillis(500);

    private static Node node;

    @BeforeAll
    static void aServerWithLittlePatience(@TempDir Path folder) throws IOException {
        node = Node.in(
                folder,
                Map.of(
                        "WEGWIJZER_CONTENT",
                        HubFixture.small().file().toString(),
                        "WEGWIJZER_STREAM_PER_ADDRESS",
                        String.valueOf(PER_ADDRESS),
                        "WEGWIJZER_STREAM_LONGEST",
                        LONGEST.toSeconds() + "s",
                        "WEGWIJZER_STREAM_BEAT",
                        BEAT.toMillis() + "ms",
                        "WEGWIJZER_CONNECTIONS_HEAD",
                        "1s",
                        "WEGWIJZER_CONNECTIONS_BODY",
                        "1s",
                        "QUARKUS_HTTP_IDLE_TIMEOUT",
                        "2s"));
    }

    @AfterAll
    static void end() {
        node.close();
    }

    private static EventSource open() {
        return EventSource.open(node.port(), STREAM, null);
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void aSilentStreamOutlivesAllPatienceAndEndsAsItShould(Version version) {
        var start = System.nanoTime();
        try (var stream = EventSource.open(version, node.port(), STREAM, null)) {
            stream.id();

            assertThat(stream.end()).succeedsWithin(LONGEST.multipliedBy(2));

            assertThat(Eventually.since(start)).isBetween(LONGEST.dividedBy(2), LONGEST.plusSeconds(2));
            assertThat(stream.unread()).isZero();
        }
    }

    @Test
    void oneAddressHasSoManyAndGetsAnotherWhenOneEnds() {
        var streams = new ArrayList<EventSource>();
        try {
            Eventually.within(LONGEST.multipliedBy(2), "all others have ended", () -> {
                streams.forEach(EventSource::close);
                streams.clear();
                IntStream.range(0, PER_ADDRESS).mapToObj(each -> open()).forEach(streams::add);
                return streams.stream().allMatch(stream -> stream.response().statusCode() == 200);
            });

            var refused = node.get(STREAM);

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().map())
                    .containsEntry("content-type", List.of("application/problem+json"))
                    .containsEntry("cache-control", List.of("no-store"))
                    .containsKey("retry-after");
            assertThat(node.get("/v1/hub").statusCode()).isEqualTo(200);
            streams.remove(0).close();
            Eventually.within(LONGEST, "there is room", () -> {
                try (var stream = open()) {
                    return stream.response().statusCode() == 200;
                }
            });
        } finally {
            streams.forEach(EventSource::close);
        }
    }
}
