package org.wegwijzer.editorial.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.wegwijzer.editorial.desk.Visits.SOURCE;
import static org.wegwijzer.editorial.desk.Visits.VISIT;
import static org.wegwijzer.editorial.desk.Visits.publish;
import static org.wegwijzer.editorial.desk.Visits.release;

import io.quarkus.logging.Log;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** Many entries in one request. */
@DatabaseTest
class ReleaseItemsTest {

    private static final String MUSEUM = "{\"type\": \"source\", \"slug\": \"museum\"}";
    private static final String A_VISIT = "{\"type\": \"guide\", \"slug\": \"visit\", \"action\": \"publish\"}";

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void twoDrafts() {
        given.startingFrom(HubFixture.small());
        desk.now();
        Editor.post("/sources", SOURCE);
        Editor.post("/guides", VISIT);
    }

    private static Response add(String release, String... items) {
        return Editor.post(release + "/items", "{\"items\": [%s]}".formatted(String.join(",", items)));
    }

    @Test
    void manyAreTakenInOneRequest() {
        var release = release();

        add(
                        release,
                        MUSEUM,
                        A_VISIT,
                        "{\"type\": \"source\", \"slug\": \"town\", \"action\": \"remove\", \"replacedBy\": \"ind\"}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(Editor.get(release).header("ETag")))
                .body("items.slug", equalTo(List.of("museum", "visit", "town")))
                .body("items.action", equalTo(List.of("publish", "publish", "remove")))
                .body("items[2].replacedBy", equalTo("ind"));

        publish(release).then().statusCode(200);
        Editor.get("/guides/visit").then().body("state", equalTo("published"));
    }

    @Test
    void aReleaseBeginsWithThem() {
        Editor.post("/releases", "{\"name\": \"Autumn\", \"items\": [%s, %s]}".formatted(MUSEUM, A_VISIT))
                .then()
                .statusCode(201)
                .body("items.slug", equalTo(List.of("museum", "visit")));
    }

    @Test
    void whatIsInItIsPlannedAnewAndTheOthersStay() {
        var release = release();
        add(release, MUSEUM, A_VISIT);

        add(release, "{\"type\": \"source\", \"slug\": \"museum\", \"action\": \"remove\"}")
                .then()
                .statusCode(200)
                .body("items.slug", equalTo(List.of("museum", "visit")))
                .body("items.action", equalTo(List.of("remove", "publish")));
    }

    @Test
    void oneThatIsPartOfAnotherReleaseKeepsAllBack() {
        var other = release();
        add(other, MUSEUM);
        var release = release();

        add(release, A_VISIT, MUSEUM)
                .then()
                .statusCode(409)
                .body("errors.location", equalTo(List.of("/items/1")))
                .body("errors.code", equalTo(List.of("IN_ANOTHER_RELEASE")))
                .body("detail", containsString("Autumn"));

        Editor.get(release).then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                       | /items/0/type | MISSING_FIELD",
                "{\"type\": \"sources\", \"slug\": \"museum\"}            | /items/0/type | UNKNOWN_VALUE",
                "{\"type\": \"source\"}                                   | /items/0/slug | MISSING_FIELD",
                "{\"type\": \"source\", \"slug\": \"No slug\"}            | /items/0/slug | MALFORMED_VALUE",
                "{\"type\": \"source\", \"slug\": \"a\", \"action\": \"\"} | /items/0/action | UNKNOWN_VALUE",
                "{\"type\": \"source\", \"slug\": \"a\", \"action\": null} | /items/0/action | MALFORMED_VALUE",
                "{\"type\": \"source\", \"slug\": \"a\", \"replacedBy\": \"b\"} | /items/0/replacedBy | UNKNOWN_FIELD",
                "{\"type\": \"source\", \"slug\": \"a\", \"draft\": \"b\"} | /items/0/draft | UNKNOWN_FIELD",
                "7                                                        | /items/0      | MALFORMED_VALUE",
                "null                                                     | /items/0      | MALFORMED_VALUE",
            })
    void aFaultIsSaidWithItsPlace(String item, String pointer, String code) {
        var release = release();

        var refused = add(release, item, MUSEUM);

        refused.then().statusCode(400);
        assertThat(refused.<String>path("errors.find { it.location == '%s' }.code".formatted(pointer)))
                .isEqualTo(code);
        Editor.get(release).then().body("items", empty());
    }

    @Test
    void everyFaultIsSaidAtOnce() {
        add(release(), MUSEUM, MUSEUM, "{\"type\": \"source\", \"slug\": \"-\"}", "{\"type\": \"x\", \"slug\": \"a\"}")
                .then()
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/items/1/slug", "/items/2/slug", "/items/3/type"));
        Editor.post("/releases", "{\"items\": [{\"type\": \"x\", \"slug\": \"a\"}]}")
                .then()
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("/name", "/items/0/type"));
    }

    @Test
    void thereIsABoundAndAtLeastOne() {
        var release = release();

        add(release).then().statusCode(400).body("errors[0].location", equalTo("/items"));
        Editor.post(release + "/items", "{\"items\": {}}").then().statusCode(400);
        add(release, items(5_001)).then().statusCode(400).body("errors[0].code", equalTo("TOO_MANY_VALUES"));
        add(release, items(5_000)).then().statusCode(200);
        add(release, MUSEUM).then().statusCode(409).body("detail", containsString("5000"));
    }

    @Test
    void aThousandAreTakenInAMoment() {
        var release = release();
        var items = items(1_000);

        var start = System.nanoTime();
        add(release, items).then().statusCode(200).body("items", hasSize(1_000));
        var taken = Eventually.since(start);

        Log.infof("1,000 items were taken in %s ms.", taken.toMillis());
        assertThat(taken).isLessThan(Duration.ofSeconds(10));
    }

    private static String[] items(int many) {
        return IntStream.range(0, many)
                .mapToObj("{\"type\": \"source\", \"slug\": \"s-%s\", \"action\": \"remove\"}"::formatted)
                .collect(Collectors.toList())
                .toArray(String[]::new);
    }
}
