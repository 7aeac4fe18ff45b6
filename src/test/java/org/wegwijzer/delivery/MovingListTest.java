package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Seeded;
import org.wegwijzer.fixture.Seeds;

/** While a reader turns pages, entries come and go; none is seen twice, and none that stays is missed. */
@Seeded
@DatabaseTest
class MovingListTest {

    private static final int GUIDES = 14;
    private static final List<String> LISTS = List.of(
            "/v1/guides?sort=title",
            "/v1/guides?sort=-title",
            "/v1/guides?sort=slug",
            "/v1/guides?sort=-slug",
            "/v1/guides?source=ind&sort=title",
            "/v1/sources/ind/guides?lang=nl",
            "/v1/sources/ind/guides?sort=-title");

    @Inject
    Given given;

    static Stream<Arguments> listsAndSeeds() {
        return LISTS.stream().flatMap(list -> Seeds.few(1, 4).mapToObj(seed -> Arguments.of(list, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("listsAndSeeds")
    void noneIsSeenTwiceAndNoneThatStaysIsMissed(String list, long seed) {
        var random = new Random(seed);
        var there = new TreeSet<>(List.of(1, 3, 5, 7, 9, 11, 13));
        var alwaysThere = new TreeSet<>(there);
        publish(there);

        var seen = new ArrayList<String>();
        for (var page = list + "&limit=2"; page != null; ) {
            page = turn(page, seen);
            move(there, random);
            alwaysThere.retainAll(there);
            publish(there);
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(slugs(alwaysThere));
    }

    /** Reads a page; gives the address of the next. */
    private static String turn(String address, List<String> seen) {
        var page = given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> slugs = page.getList(address.contains("/ind/") ? "items.guide.slug" : "items.slug");
        seen.addAll(slugs);
        return page.getString("nextPage.href");
    }

    private static void move(TreeSet<Integer> there, Random random) {
        IntStream.range(0, 3).map(change -> random.nextInt(GUIDES)).forEach(number -> {
            if (!there.remove(number)) {
                there.add(number);
            }
        });
    }

    private static List<String> slugs(TreeSet<Integer> numbers) {
        return numbers.stream().map(MovingListTest::slug).toList();
    }

    /** In no order, and with titles of which several are equal. */
    private static String slug(int number) {
        return String.format(Locale.ROOT, "g%02d", number * 5 % GUIDES);
    }

    private void publish(TreeSet<Integer> numbers) {
        var hub = new HubFixture().source("ind");
        numbers.forEach(number -> hub.guide(slug(number))
                .cites(slug(number), "ind")
                .says("guides", slug(number), "en", "title", "Guide " + number % 3));
        given.published(hub);
    }
}
