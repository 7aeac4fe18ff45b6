package org.wegwijzer.editorial.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** What is wrong with a draft is told where it is, by a code for each kind, in words for people who write JSON. */
@DatabaseTest
class DraftFaultTest {

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void aHub() {
        hub.startingFrom(HubFixture.small());
        desk.now();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"topics": "early"}                                        | /topics        | WRONG_TYPE
            {"texts": {"en": {"title": 7}}}                            | /texts/en/title | WRONG_TYPE
            {"texts": {"en": {"title": ""}}}                           | /texts/en/title | EMPTY_VALUE
            {"texts": {"en": {"title": null}}}                         | /texts/en/title | MISSING_FIELD
            {"texts": {"en": {"summary": "%s"}}}                       | /texts/en/summary | TOO_LONG
            {"next": [{"guide": "a-guide"}]}                           | /next/0/guide  | CIRCULAR_LINK
            {"sources": [{"source": "gone"}]}                          | /sources/0/source | UNKNOWN_ENTRY
            {"texts": {"en": {"body": "![a](https://a.example/b.png)"}}} | /texts/en/body | FAULTY_TEXT
            {"colour": "red"}                                          | /colour        | UNKNOWN_FIELD
            {"reviewDueDate": "2027-02-30"}                            | /reviewDueDate | MALFORMED_VALUE
            {"reviewDueDate": "P100Y"}                                 | /reviewDueDate | MALFORMED_VALUE
            """)
    void eachKindOfFaultHasItsCodeAndItsPlace(String patch, String location, String code) {
        var answer = Editor.begin("/guides/a-guide/draft", patch.replace("%s", "x".repeat(3_000)));

        answer.then()
                .statusCode(201)
                .body("faults.location", equalTo(List.of(location)))
                .body("faults.code", equalTo(List.of(code)));
    }

    @Test
    void aMissingSlugIsToldWhereItWouldBe() {
        Editor.post("/sources", "{\"kind\": \"OTHER\", \"texts\": {\"en\": {\"name\": \"A\"}}}")
                .then()
                .statusCode(400)
                .body("errors.location", equalTo(List.of("/slug")))
                .body("errors.detail", equalTo(List.of("'slug' is missing.")));
    }

    @Test
    void theWordsOfAFaultDoNotSayItsPlaceOnceMoreNorHowFilesAreWritten() {
        var faults = Editor.begin("/guides/a-guide/draft", """
                        {"texts": {"en": {"title": 7, "summary": ""}}, "sources": [{"source": "gone"}]}""")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getList("faults.detail", String.class);

        assertThat(faults)
                .containsExactlyInAnyOrder("Must be a text.", "Must not be empty.", "There is no source 'gone'.");
    }

    @Test
    void aReviewIsNotMadeInTheFuture() {
        Editor.begin("/guides/a-guide/draft", "{\"reviewedDate\": \"2098-01-01\"}")
                .then()
                .statusCode(201)
                .body("faults.location", equalTo(List.of("/reviewedDate")))
                .body("faults.code", equalTo(List.of("NOT_IN_RANGE")));
    }

    @Test
    void aReviewIsNotDueBeforeTheLast() {
        Editor.begin("/guides/a-guide/draft", """
                        {"reviewedDate": "2026-10-02", "reviewDueDate": "2026-10-01"}""")
                .then()
                .statusCode(201)
                .body("faults.location", equalTo(List.of("/reviewDueDate")))
                .body("faults.code", equalTo(List.of("NOT_IN_RANGE")));
    }
}
