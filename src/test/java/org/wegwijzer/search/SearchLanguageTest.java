package org.wegwijzer.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.wegwijzer.search.Searches.found;
import static org.wegwijzer.search.Searches.search;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** Readers find what is published in any language of the hub, their own first. */
@DatabaseTest
class SearchLanguageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Given given;

    @Test
    void theReadersLanguageComesFirstAndOthersAreMarked() {
        given.published(HubFixture.small()
                .says("guides", "a-guide", "nl", "title", "Een zebra")
                .says("guides", "b-guide", "en", "title", "A zebra"));

        search("zebra", "lang", "nl")
                .body("items.item.slug", contains("a-guide", "b-guide"))
                .body("items.language", contains("nl", "en"));
        search("zebra", "lang", "en")
                .body("items.item.slug", contains("b-guide", "a-guide"))
                .body("items.language", contains("en", "nl"))
                .body("items[1].item.language", equalTo("en"));
    }

    @Test
    void aHitIsInTheReadersLanguageIfTheWordsStandThereToo() {
        given.published(HubFixture.small()
                .says("guides", "a-guide", "en", "body", "Somewhere in the body is a zebra.")
                .says("guides", "a-guide", "nl", "title", "Zebra"));

        search("zebra", "lang", "en")
                .body("items.language", contains("en"))
                .body("items[0].highlights.field", contains("body"));
        search("zebra", "lang", "nl").body("items.language", contains("nl"));
    }

    @Test
    void aHitThatHasTheWordsInItsSlugTooIsInTheLanguageOfTheTextThatHasThem() {
        given.published(HubFixture.small()
                .guide("zebra-guide")
                .says("guides", "zebra-guide", "en", "title", "An animal")
                .says("guides", "zebra-guide", "en", "summary", "In short.")
                .says("guides", "zebra-guide", "nl", "title", "Een zebra"));

        search("zebra", "lang", "en")
                .body("items.language", contains("nl"))
                .body("items[0].highlights.text", contains("Een <mark>zebra</mark>"));
    }

    @Test
    void aHitThatHasTheWordsInItsSlugAloneIsInTheLanguageOfItsItem() {
        given.published(HubFixture.small()
                .guide("zebra-guide")
                .silent("guides", "zebra-guide", "en")
                .says("guides", "zebra-guide", "nl", "title", "Een dier"));

        search("zebra", "lang", "en")
                .body("items.language", contains("nl"))
                .body("items[0].item.language", equalTo("nl"))
                .body("items[0].highlights", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "verblijfsvergunning, vergunning voor verblijf",
        "vergunning verblijf, de verblijfsvergunning",
        "zorg verzekering, de zorgverzekering",
        "zorgverzekering, verzekering voor zorg"
    })
    void dutchCompoundsAreFoundByTheirPartsAndTheReverse(String typed, String title) {
        given.published(HubFixture.small().says("guides", "a-guide", "nl", "title", title));

        assertThat(found(typed, "lang", "nl")).contains("a-guide");
    }

    @ParameterizedTest
    @CsvSource({"مدرسة, المدرسه", "المدارس, مدارس", "اقامة, إقامة", "إقامَة, الإقامة"})
    void arabicIsFoundWithoutArticleVowelSignsAndHamza(String typed, String title) {
        given.published(HubFixture.small().says("guides", "a-guide", "ar", "title", title));

        search(typed, "lang", "ar").body("items.item.slug", hasItem("a-guide")).body("items[0].dir", equalTo("rtl"));
    }

    @Test
    void wordsOfOneMeaningFindEachOther() {
        given.published(HubFixture.small()
                .hub(hub -> hub.putObject("synonyms")
                        .putArray("en")
                        .addArray()
                        .add("BSN")
                        .add("burgerservicenummer")
                        .add("citizen service number"))
                .says("guides", "a-guide", "en", "title", "Your BSN")
                .says("guides", "b-guide", "nl", "title", "Het burgerservicenummer"));

        assertThat(found("citizen service number")).containsExactlyInAnyOrder("a-guide", "b-guide");
        assertThat(found("bsn")).containsExactlyInAnyOrder("a-guide", "b-guide");
        assertThat(found("burgerservicenummers", "lang", "nl")).containsExactlyInAnyOrder("a-guide", "b-guide");
    }

    @Test
    void synonymsThatChangeAreSeenAtOnce() {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "title", "Your BSN"));
        assertThat(found("fiscal code")).isEmpty();

        given.published(HubFixture.small()
                .hub(hub -> hub.putObject("synonyms")
                        .putArray("en")
                        .addArray()
                        .add("BSN")
                        .add("fiscal code"))
                .says("guides", "a-guide", "en", "title", "Your BSN"));

        assertThat(found("fiscal code")).containsExactly("a-guide");
    }

    @ParameterizedTest
    @CsvSource({
        "ar, زوجة, كيف أستقدم زوجتي",
        "ar, زوجة, لزوجته",
        "ar, تأمين, بالتأمينات",
        "ar, لم شمل, لم شمل",
        "uk, страховка, без страховки",
        "uk, возз'єднання, возз’єднанню",
        "uk, вид на проживання, виду на проживання"
    })
    void aWordOfOneMeaningIsKnownInItsOtherForms(String language, String term, String typed) {
        given.published(HubFixture.small()
                .hub(hub -> {
                    hub.putArray("languages")
                            .add("en")
                            .add("nl")
                            .add("ar")
                            .add("ar-MA")
                            .add("uk");
                    hub.putObject("synonyms")
                            .putArray(language)
                            .addArray()
                            .add(term)
                            .add("zebra");
                })
                .says("guides", "a-guide", "en", "title", "A zebra"));

        // Another language makes the index anew, with the words that its analyzer reads first.
        Eventually.within(PATIENCE, typed, () -> found(typed, "lang", language).equals(List.of("a-guide")));
    }

    @ParameterizedTest
    @CsvSource({"zh, 居, 居留許可", "zh, 税, 税金", "ja, ビザ, ビザの申請", "ko, 비자, 비자를 신청"})
    void aWordOfOneLetterIsFoundAtTheBeginningOfALongerOne(String language, String typed, String title) {
        given.published(HubFixture.small()
                .hub(hub -> hub.putArray("languages")
                        .add("en")
                        .add("nl")
                        .add("ar")
                        .add("ar-MA")
                        .add(language))
                .says("guides", "a-guide", language, "title", title));

        // Another language makes the index anew, with the words that its analyzer reads first.
        Eventually.within(PATIENCE, typed, () -> found(typed, "lang", language).equals(List.of("a-guide")));
    }
}
