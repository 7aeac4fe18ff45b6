package org.wegwijzer.delivery;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Statements;

/** A long text comes as HTML, as Markdown or as plain text, with what front ends need to know of it as data. */
@DatabaseTest
class LongTextTest {

    private static final String BODY = """
            ## First steps

            Ask the [immigration service](ref:source/ind "IND") or see [the other guide][other]. More at https://ind.nl.

            ## What you need

            - [x] a passport
            - [ ] an address

            | paper | cost |
            |-------|-----:|
            | visa  | 210  |

            ## What you need

            Read [the same](ref:source/ind) again.

            [other]: ref:guide/b-guide
            """;

    @Inject
    Given given;

    @Inject
    Statements statements;

    private ValidatableResponse page(String body, String query) {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "body", body));
        return when().get("/v1/guides/a-guide" + query).then().statusCode(200);
    }

    @Test
    void htmlIsWhatComesUnlessAnotherFormIsAskedFor() {
        page(BODY, "")
                .body(
                        "body",
                        allOf(
                                containsString("<h2 id=\"what-you-need\">What you need</h2>"),
                                containsString("<table>"),
                                containsString("<td align=\"right\">210</td>"),
                                containsString("<input type=\"checkbox\" disabled=\"\" checked=\"\" />")));
    }

    @Test
    void linksToEntriesLeadToThem() {
        page(BODY, "?bodyFormat=html")
                .body(
                        "body",
                        allOf(
                                containsString("<a href=\"/v1/sources/ind\" data-type=\"source\" data-slug=\"ind\""
                                        + " title=\"IND\" rel=\"noopener\">"),
                                containsString(
                                        "<a href=\"/v1/guides/b-guide\" data-type=\"guide\" data-slug=\"b-guide\""
                                                + " rel=\"noopener\">the other guide</a>"),
                                not(containsString("ref:"))));
    }

    @Test
    void bareAddressesAreLinks() {
        page(BODY, "").body("body", containsString("<a href=\"https://ind.nl\" rel=\"noopener\">https://ind.nl</a>."));
    }

    @Test
    void markdownIsWhatWasWrittenWithItsLinksResolved() {
        page(BODY, "?bodyFormat=markdown")
                .body(
                        "body",
                        equalTo(BODY.replace("ref:source/ind", "/v1/sources/ind")
                                .replace("ref:guide/b-guide", "/v1/guides/b-guide")
                                .stripTrailing()));
    }

    @Test
    void plainTextHasNoMarkup() {
        page(BODY, "?bodyFormat=text")
                .body(
                        "body",
                        allOf(
                                containsString(
                                        "Ask the immigration service or see the other guide. More at https://ind.nl."),
                                containsString("What you need"),
                                not(containsString("ref:")),
                                not(containsString("*")),
                                not(containsString("](")),
                                not(containsString("<"))));
    }

    @Test
    void referencesNameEachEntryOnceInReadingOrder() {
        page(BODY, "")
                .body("references.type", contains("source", "guide"))
                .body("references.slug", contains("ind", "b-guide"))
                .body("references.title", contains("Source ind", "Guide b-guide"))
                .body("references.href", contains("/v1/sources/ind", "/v1/guides/b-guide"));
    }

    @Test
    void referencesAreNamedInTheReadersLanguage() {
        page(BODY, "?lang=nl").body("references.title", contains("IND (nl)", "Guide b-guide"));
    }

    @Test
    void headingsAreGivenAsData() {
        page(BODY, "")
                .body("tableOfContents.id", contains("first-steps", "what-you-need", "what-you-need-1"))
                .body("tableOfContents.level", contains(2, 2, 2))
                .body("tableOfContents.text", contains("First steps", "What you need", "What you need"));
    }

    @Test
    void headingsInArabicHaveIdsToo() {
        page("## تصريح الإقامة\n", "")
                .body("tableOfContents.id", contains("تصريح-الإقامة"))
                .body("body", containsString("<h2 id=\"تصريح-الإقامة\">"));
    }

    @Test
    void readingTimeIsRoundedUpAndAtLeastOneMinute() {
        page("Short.", "").body("readingMinutes", equalTo(1));
        page("word ".repeat(541), "").body("readingMinutes", equalTo(4));
    }

    @Test
    void aPageWithoutLongTextHasNoneOfIt() {
        given.published(HubFixture.small());

        when().get("/v1/sources/ind")
                .then()
                .body("$", not(hasKey("body")))
                .body("$", not(hasKey("readingMinutes")))
                .body("tableOfContents", empty())
                .body("references", empty());
    }

    @Test
    void rawHtmlIsShownAsText() {
        page("<script>alert(1)</script> and <b onclick=x>bold</b>\n\n<style>*{}</style>", "")
                .body(
                        "body",
                        allOf(
                                containsString("&lt;script&gt;"),
                                containsString("&lt;b onclick"),
                                not(containsString("<script")),
                                not(containsString("<b")),
                                not(containsString("<style"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://nl.wikipedia.org/wiki/Immigratie_(Nederland)?a=1&b=%28c%29;d='e'#f=@g",
                "mailto:info+hub@example.org?subject=a%20b&body=(c)",
                "tel:+31(0)88-043.04.30"
            })
    void anAddressComesOutAsItWasWritten(String address) {
        page("[out](%s) and <%s>".formatted(address, address), "")
                .body("body.replace('&amp;', '&')", containsString("<a href=\"%s\"".formatted(address)));
    }

    @Test
    void aHeadingIsWhereALinkToItLeads() {
        page("## Café & `DigiD`\n\n[a](#café--digid) [b](#caf%C3%A9--digid)", "")
                .body("tableOfContents.id", contains("café--digid"))
                .body("tableOfContents.text", contains("Café & DigiD"))
                .body("body", containsString("<h2 id=\"café--digid\">"))
                .body("body.split('<a href=\"#caf%C3%A9--digid\"').size()", equalTo(3))
                .body("body", not(containsString("<a href=\"#café")));
    }

    @Test
    void headingsAreGivenAsReadersSeeThem() {
        page(
                        "## See [the IND](https://ind.nl/en)\n\n## `DigiD` first\n\n##\n\n## **Two** *words*\n\n## &nbsp;\n\nx",
                        "")
                .body("tableOfContents.text", contains("See the IND", "DigiD first", "Two words"))
                .body("tableOfContents.id", contains("see-the-ind", "digid-first", "two-words"));
    }

    @Test
    void manyReferencesCostOneStatement() {
        var hub = HubFixture.small();
        IntStream.range(0, 30)
                .forEach(number -> hub.guide("g" + number)
                        .says(
                                "guides",
                                "g" + number,
                                "en",
                                "body",
                                "[x](ref:source/ind) [y](ref:guide/a-guide) [z](ref:topic/late)"));
        given.published(hub);
        when().get("/v1/hub");

        var cost = statements.during(() ->
                when().get("/v1/guides?limit=100&guideFields=references").then().body("count", equalTo(32)));

        assertThat(cost).isEqualTo(4);
    }
}
