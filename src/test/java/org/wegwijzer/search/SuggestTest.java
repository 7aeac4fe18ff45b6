package org.wegwijzer.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** While readers type, titles, questions and abbreviations that go on like it are suggested. */
@DatabaseTest
class SuggestTest {

    @Inject
    Given given;

    private static ValidatableResponse suggest(String typed) {
        return given().queryParam("q", typed).when().get("/v1/suggest").then().statusCode(200);
    }

    private static List<String> suggested(String typed) {
        return suggest(typed).extract().jsonPath().getList("items.ref.slug");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "na",
                "natural",
                "Naturalisation",
                "naturalisation and",
                "naturalisation and p",
                "passp",
                "and passport"
            })
    void aTitleIsSuggestedByItsBeginningAndByThatOfAnyOfItsWords(String typed) {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Naturalisation and passport"));

        assertThat(suggested(typed)).containsExactly("a-guide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"natrualisation", "naturlaisa", "passprt"})
    void aLetterMayBeWrong(String typed) {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Naturalisation and passport"));

        assertThat(suggested(typed)).containsExactly("a-guide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verblijfsvergunningsaanv",
                "de verblijfsvergunningsaanvraag en",
                "verblijfsvergunnigs",
                "de verblijfsvergunningsaanvr"
            })
    void longWordsAreSuggestedToTheirEnd(String typed) {
        given.published(HubFixture.small()
                .says("guides", "a-guide", "en", "title", "De verblijfsvergunningsaanvraag en de leges"));

        assertThat(suggested(typed)).containsExactly("a-guide");
    }

    @Test
    void abbreviationsAndQuestionsAreSuggestedToo() {
        given.published(HubFixture.small()
                .says("sources", "town", "en", "abbreviation", "XQA")
                .says("faqs", "question", "en", "question", "Xquisite or not?"));

        assertThat(suggested("xq")).containsExactlyInAnyOrder("town", "question");
    }

    @Test
    void oneCharacterIsTooFew() {
        given.published(HubFixture.small());

        suggest("g").body("items", empty());
        suggest("  g -").body("items", empty());
    }

    @Test
    void whatBeginsLikeItComesFirstThenTheMostLinked() {
        given.published(HubFixture.small()
                .guide("c-guide")
                .says("guides", "a-guide", "en", "title", "About the zebra")
                .says("guides", "b-guide", "en", "title", "A word on the zebra")
                .says("guides", "c-guide", "en", "title", "Zebra")
                .goesOn("c-guide", "b-guide"));

        // A question and nothing else leads to a-guide; two guides lead to b-guide.
        assertThat(suggested("zeb")).containsExactly("c-guide", "b-guide", "a-guide");
    }

    @Test
    void whatOnlyResemblesWhatWasTypedIsOfNoUseWhereSomethingGoesOnLikeIt() {
        var hub = HubFixture.small().says("guides", "a-guide", "nl", "title", "Inburgeren");
        for (var slug : new String[] {"one", "two"}) {
            hub.guide(slug).says("guides", slug, "en", "title", "Insurance " + slug);
        }
        given.published(hub);

        assertThat(suggested("insur")).containsExactlyInAnyOrder("one", "two");
        assertThat(suggested("insurance two")).containsExactly("two");
        assertThat(suggested("imburg")).containsExactly("a-guide");
    }

    @Test
    void whatWasTypedIsMarked() {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Zebra & <crossing>"));

        suggest("zeb cros")
                .body("items[0].text", equalTo("<mark>Zebra</mark> &amp; &lt;<mark>crossing</mark>&gt;"))
                .body("items[0].ref.title", equalTo("Zebra & <crossing>"))
                .body("items[0].href", equalTo("/v1/guides/a-guide"));
    }

    @Test
    void theReadersLanguageComesFirstAndOthersAreMarked() {
        given.published(HubFixture.small()
                .says("guides", "a-guide", "nl", "title", "Zebrapad")
                .says("guides", "b-guide", "en", "title", "Zebra crossing"));

        given().when()
                .get("/v1/suggest?q=zebra&lang=nl")
                .then()
                .body("items.language", contains("nl", "en"))
                .body("items.ref.slug", contains("a-guide", "b-guide"));
    }

    @Test
    void thereAreTenAtMost() {
        var hub = new HubFixture();
        for (var number = 10; number < 30; number++) {
            hub.guide("guide-" + number);
        }
        given.published(hub);

        suggest("guide").body("items", hasSize(10));
        given().when().get("/v1/suggest?q=guide&limit=3").then().body("items", hasSize(3));
        given().when().get("/v1/suggest?q=guide&limit=11").then().statusCode(400);
        given().when().get("/v1/suggest?q=guide&type=faq").then().body("items", empty());
    }
}
