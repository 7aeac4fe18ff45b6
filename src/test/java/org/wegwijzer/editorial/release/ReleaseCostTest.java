package org.wegwijzer.editorial.release;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.wegwijzer.editorial.release.Visits.publish;
import static org.wegwijzer.editorial.release.Visits.release;

import jakarta.inject.Inject;
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

/** A release asks the database no more often for many entries than for few, wherever they lead. */
@DatabaseTest
class ReleaseCostTest {

    private static final int FEW = 4;
    private static final int ALL = 44;

    /** Now and then something else asks, such as what is due; less often than one asks for each of many entries. */
    private static final int ELSEWHERE = 10;

    /** An entry that changes has its tables of texts, titles and links written. */
    private static final int ROWS_OF_ONE = 8;

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
            {"slug": "u-%1$s", "position": 1, "parent": "t-%1$s",
             "texts": {"en": {"title": "New", "description": "Of late."}}}""".formatted(number)).then().statusCode(201);
        Editor.post("/guides", """
            {"slug": "g-%1$s", "topics": ["t-%1$s"], "sources": ["s-%1$s"], "next": [{"guide": "p-%1$s", "position": 1}],
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
        return plan(type, slug, "publish");
    }

    private static String plan(String type, String slug, String action) {
        return "{\"type\": \"%s\", \"slug\": \"%s\", \"action\": \"%s\"}".formatted(type, slug, action);
    }

    private static Stream<String> renamed(int number) {
        return Stream.of(plan("guide", "p-" + number));
    }

    private static String filled(Stream<String> plans) {
        var release = release();
        Editor.post(release + "/items", "{\"items\": [%s]}".formatted(plans.collect(joining(","))))
                .then()
                .statusCode(200);
        return release;
    }

    /** What it costs to check a release that nothing can become of, since something goes to which others link. */
    private long checked(int from, int to, String plan) {
        var plans = IntStream.range(from, to).boxed().flatMap(ReleaseCostTest::added);
        var release = filled(Stream.concat(plans, Stream.of(plan)));
        return statements.during(
                () -> Editor.get(release + "/check").then().statusCode(200).body("publishable", equalTo(false)));
    }

    private long published(int from, int to) {
        var release = filled(IntStream.range(from, to).mapToObj(number -> plan("guide", "p-" + number)));
        return statements.during(() -> publish(release).then().statusCode(200));
    }

    @Test
    void aCheckCostsTheSameHoweverManyEntriesLeadWherever() {
        IntStream.range(0, ALL).forEach(ReleaseCostTest::drafted);

        var few = checked(0, FEW, plan("source", "ind", "remove"));
        var many = checked(FEW, ALL, plan("topic", "early", "remove"));

        assertThat(many).isLessThanOrEqualTo(few + ELSEWHERE);
    }

    @Test
    void anEntryThatMovesCostsOnlyItsRows() {
        IntStream.range(0, ALL).forEach(ReleaseCostTest::moved);

        var few = published(0, FEW);
        var many = published(FEW, ALL);

        assertThat(many).isLessThanOrEqualTo(few + ROWS_OF_ONE * (ALL - 2 * FEW) + ELSEWHERE);
    }
}
