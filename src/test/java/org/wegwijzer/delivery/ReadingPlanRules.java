package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.cache.EmptyCache;
import org.wegwijzer.delivery.graph.declaration.Filter;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.published.ExplainedReader;
import org.wegwijzer.delivery.published.ReadingPlan;
import org.wegwijzer.delivery.view.ViewShapes;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LargeHub;

/**
 * No statement that an answer needs looks at all entries of a large hub: it reads what it gives from indexes, in their order. Each
 * statement is taken from a request as it runs.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ReadingPlanRules {

    private static final Shapes SHAPES = new ViewShapes().shapes();
    private static final String FIRST = "many-000001";

    /** Pages of a hundred before the one that is looked at. */
    private static final int PAGES = 20;

    @Inject
    Given given;

    @Inject
    LargeHub hub;

    @Inject
    ExplainedReader reader;

    @Inject
    EmptyCache cache;

    /** How many guides the hub has. */
    abstract int guides();

    /** What a statement may look at, by far less than all: each list that is narrowed has some hundredths of all entries. */
    long most() {
        return guides() / 2;
    }

    @BeforeAll
    void aHubWithManyEntries() {
        given.published(HubFixture.small());
        hub.add(guides());
    }

    @AfterAll
    void theHubIsSmallAgain() {
        hub.remove();
        cache.now();
    }

    static Stream<String> lists() {
        return Stream.of(EntryType.values()).flatMap(type -> {
            var list = "/v1/" + type.plural();
            return SHAPES.of(type).orders().stream().map(order -> list + "?sort=" + order);
        });
    }

    static Stream<String> narrowedLists() {
        return Stream.of(EntryType.values())
                .flatMap(type -> SHAPES.of(type).filters().stream()
                        .map(filter ->
                                "/v1/%s?%s=%s&sort=updatedAt".formatted(type.plural(), filter.name(), value(filter))));
    }

    private static String value(Filter filter) {
        return switch (filter.form()) {
            case SLUGS -> FIRST + ",many-000002";
            case VALUES -> filter.allowed().get(0);
            case MOMENT -> "2026-01-02T00:00:00Z";
        };
    }

    static Stream<String> relations() {
        return Stream.of(EntryType.values())
                .flatMap(type -> Stream.concat(
                        SHAPES.of(type).relations().stream().map(relation -> relation.address(FIRST)),
                        SHAPES.of(type).groups().stream().flatMap(ReadingPlanRules::groups)));
    }

    private static Stream<String> groups(ToGroups<?, ?> groups) {
        var list = groups.address(FIRST);
        var links = groups.links();
        return Stream.of(
                list,
                "%s?expand=%s".formatted(list, links.name()),
                "%s?%s=first".formatted(links.address(FIRST), groups.element()));
    }

    static Stream<String> sortedRelations() {
        return Stream.of(EntryType.values())
                .flatMap(type -> SHAPES.of(type).relations().stream()
                        .flatMap(relation -> SHAPES.of(relation.target()).orders().stream()
                                .map(order -> relation.address(FIRST) + "?sort=" + order)));
    }

    static Stream<String> pages() {
        return Stream.of(EntryType.values()).flatMap(type -> {
            var page = "/v1/%s/%s".formatted(type.plural(), FIRST);
            var relations = SHAPES.relationsOf(type.singular()).keySet();
            return Stream.of(page, page + "?expand=" + String.join(",", relations));
        });
    }

    static Stream<String> others() {
        return Stream.of(
                "/v1/guides/gone",
                "/v1/sources/many-000001?expand=guides.topics,faqs.guide.home",
                "/v1/guides?limit=20&guideFields=body");
    }

    @ParameterizedTest
    @MethodSource({"lists", "narrowedLists", "relations", "sortedRelations", "pages", "others"})
    void noStatementLooksAtAllEntries(String address) {
        var plans = plans(address);

        assertThat(plans).as(address).isNotEmpty().allSatisfy(this::looksAtLittle);
    }

    @ParameterizedTest
    @MethodSource({"lists", "relations"})
    void aPageDeepInAListCostsWhatTheFirstCosts(String address) {
        var deep = address + (address.contains("?") ? "&" : "?") + "limit=100";
        var cursors = new ArrayList<String>();
        for (String next = deep; next != null && cursors.size() <= PAGES; next = next(next)) {
            cursors.add(next);
        }

        var plans = plans(cursors.get(cursors.size() - 1));

        assertThat(plans).as(deep).isNotEmpty().allSatisfy(this::looksAtLittle);
    }

    private void looksAtLittle(ReadingPlan plan) {
        assertThat(plan.rows()).as(() -> plan.sql() + "\n" + plan.plan()).isLessThan(most());
    }

    private List<ReadingPlan> plans(String address) {
        cache.now();
        return reader.during(() -> given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(address)
                .then()
                .statusCode(lessThan(500)));
    }

    private static String next(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .path("nextPage.href");
    }
}
