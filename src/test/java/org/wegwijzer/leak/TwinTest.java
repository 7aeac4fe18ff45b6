package org.wegwijzer.leak;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.delivery.cache.EmptyCache;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.RandomHub;
import org.wegwijzer.fixture.RandomRequests;
import org.wegwijzer.fixture.RandomRequests.Request;
import org.wegwijzer.fixture.RawHttp.Answer;
import org.wegwijzer.fixture.Seeded;
import org.wegwijzer.fixture.Seeds;

/**
 * Two databases that differ only in what is hidden give byte-identical answers to every anonymous request: status, header fields
 * and body. The twins are one database before and after the hidden data came.
 */
@Seeded
@DatabaseTest
class TwinTest {

    private static final int REQUESTS = 1_250;

    @Inject
    Given given;

    @Inject
    HiddenData hidden;

    @Inject
    EmptyCache cache;

    static LongStream seeds() {
        return Seeds.few(1, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsHiddenChangesNoAnswer(long seed) {
        given.published(RandomHub.of(seed));
        var requests = RandomRequests.of(seed, REQUESTS);
        var before = answers(requests);

        hidden.add();

        var after = answers(requests);
        for (var place = 0; place < REQUESTS; place++) {
            assertThat(after.get(place)).as(requests.get(place).toString()).isEqualTo(before.get(place));
        }
        assertThat(before.stream().filter(answer -> answer.startsWith("200")).count())
                .isGreaterThan(REQUESTS / 10);
    }

    private List<String> answers(List<Request> requests) {
        cache.now();
        return requests.stream().map(request -> lasting(request.send())).toList();
    }

    /** All but what tells the time. */
    private static String lasting(Answer answer) {
        var fields = new TreeMap<>(answer.fields());
        fields.keySet().removeAll(List.of("date", "server-timing"));
        return "%s %s %s".formatted(answer.status(), fields, answer.body());
    }
}
