package org.wegwijzer.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wegwijzer.fixture.EventSource;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.neighbour.BehindNeighbours;
import org.wegwijzer.fixture.neighbour.Neighbour;
import org.wegwijzer.fixture.neighbour.Neighbour.Kind;

/** Behind a server with its default settings, which holds answers back until it has enough of them, events come as they happen. */
@BehindNeighbours
class StreamBehindNginxTest {

    private static final String STREAM = "/v1/changes/stream?tag=s.town";
    private static final int PUBLICATIONS = 20;
    private static final Duration TOLD = Duration.ofMillis(200);

    @Inject
    Given given;

    private int editions;

    private Duration told(EventSource stream) {
        editions++;
        given.published(HubFixture.small().says("sources", "town", "en", "name", "Edition " + editions));
        var published = System.nanoTime();
        return Duration.ofNanos(stream.next().at() - published);
    }

    @ParameterizedTest
    @EnumSource(names = {"NGINX", "NGINX_FOR_EDITORS", "HAPROXY"})
    void eventsComeAsTheyHappen(Kind kind) throws IOException {
        given.published(HubFixture.small());
        try (var neighbour = Neighbour.start(kind, RestAssured.port);
                var stream = EventSource.open(neighbour.port(), STREAM, null)) {
            stream.id();

            var times = Stream.generate(() -> told(stream))
                    .limit(PUBLICATIONS)
                    .sorted()
                    .toList();

            Log.infof(
                    "Through %s: %s in the middle, %s at most.",
                    kind, times.get(PUBLICATIONS / 2), times.get(PUBLICATIONS - 1));
            assertThat(times.get(PUBLICATIONS / 2)).isLessThan(TOLD);
        }
    }

    @Test
    void anAnswerThatIsNoStreamIsNone() throws IOException {
        try (var neighbour = Neighbour.start(Kind.NGINX, RestAssured.port);
                var stream = EventSource.open(neighbour.port(), "/v1/changes/stream?tag=S", null)) {
            assertThat(stream.response().statusCode()).isEqualTo(400);
        }
    }
}
