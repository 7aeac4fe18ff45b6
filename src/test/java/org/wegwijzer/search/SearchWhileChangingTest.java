package org.wegwijzer.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** The index is kept up, and made anew, while readers search. */
@DatabaseTest
class SearchWhileChangingTest {

    private static final int READERS = 4;
    private static final int CHANGES = 12;

    @Inject
    Given given;

    private static HubFixture hub(String word, boolean other) {
        return HubFixture.small()
                .hub(hub -> hub.putObject("texts").putObject("en").put("name", other ? "One" : "Other"))
                .says("guides", "a-guide", "en", "title", "Zebra " + word);
    }

    @Test
    void noSearchFailsAndNoneSeesNothingWhileAnotherIndexTakesThePlaceOfTheFirst() throws Exception {
        given.published(hub("first", false));
        var done = new AtomicBoolean();
        var readers = Executors.newFixedThreadPool(READERS);
        Callable<List<Integer>> reading = () -> {
            var seen = new ArrayList<Integer>();
            while (!done.get()) {
                var answer = given().when().get("/v1/search?q=zebra&limit=" + (1 + seen.size() % 50));
                seen.add(answer.statusCode() == 200 ? answer.jsonPath().getInt("count") : -answer.statusCode());
            }
            return seen;
        };
        var counts = new ArrayList<Future<List<Integer>>>();
        for (var reader = 0; reader < READERS; reader++) {
            counts.add(readers.submit(reading));
        }

        for (var change = 0; change < CHANGES; change++) {
            // The hub itself changes each time, which no part of an index outlives.
            given.published(hub("number" + change, change % 2 == 0));
        }
        done.set(true);

        for (var count : counts) {
            assertThat(count.get()).isNotEmpty().containsOnly(1);
        }
        readers.shutdown();
        Eventually.within(
                Duration.ofSeconds(5),
                "the last change is found",
                () -> Searches.found("number" + (CHANGES - 1)).equals(List.of("a-guide")));
    }
}
