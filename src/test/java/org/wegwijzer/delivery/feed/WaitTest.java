package org.wegwijzer.delivery.feed;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

@DatabaseTest
class WaitTest {

    @Inject
    Given given;

    private String cursor;

    @BeforeEach
    void hub() {
        given.startingFrom(HubFixture.small());
        cursor = when().get("/v1/hub").path("cursor");
    }

    private static CompletableFuture<Response> asked(String address) {
        return CompletableFuture.supplyAsync(
                () -> given().urlEncodingEnabled(false).get(address));
    }

    @Test
    void whoWaitsIsToldOfAChangeWhenItComes() throws Exception {
        var waiting = asked("/v1/changes?lang=en&wait=30&after=" + cursor);

        given.published(HubFixture.small().says("sources", "ind", "en", "description", "New."));

        var begun = System.nanoTime();
        waiting.get(20, TimeUnit.SECONDS).then().statusCode(200).body("items.slug", contains("ind"));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void whoWaitsForATypeIsNotWokenByAnother() throws Exception {
        var waiting = asked("/v1/changes?lang=en&wait=30&type=faq&after=" + cursor);

        given.published(HubFixture.small().says("sources", "ind", "en", "description", "New."));
        given.published(HubFixture.small()
                .says("sources", "ind", "en", "description", "New.")
                .says("faqs", "question", "en", "answer", "Yes."));

        waiting.get(20, TimeUnit.SECONDS).then().body("items.slug", contains("question"));
    }

    @Test
    void whenTheTimeIsUpNothingIsTold() {
        when().get("/v1/changes?lang=en&wait=1&after=" + cursor)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("complete", equalTo(true));
    }

    @Test
    void whatTheRequestHasHeardOfIsKnownWhenItIsAnswered() {
        given.published(HubFixture.small().says("sources", "ind", "en", "description", "New."));
        var heard = when().get("/v1/hub").path("cursor");

        for (var address : new String[] {"/v1/sources/ind?lang=en", "/v1/pages/sources/ind?lang=en"}) {
            when().get(address + "&atLeast=" + heard).then().statusCode(200).body("description", equalTo("New."));
        }
    }

    @Test
    void whatDoesNotArriveInTimeIsRefusedForAWhile() {
        when().get("/v1/sources?atLeast=zzzzzz-00000000").then().statusCode(503).header("Retry-After", equalTo("5"));
    }

    @Test
    void aCursorOfNobodyIsRefused() {
        when().get("/v1/sources?atLeast=yesterday")
                .then()
                .statusCode(400)
                .body("errors[0].location", equalTo("atLeast"))
                .body("errors[0].code", equalTo("INVALID_CURSOR"));
    }
}
