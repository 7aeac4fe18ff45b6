package org.wegwijzer.search.opensearch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.OnOpenSearch;
import org.wegwijzer.fixture.SearchGate;
import org.wegwijzer.fixture.WholeLog;

/** While the cluster is away searches are answered 503; all else goes on, and searches do again by themselves. */
@DatabaseTest
@OnOpenSearch
class EngineAwayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Of a search, which waits for the cluster and for the change that its reader may just have made. */
    private static final Duration LONGEST = Duration.ofSeconds(4);

    @Inject
    Given given;

    @ConfigProperty(name = "wegwijzer.search.opensearch.url")
    String address;

    @AfterEach
    void recover() {
        SearchGate.be(address, SearchGate.Health.WELL);
    }

    @ParameterizedTest
    @EnumSource(names = {"HANGING", "TALKING_RUBBISH", "FAILING", "DENYING", "GONE"})
    void searchesAloneAreAnsweredWith503UntilTheClusterIsBack(SearchGate.Health health) {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Before " + health));
        Eventually.within(PATIENCE, "found", () -> finds("Before " + health));

        try (var log = new WholeLog()) {
            SearchGate.be(address, health);

            var start = System.nanoTime();
            for (var path : new String[] {"/v1/search?q=guide" + health, "/v1/search?q=again", "/v1/suggest?q=gui"}) {
                given().when()
                        .get(path)
                        .then()
                        .statusCode(503)
                        .header("Retry-After", not(equalTo(null)))
                        .body("title", equalTo("The service is not available right now"));
            }
            assertThat(Eventually.since(start)).isLessThan(LONGEST);
            given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Meanwhile " + health));
            given().when().get("/v1/guides/a-guide").then().statusCode(200);
            assertThat(told(log, "is away")).isEqualTo(1);
            SearchGate.be(address, SearchGate.Health.WELL);

            Eventually.within(PATIENCE, "found again", () -> finds("Meanwhile " + health));
            assertThat(finds("Before")).isFalse();
            Eventually.within(PATIENCE, "it is told", () -> told(log, "answers again") == 1);
            assertThat(told(log, "is away")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "suggest"})
    void whoHasHeardOfAChangeIsRefusedUntilTheClusterHasIt(String search) {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Before " + search));
        Eventually.within(PATIENCE, "found", () -> finds("Before " + search));
        SearchGate.be(address, SearchGate.Health.BUSY);
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Wombat " + search));
        String heard = given().get("/v1/hub").path("cursor");
        var asked = "/v1/" + search + "?q=wombat&lang=en&atLeast=" + heard;

        given().get(asked).then().statusCode(503).header("Retry-After", not(equalTo(null)));

        SearchGate.be(address, SearchGate.Health.WELL);
        Eventually.within(PATIENCE, "it has it", () -> given().get(asked).statusCode() == 200);
        assertThat(given().get(asked).asString()).contains("Wombat");
    }

    private static long told(WholeLog log, String words) {
        return log.lines().stream().filter(line -> line.contains(words)).count();
    }

    private static boolean finds(String words) {
        var answer = given().queryParam("q", '"' + words + '"').when().get("/v1/search");
        return answer.statusCode() == 200 && answer.jsonPath().getInt("count") == 1;
    }
}
