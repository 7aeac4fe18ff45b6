package org.wegwijzer.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.wegwijzer.search.Searches.found;
import static org.wegwijzer.search.Searches.search;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** Readers find what is published by the words in it, misspelt or not. */
@DatabaseTest
class SearchTest {

    @Inject
    Given given;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    title        | guides  | title
                    summary      | guides  | summary
                    body         | guides  | body
                    name         | sources | name
                    full name    | sources | fullName
                    abbreviation | sources | abbreviation
                    description  | sources | description
                    question     | faqs    | question
                    answer       | faqs    | answer
                    """)
    void anEntryIsFoundByAWordInAnyOfItsTexts(String where, String list, String field) {
        var slug = list.equals("guides") ? "a-guide" : list.equals("sources") ? "ind" : "question";
        given.published(HubFixture.small().says(list, slug, "en", field, "A zebra crossing " + where));

        search("zebra")
                .body("items.item.slug", contains(slug))
                .body("items[0].highlights.field", hasItem(field))
                .body("items[0].highlights[0].text", containsString("<mark>zebra</mark>"));
    }

    @Test
    void aNoteOnARecommendationFindsTheTopicAndTheSource() {
        given.published(HubFixture.small().recommends("late", "town", "Here zebras register."));

        search("zebra")
                .body("items.item.slug", containsInAnyOrder("late", "town"))
                .body("items.highlights.flatten().field", everyItem(equalTo("note")));
    }

    @Test
    void anEntryIsFoundByTheWordsOfItsSlug() {
        given.published(HubFixture.small()
                .guide("zebra-crossing")
                .says("guides", "zebra-crossing", "en", "title", "T")
                .says("guides", "zebra-crossing", "en", "summary", "S"));

        assertThat(found("zebra")).containsExactly("zebra-crossing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"registration", "registratoin", "registation", "REGISTRATION", "registrations", "régistration"})
    void aWordIsFoundInOtherFormsAndMisspelt(String typed) {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Your registration"));

        assertThat(found(typed)).containsExactly("a-guide");
    }

    @Test
    void anExactWordComesBeforeOneThatResemblesIt() {
        given.published(HubFixture.small()
                .says("guides", "a-guide", "en", "title", "A form")
                .says("guides", "b-guide", "en", "title", "A farm"));

        assertThat(found("farm")).first().isEqualTo("b-guide");
        assertThat(found("form")).first().isEqualTo("a-guide");
    }

    @Test
    void anUnknownWordIsMetWithTheOneThatTheReaderMayHaveMeant() {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Your registration"));

        search("your registraton").body("didYouMean", equalTo("your registration"));
        search("your registration").body("didYouMean", nullValue());
        search("qqqqqqqqqq").body("didYouMean", nullValue()).body("count", equalTo(0));
    }

    @Test
    void onlyUnknownWordsAreReplacedAndOnlyWhole() {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Charmers and armor"));

        search("charmers armer").body("didYouMean", equalTo("charmers armor"));
        search("armer, charmers (armer!)").body("didYouMean", equalTo("armor, charmers (armor!)"));
    }

    @Test
    void aPhraseMustStandThereAsItIs() {
        given.published(HubFixture.small()
                .says("guides", "a-guide", "en", "summary", "The first weeks in a new town.")
                .says("guides", "b-guide", "en", "summary", "Two weeks come first."));

        assertThat(found("\"first weeks\"")).containsExactly("a-guide");
        assertThat(found("first weeks")).containsExactlyInAnyOrder("a-guide", "b-guide");
    }

    @Test
    void anExcludedWordIsNotThere() {
        given.published(HubFixture.small()
                .says("guides", "a-guide", "en", "summary", "A zebra at home.")
                .says("guides", "b-guide", "en", "summary", "A zebra abroad."));

        assertThat(found("zebra -abroad")).containsExactly("a-guide");
        assertThat(found("-abroad")).isEmpty();
    }

    @Test
    void severalNotesAreToldApart() {
        given.published(HubFixture.small()
                .recommends("late", "town", "First the zebra.")
                .recommends("late", "ind", "Then another."));

        search("zebra", "type", "topic").body("items[0].highlights[0].text", equalTo("First the <mark>zebra</mark>."));
    }

    @Test
    void textIsEscapedInHighlights() {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "summary", "<b>zebra</b> & \"co\""));

        search("zebra")
                .body(
                        "items[0].highlights.text",
                        hasItem("&lt;b&gt;<mark>zebra</mark>&lt;/b&gt; &amp; &quot;co&quot;"));
    }

    @Test
    void commonWordsAloneStillFind() {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "What is it?"));

        assertThat(found("what is it")).contains("a-guide");
    }

    @Test
    void ofALongTextThePieceWithTheWordIsShown() {
        var long1 = "Many other words stand here before it. ".repeat(60);
        given.published(
                HubFixture.small().says("guides", "a-guide", "en", "body", long1 + "Then a zebra comes. " + long1));

        var text =
                search("zebra").extract().jsonPath().getString("items[0].highlights.find { it.field == 'body' }.text");

        assertThat(text).contains("Then a <mark>zebra</mark> comes.").hasSizeLessThan(500);
    }

    @Test
    void everyTypeIsFound() {
        given.published(HubFixture.small());

        search("early ind question guide").body("facets.type.value", hasItems("source", "topic", "guide", "faq"));
    }
}
