package org.wegwijzer.delivery;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.view.ViewShapes;
import org.wegwijzer.fixture.Answers;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.Statements;

/** A list costs the same statements with 1, 10 and 100 parents, for every path of two relations. */
@DatabaseTest
@OnOneDatabase
@TestInstance(Lifecycle.PER_CLASS)
class ListStatementBudgetTest {

    private static final int SIZE = 102;

    @Inject
    Given given;

    @Inject
    Statements statements;

    @BeforeAll
    void aHubInWhichEveryPathOfTheFirstEntryLeadsSomewhere() {
        given.published(hub());
    }

    @BeforeEach
    void theHubItselfIsKnown() {
        when().get("/v1/hub").then().statusCode(200);
    }

    private static HubFixture hub() {
        var hub = new HubFixture();
        IntStream.range(0, SIZE)
                .forEach(number -> hub.source(slug(number))
                        .topic(slug(number), (number + SIZE - 2) % SIZE)
                        .guide(slug(number)));
        IntStream.range(0, SIZE).forEach(number -> {
            var slug = slug(number);
            hub.faq(slug, slug).names(slug, slug).asks(slug, slug);
            hub.recommends(slug, slug, "Why.").cites(slug, slug).stands(slug, slug);
            hub.goesOn(slug, slug((number + 1) % SIZE));
            // One long line of topics, each below the one before.
            if (number > 0) {
                hub.below(slug, slug(number - 1));
            }
        });
        return hub;
    }

    /** Those at the top, which have nothing or little above them, come last in every list. */
    private static String slug(int number) {
        return String.format(Locale.ROOT, number < 2 ? "z%03d" : "n%03d", number);
    }

    static Stream<Arguments> paths() {
        var shapes = new ViewShapes().shapes();
        return Stream.of(EntryType.values())
                .flatMap(type -> shapes.relationsOf(type.singular()).entrySet().stream()
                        .flatMap(first -> shapes.relationsOf(first.getValue().type()).keySet().stream()
                                .map(second -> Arguments.of(type.plural(), first.getKey() + "." + second))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("paths")
    void theCostOfAPathIsTheSameForAnyNumberOfParents(String list, String path) {
        var costs =
                Stream.of(1, 10, 100).map(parents -> cost(list, path, parents)).toList();

        assertThat(costs).isEqualTo(List.of(costs.get(0), costs.get(0), costs.get(0)));
        assertThat(costs.get(0)).isLessThanOrEqualTo(2 + 3);
    }

    private long cost(String list, String path, int parents) {
        return statements.during(() -> {
            var answer = Answers.answer("/v1/%s?expand=%s&limit=%s".formatted(list, path, parents));
            assertThat(Answers.slugs(answer)).hasSize(parents);
        });
    }
}
