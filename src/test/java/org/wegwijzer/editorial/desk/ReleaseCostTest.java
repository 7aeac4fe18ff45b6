package org.wegwijzer.editorial.desk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.wegwijzer.editorial.desk.Visits.publish;
import static org.wegwijzer.editorial.desk.Visits.release;

import jakarta.inject.Inject;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.AllStatements;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** A release asks the database as often for many entries as for few, wherever they lead. */
@DatabaseTest
class ReleaseCostTest {

    private static final int FEW = 4;
    private static final int ALL = 44;

    /** Now and then something else asks, such as what is due; less often than one asks for each of many entries. */
    private static final int ELSEWHERE = 10;

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @Inject
    AllStatements statements;

    @BeforeEach
    void manyEntriesToLeadTo() {
        var hub = HubFixture.small();
        for (var number = 0; number < ALL; number++) {
            hub.source("s-" + number).topic("t-" + number, number).guide("p-" + number);
        }
        given.published(hub);
        desk.now();
    }

    private static void drafted(int number) {
        Editor.post("/topics", """
            {"slug": "u-%1$s", "position": 1, "parent": "t-%1$s", "sources": [{"source": "s-%1$s"}],
             "texts": {"en": {"title": "New", "description": "Of late."}}}""".formatted(number)).then().statusCode(201);
        Editor.post("/guides", """
            {"slug": "g-%1$s", "topics": ["t-%1$s"], "sources": ["s-%1$s"], "next": ["p-%1$s"],
             "texts": {"en": {"title": "New", "body": "See [this](ref:guide/p-%1$s) and [that](ref:source/s-%1$s)."}}}""".formatted(number)).then().statusCode(201);
    }

    private static void moved(int number) {
        var path = "/guides/p-%s/draft".formatted(number);
        Editor.patch(path, Editor.post(path), "{\"slug\": \"q-%s\"}".formatted(number))
                .then()
                .statusCode(200);
    }

    private static Stream<String> added(int number) {
        return Stream.of(plan("topic", "u-" + number), plan("guide", "g-" + number));
    }

    private static String plan(String type, String slug) {
        return "{\"type\": \"%s\", \"slug\": \"%s\", \"action\": \"publish\"}".formatted(type, slug);
    }

    private static Stream<String> replaced(int number) {
        return Stream.of(
                "{\"type\": \"guide\", \"slug\": \"p-%s\", \"action\": \"remove\", \"replacedBy\": \"a-guide\"}"
                        .formatted(number));
    }

    private static Stream<String> renamed(int number) {
        return Stream.of(plan("guide", "p-" + number));
    }

    /** What a release with the plans for these costs. */
    private long cost(int from, int to, IntFunction<Stream<String>> plans, ToLongFunction<String> cost) {
        var release = release();
        var items =
                IntStream.range(from, to).mapToObj(plans).flatMap(some -> some).collect(joining(","));
        Editor.post(release + "/items", "{\"items\": [%s]}".formatted(items))
                .then()
                .statusCode(200);
        return cost.applyAsLong(release);
    }

    private void assertSame(IntFunction<Stream<String>> plans, ToLongFunction<String> cost) {
        var few = cost(0, FEW, plans, cost);
        var many = cost(FEW, ALL, plans, cost);

        assertThat(many).isLessThanOrEqualTo(few + ELSEWHERE);
    }

    private long checked(String release) {
        return statements.during(
                () -> Editor.get(release + "/check").then().statusCode(200).body("faults", empty()));
    }

    private long published(String release) {
        return statements.during(() -> publish(release).then().statusCode(200));
    }

    @Test
    void whatIsNewIsCheckedAtTheSameCost() {
        IntStream.range(0, ALL).forEach(ReleaseCostTest::drafted);

        assertSame(ReleaseCostTest::added, this::checked);
    }

    @Test
    void whatIsNewIsPublishedAtTheSameCost() {
        IntStream.range(0, ALL).forEach(ReleaseCostTest::drafted);

        assertSame(ReleaseCostTest::added, this::published);
    }

    @Test
    void whatMovesIsPublishedAtTheSameCost() {
        IntStream.range(0, ALL).forEach(ReleaseCostTest::moved);

        assertSame(ReleaseCostTest::renamed, this::published);
    }

    @Test
    void whatGoesAndIsReplacedGoesAtTheSameCost() {
        assertSame(ReleaseCostTest::replaced, this::published);
    }
}
