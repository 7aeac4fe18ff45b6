package org.wegwijzer.delivery;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.memory.AnswerSize;
import org.wegwijzer.memory.Memory;

/** An answer has four megabytes at most, however often it repeats what it says, and leaves no memory taken. */
@DatabaseTest
@OnOneDatabase
class AnswerSizeTest {

    /** Of a long text as far as one can be. */
    private static final int LONGEST = 190_000;

    @Inject
    Given given;

    @Inject
    Memory memory;

    /** Guides that all stand in one topic, so that each shows all of them again. */
    private void guides(int count, String field, String text) {
        var hub = new HubFixture().topic("all", 1);
        IntStream.range(0, count)
                .mapToObj(number -> "guide-" + number)
                .forEach(slug -> hub.guide(slug).stands(slug, "all").says("guides", slug, "en", field, text));
        given.published(hub);
    }

    private static void isRefused(Response answer) {
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.code", contains("ANSWER_TOO_LARGE"))
                .body("errors[0].location", equalTo("expand"))
                .body("errors[0].detail", containsString("4194304 bytes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "markdown", "text"})
    void aLongTextCountsAsOftenAsItIsWritten(String format) {
        guides(40, "body", "word ".repeat(3_000));

        var answer = when().get(
                        "/v1/guides?limit=40&expand=topics.guides&guideFields=slug,topics,body&bodyFormat=" + format);

        isRefused(answer);
    }

    @Test
    void aShortTextCountsAsOftenAsItIsWritten() {
        guides(100, "summary", "word ".repeat(80));

        var answer = when().get("/v1/guides?limit=100&expand=topics.guides&guidesLimit=100");

        isRefused(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"body", "references", "tableOfContents", "readingMinutes"})
    void moreLongTextThanAnAnswerCouldHoldIsNotEvenRead(String field) {
        guides(25, "body", "x".repeat(LONGEST));

        var answer = when().get("/v1/guides?limit=100&guideFields=slug," + field);

        isRefused(answer);
    }

    @Test
    void longTextsThatFitAreGivenAndCountInTheLanguageThatIsServedOnly() {
        var hub = new HubFixture();
        IntStream.range(0, 20)
                .mapToObj(number -> "guide-" + number)
                .forEach(slug -> hub.guide(slug)
                        .says("guides", slug, "en", "body", "x".repeat(LONGEST))
                        .says("guides", slug, "nl", "title", "Gids " + slug)
                        .says("guides", slug, "nl", "summary", "Kort.")
                        .says("guides", slug, "nl", "body", "y".repeat(LONGEST)));
        given.published(hub);

        var answer = when().get("/v1/guides?limit=20&lang=nl&guideFields=slug,body");

        answer.then().statusCode(200).body("items", hasSize(20)).body("items[0].body", containsString("yyy"));
        assertThat(answer.body().asByteArray()).hasSizeBetween(20 * LONGEST, AnswerSize.MOST);
    }

    @Test
    void nothingStaysTakenWhenAnswersAreGivenOrRefused() {
        guides(40, "body", "word ".repeat(3_000));

        isRefused(when().get("/v1/guides?limit=40&expand=topics.guides&guideFields=slug,topics,body"));
        when().get("/v1/guides?limit=40&guideFields=body").then().statusCode(200);
        when().get("/v1/guides?limit=40&guideFields=body").then().statusCode(200);

        assertThat(memory.taken()).isZero();
    }
}
