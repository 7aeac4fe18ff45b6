package org.wegwijzer.delivery.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.delivery.stream.Listening.STREAM;
import static org.wegwijzer.delivery.stream.Listening.edited;
import static org.wegwijzer.delivery.stream.Listening.slug;

import io.quarkus.logging.Log;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.wegwijzer.fixture.EventSource;
import org.wegwijzer.fixture.FragileDatabase;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Node;
import org.wegwijzer.fixture.Outside;

/** What one node publishes, the streams of another tell. This process is the one, its child the other. */
@Outside
@QuarkusTest
@QuarkusTestResource(value = FragileDatabase.class, restrictToAnnotatedClass = true)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StreamNodesIT {

    private static final int WARM_UP = 20;
    private static final int PUBLICATIONS = 100;
    private static final Duration TOLD = Duration.ofMillis(200);
    private static final Duration STOPPED = Duration.ofSeconds(5);

    FragileDatabase database;

    @Inject
    Given given;

    private Node other;

    @BeforeAll
    void anotherNodeOnTheSameDatabase() throws IOException {
        other = Node.on(database.url());
        given.published(HubFixture.small());
    }

    @AfterAll
    void end() {
        other.close();
    }

    @Test
    @Order(1)
    void whatIsPublishedIsToldElsewhereWithin200Milliseconds() {
        var times = new ArrayList<Duration>();
        try (var stream = EventSource.open(other.port(), STREAM + "?tag=s.town", null)) {
            stream.id();
            for (var publication = 0; publication < WARM_UP + PUBLICATIONS; publication++) {
                given.published(edited("sources", "town"));
                var published = System.nanoTime();
                var took = Duration.ofNanos(stream.next().at() - published);
                if (publication >= WARM_UP) {
                    times.add(took);
                }
            }
        }

        var sorted = times.stream().sorted().toList();
        var tail = sorted.get(PUBLICATIONS * 99 / 100 - 1);
        Log.infof(
                "From publication to event: %s in the middle, %s for 99 of 100, %s at most.",
                sorted.get(PUBLICATIONS / 2), tail, sorted.get(PUBLICATIONS - 1));
        assertThat(tail).isLessThanOrEqualTo(TOLD);
    }

    @Test
    @Order(2)
    void whoComesBackToAnotherNodeHearsWhatHeMissed() {
        String seen;
        try (var stream = EventSource.open(RestAssured.port, STREAM, null)) {
            seen = stream.id();
        }
        given.published(edited("guides", "b-guide"));

        try (var stream = EventSource.open(other.port(), STREAM + "?tag=g.b-guide", seen)) {
            assertThat(slug(stream.next())).isEqualTo("b-guide");
        }
    }

    @Test
    @Order(3)
    void aNodeThatStopsEndsItsStreamsAsTheyShould() throws InterruptedException {
        try (var stream = EventSource.open(other.port(), STREAM, null)) {
            stream.id();

            Log.infof("Stopped within %s.", other.stopped(STOPPED));

            assertThat(stream.end()).succeedsWithin(STOPPED);
        }
    }
}
