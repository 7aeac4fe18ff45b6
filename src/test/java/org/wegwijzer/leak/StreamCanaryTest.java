package org.wegwijzer.leak;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.EventSource;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** What is hidden sends nothing to those who listen, and moves nobody's place. */
@DatabaseTest
class StreamCanaryTest {

    private static final String STREAM = "/v1/changes/stream";

    @Inject
    Given given;

    @Inject
    HiddenData hidden;

    @Test
    void whatIsHiddenSendsNothing() {
        given.startingFrom(HubFixture.small());
        try (var stream = EventSource.open(RestAssured.port, STREAM, null)) {
            var before = stream.id();

            hidden.add();
            given.published(HubFixture.small().says("sources", "town", "en", "name", "What is not hidden"));

            assertThat(stream.next().data()).contains("\"town\"").doesNotContain("hidden");
            try (var later = EventSource.open(RestAssured.port, STREAM, before)) {
                assertThat(later.next().data()).contains("\"town\"");
                assertThat(later.unread()).isZero();
            }
            assertThat(stream.unread()).isZero();
        }
    }
}
