package org.wegwijzer.publish;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.OldLog;

@DatabaseTest
class LogKeeperTest {

    @Inject
    Given given;

    @Inject
    OldLog log;

    @Inject
    EntityManager entities;

    private String before;

    @BeforeEach
    void hub() {
        given.startingFrom(HubFixture.small());
        before = cursor();
    }

    @AfterEach
    void beginAnew() {
        log.beginAnew();
    }

    private static String cursor() {
        return when().get("/v1/hub").path("cursor");
    }

    private void says(String text) {
        given.published(HubFixture.small().says("sources", "ind", "en", "description", text));
    }

    private long lines() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select count(c) from Change c where c.type = 'source' and c.slug = 'ind' and c.kind = 'PUBLISHED' and c.formerSlug is null",
                                Long.class)
                        .getSingleResult());
    }

    @Test
    void afterAWeekTheLastLineOfAnEntryIsLeftAndWhoFollowsLosesNothing() {
        says("One.");
        says("Two.");
        log.passes(Duration.ofDays(8));

        log.tidy();

        assertThat(lines()).isEqualTo(1);
        when().get("/v1/changes?lang=en&after=" + before)
                .then()
                .statusCode(200)
                .body("items.slug", contains("ind"))
                .body("items[0].document.description", equalTo("Two."));
    }

    @Test
    void whatIsOlderThanItIsKeptCannotBeFollowedAndTheEndOfTheLogCan() {
        given.published(HubFixture.small().says("sources", "town", "en", "description", "One."));
        log.passes(Duration.ofDays(91));
        given.published(HubFixture.small()
                .says("sources", "town", "en", "description", "One.")
                .says("sources", "ind", "en", "description", "Two."));

        log.tidy();

        when().get("/v1/changes?lang=en&after=" + before)
                .then()
                .statusCode(410)
                .body("errors[0].code", equalTo("CURSOR_TOO_OLD"));
        when().get("/v1/changes?lang=en&after=" + cursor())
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void theLastPublicationStaysHoweverOldItIs() {
        says("One.");
        log.passes(Duration.ofDays(1_000));

        log.tidy();

        when().get("/v1/changes?lang=en&after=" + cursor())
                .then()
                .statusCode(200)
                .body("complete", equalTo(true));
    }
}
