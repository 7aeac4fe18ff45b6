package org.wegwijzer.editorial.desk;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

@DatabaseTest
class ScheduleFreshnessTest {

    private static final String PAGE = "/v1/sources/town";

    @Inject
    Clock clock;

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    private String release;

    @BeforeEach
    void emptyDesk() {
        given.startingFrom(HubFixture.small());
        desk.now();
        Editor.post("/sources/ind/draft");
        release = "/releases/" + Editor.post("/releases", "{\"name\": \"R\"}").path("id");
        Editor.put(release + "/items/sources/ind", "{\"action\": \"publish\"}");
    }

    @AfterEach
    void cancel() {
        Editor.delete(release + "/schedule").then().statusCode(200);
    }

    private void schedule(int seconds) {
        var moment = clock.instant().plusSeconds(seconds);
        Editor.put(release + "/schedule", Editor.get(release), "{\"publishAt\": \"%s\"}".formatted(moment))
                .then()
                .statusCode(200);
    }

    private static int seconds(String directive) {
        var field = when().get(PAGE).header("Cache-Control");
        return Integer.parseInt(field.replaceAll(".*" + directive + "=([0-9]+).*", "$1"));
    }

    @Test
    void nobodyKeepsAnAnswerBeyondTheNextRelease() {
        assertThat(seconds("max-age")).isEqualTo(60);

        schedule(40);

        for (var time = 0; time < 2; time++) {
            assertThat(seconds("max-age")).isBetween(1, 40);
            assertThat(seconds("stale-while-revalidate")).isZero();
        }
    }

    @Test
    void norServesItStaleBeyondThat() {
        schedule(160);

        assertThat(seconds("max-age")).isEqualTo(60);
        assertThat(seconds("stale-while-revalidate")).isBetween(1, 100);
    }

    @Test
    void aReleaseFarAwayChangesNothing() {
        schedule(3_600);

        assertThat(seconds("max-age")).isEqualTo(60);
        assertThat(seconds("stale-while-revalidate")).isEqualTo(300);
    }
}
