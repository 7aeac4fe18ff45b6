package org.wegwijzer.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.wegwijzer.search.Searches.found;
import static org.wegwijzer.search.Searches.search;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.OnOneDatabase;

/** The answer to a search is kept as long as no change is about what it finds, and not a moment longer. */
@DatabaseTest
@OnOneDatabase
class SearchValidityTest {

    @Inject
    Given given;

    private static HubFixture says(String text) {
        return HubFixture.small().says("guides", "a-guide", "en", "summary", text);
    }

    @Test
    void aChangeOfWhatASearchDoesNotFindLeavesItsAnswer() {
        given.published(HubFixture.small());
        search("ind");

        given.published(says("Elsewhere").guide("another"));

        search("ind").header("Cache-Status", containsString("hit"));
    }

    @Test
    void otherCachesAreToldThatEachChangeTouchesASearch() {
        given.published(HubFixture.small());

        search("ind").header("Cache-Tag", equalTo("changes,faqs,guides,hub,sources,topics"));
    }

    @Test
    void aSearchIsMadeAnewWhenAnEntryComesThatItFindsAndWhenOneGoes() {
        given.published(says("One xylocanary"));
        search("xylocanary").body("count", equalTo(1));

        given.published(says("One xylocanary").says("guides", "b-guide", "en", "summary", "Other xylocanaries"));
        search("xylocanary").body("count", equalTo(2));
        given.published(HubFixture.small());

        search("xylocanary").body("count", equalTo(0));
    }

    @Test
    void aSearchIsMadeAnewWhenWhatItFoundSaysSomethingElse() {
        given.published(says("One xylocanary"));
        search("xylocanary").body("items[0].highlights.text", hasItem(containsString("One")));

        given.published(says("Now a xylocanary"));

        search("xylocanary").body("items[0].highlights.text", hasItem(containsString("Now")));
    }

    @Test
    void aGuessIsMadeAnewWhenANewWordMayBeWhatWasMeant() {
        given.published(HubFixture.small());
        search("quokkavere").body("count", equalTo(0)).body("didYouMean", nullValue());

        given.published(says("One quokkavera"));

        search("quokkavere").body("count", equalTo(1)).body("didYouMean", equalTo("quokkavera"));
    }

    @Test
    void twoWordsAreReadAsOneAsSoonAsItStandsInAText() {
        var apart = says("A xylo and more").says("guides", "b-guide", "en", "summary", "A canary and more");
        given.published(apart);
        assertThat(found("xylo canary")).containsExactlyInAnyOrder("a-guide", "b-guide");

        given.published(apart.says("faqs", "question", "en", "answer", "A xylocanary"));

        assertThat(found("xylo canary")).contains("question");
    }

    @Test
    void aNarrowedSearchIsMadeAnewWhenAnEntryMovesIntoWhatItIsNarrowedTo() {
        given.published(HubFixture.small().says("guides", "b-guide", "en", "summary", "A xylocanary"));
        search("xylocanary", "source", "ind").body("count", equalTo(0));

        given.published(HubFixture.small()
                .says("guides", "b-guide", "en", "summary", "A xylocanary")
                .cites("b-guide", "ind"));

        search("xylocanary", "source", "ind").body("count", equalTo(1));
    }

    @Test
    void aSearchIsMadeAnewWhenWhatItIsCountedByHasAnotherName() {
        given.published(
                HubFixture.small().cites("b-guide", "ind").says("guides", "b-guide", "en", "summary", "A xylocanary"));
        search("xylocanary").body("facets.source[0].title", not(equalTo("Changed")));

        given.published(HubFixture.small()
                .cites("b-guide", "ind")
                .says("guides", "b-guide", "en", "summary", "A xylocanary")
                .says("sources", "ind", "en", "name", "Changed"));

        search("xylocanary").body("facets.source[0].title", equalTo("Changed"));
    }

    @Test
    void whatOnlyAnEntrySaidThatTheSearchDoesNotLookAtIsUnknownWhenItGoes() {
        var similar = HubFixture.small().says("faqs", "question", "en", "answer", "A quokkavarot");
        given.published(similar.says("guides", "a-guide", "en", "summary", "A quokkavarut"));
        search("quokkavarut", "type", "faq").body("count", equalTo(0)).body("didYouMean", nullValue());

        given.published(HubFixture.small().says("faqs", "question", "en", "answer", "A quokkavarot"));

        search("quokkavarut", "type", "faq").body("count", equalTo(1)).body("didYouMean", equalTo("quokkavarot"));
    }

    @Test
    void aGuessIsTheMostFrequentWordOfNow() {
        var rare = HubFixture.small()
                .says("sources", "ind", "en", "description", "A wombatry")
                .says("sources", "town", "en", "description", "A wombatry");
        given.published(rare.says("guides", "a-guide", "en", "summary", "A wombatey"));
        search("wombatxy", "type", "faq").body("didYouMean", equalTo("wombatry"));

        given.published(rare.says("guides", "a-guide", "en", "summary", "A wombatey")
                .says("guides", "b-guide", "en", "summary", "A wombatey")
                .says("faqs", "question", "en", "answer", "A wombatey"));

        search("wombatxy", "type", "guide").body("didYouMean", equalTo("wombatey"));
        search("wombatxy", "type", "faq").body("didYouMean", equalTo("wombatey"));
    }

    @Test
    void aGuessIsNotTheWordThatManyEntriesSaidOnceAndFewSayNow() {
        var hub = HubFixture.small()
                .says("sources", "ind", "en", "description", "A numbatry")
                .says("sources", "town", "en", "description", "A numbatry")
                .says("guides", "b-guide", "en", "summary", "A numbatey");
        IntStream.range(0, 40).forEach(number -> hub.guide("other-" + number));
        given.published(hub.says("guides", "a-guide", "en", "summary", "A numbatey")
                .says("faqs", "question", "en", "answer", "A numbatey"));
        search("numbatxy").body("didYouMean", equalTo("numbatey"));

        given.published(hub.says("guides", "a-guide", "en", "summary", "Elsewhere")
                .says("faqs", "question", "en", "answer", "Elsewhere"));

        search("numbatxy").body("didYouMean", equalTo("numbatry"));
    }

    @Test
    void pagesFollowEachOtherThoughTheFirstWasMadeBeforeAPublication() {
        var hub = HubFixture.small();
        IntStream.range(0, 25)
                .forEach(number ->
                        hub.guide("zebra-" + number).says("guides", "zebra-" + number, "en", "summary", "A zebra"));
        given.published(hub);
        var first = search("zebra", "limit", 7);
        given.published(hub.says("guides", "b-guide", "en", "summary", "Elsewhere"));
        search("zebra", "limit", 7).header("Cache-Status", containsString("hit"));

        var found = new ArrayList<String>(first.extract().jsonPath().getList("items.item.slug"));
        String next = first.extract().path("nextPage.href");
        while (next != null) {
            var page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("items.item.slug"));
            next = page.getString("nextPage.href");
        }

        assertThat(found).hasSize(25).doesNotHaveDuplicates();
    }
}
