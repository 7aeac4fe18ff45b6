package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** Every reader gets the language that fits best; who asks by name for what the hub does not speak is told. */
@DatabaseTest
class LanguageTest {

    @Inject
    Given given;

    private void sourceIn(String... languages) {
        var hub = new HubFixture().source("ind").silent("sources", "ind", "en");
        for (var language : languages) {
            hub.says("sources", "ind", language, "name", "IND in " + language);
        }
        given.published(hub);
    }

    private static Response asking(String language) {
        return given().queryParam("lang", language).get("/v1/sources/ind");
    }

    private static Response accepting(String header) {
        return given().header("Accept-Language", header).get("/v1/sources/ind");
    }

    @Test
    void theParameterWinsOverTheHeader() {
        sourceIn("en", "nl", "ar");

        var page = given().header("Accept-Language", "nl").get("/v1/sources/ind?lang=ar");

        page.then()
                .header("Content-Language", "ar")
                .body("language", equalTo("ar"))
                .body("name", equalTo("IND in ar"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nl                              | nl
                    NL-be                           | nl
                    nl;q=0.4, ar;q=0.9, en;q=0.1    | ar
                    fr, de;q=0.9, nl;q=0.2          | nl
                    nl;q=0, ar;q=0.1                | ar
                    *, nl;q=0.5                     | nl
                    fr                              | en
                    zh-Hant-TW, zh;q=0.5            | en
                    """)
    void theHeaderChoosesByQuality(String header, String language) {
        sourceIn("en", "nl", "ar");

        var page = accepting(header);

        page.then().statusCode(200).header("Content-Language", language).body("name", equalTo("IND in " + language));
    }

    @ParameterizedTest
    @CsvSource({"ar-MA ar en nl, ar-MA", "ar en nl, ar", "en nl, en", "nl, nl"})
    void aRegionFallsBackToItsLanguageThenToTheDefaultThenToAny(String languages, String served) {
        sourceIn(languages.split(" "));

        var asked = asking("ar-MA");
        var accepted = accepting("ar-MA");

        asked.then().header("Content-Language", served).body("language", equalTo(served));
        accepted.then().header("Content-Language", served).body("language", equalTo(served));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "zh-Hant-TW", "de-1996-u-co-phonebk", "sl-rozaj-biske-1994", "mul"})
    void aLanguageThatTheHubDoesNotSpeakIsToldWhenItIsAskedForByName(String language) {
        sourceIn("en", "nl");

        var asked = asking(language);

        asked.then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_LANGUAGE"))
                .body("errors[0].allowed", contains("en", "nl", "ar", "ar-MA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fr", "zh-Hant-TW", "de-1996-u-co-phonebk", "sl-rozaj-biske-1994", "en-x-a-b", "i-default", "mul"
            })
    void aLanguageThatTheHubDoesNotSpeakIsNoFaultOfABrowser(String language) {
        sourceIn("en", "nl");

        var accepted = accepting(language);

        accepted.then().statusCode(200).header("Content-Language", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-x-a-b", "i-default", "en-GB", "EN"})
    void aFormOfALanguageThatTheHubSpeaksIsServed(String language) {
        sourceIn("en", "nl");

        var asked = asking(language);

        asked.then().statusCode(200).header("Content-Language", "en");
    }

    @Test
    void anUndeterminedLanguageIsNeverADefect() {
        sourceIn("en", "nl");

        var page = asking("und-NL");

        assertThat(page.statusCode()).isIn(200, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";;;", "q=1", "nl;q=x", "nl;q=2", "nl_NL", "ümlaut", "*;q=*", "nl;;q=0.5", "<script>"})
    void aHeaderThatCannotBeReadIsIgnored(String header) {
        sourceIn("en", "nl");

        var page = accepting(header);

        page.then().statusCode(200).header("Content-Language", "en");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    prs            | prs fa | prs
                    prs            | fa     | fa
                    zh-CN          | zh-Hant zh-Hans | zh-Hans
                    zh-TW,zh;q=0.9 | zh-Hans zh-Hant | zh-Hant
                    """)
    void aLanguageIsServedUnderItsOtherNamesAndInTheScriptThatItsReadersRead(
            String wanted, String languages, String served) {
        given.published(new HubFixture()
                .hub(hub -> {
                    var all = hub.putArray("languages").add("en");
                    Stream.of(languages.split(" ")).forEach(all::add);
                })
                .source("ind")
                .says("sources", "ind", served, "name", "IND"));

        accepting(wanted).then().header("Content-Language", served).body("language", equalTo(served));
        asking(wanted.split(",")[0]).then().header("Content-Language", served);
        accepting(wanted).then().header("Cache-Status", containsString("hit")).header("Content-Language", served);
    }

    @Test
    void twoFieldsOfTheHeaderAreOneList() {
        sourceIn("en", "nl", "ar");

        var page = given().header("Accept-Language", "fr;q=x,,")
                .header("Accept-Language", "ar;q=0.5")
                .get("/v1/sources/ind");

        page.then().header("Content-Language", "ar");
    }

    @Test
    void aVeryLongHeaderIsNoDefect() {
        sourceIn("en", "nl");

        var page = accepting("fr;q=0.1, ".repeat(700) + "nl");

        page.then().statusCode(200).header("Content-Language", "nl");
    }

    @Test
    void theAnswerVariesByTheHeaderOnlyIfTheHeaderCouldDecide() {
        sourceIn("en", "nl");

        var unasked = when().get("/v1/sources/ind");
        var asked = given().header("Accept-Language", "nl").get("/v1/sources/ind?lang=en");

        unasked.then().header("Vary", containsString("Accept-Language"));
        accepting("nl").then().header("Vary", containsString("Accept-Language"));
        asked.then().header("Vary", not(containsString("Accept-Language")));
    }

    @ParameterizedTest
    @CsvSource({"en, ltr", "nl, ltr", "ar, rtl", "ar-MA, rtl"})
    void theDirectionFollowsTheLanguage(String language, String dir) {
        sourceIn("en", "nl", "ar", "ar-MA");

        var page = asking(language);

        page.then().body("language", equalTo(language)).body("dir", equalTo(dir));
    }

    @Test
    void translationsAreSorted() {
        sourceIn("nl", "ar-MA", "en", "ar");

        var page = when().get("/v1/sources/ind");

        page.then().body("translations", contains("ar", "ar-MA", "en", "nl"));
    }

    @ParameterizedTest
    @CsvSource({
        "nl, 2025-01-01T00:00:00Z, true",
        "nl, 2025-01-02T00:00:00Z, false",
        "nl, 2025-01-03T00:00:00Z, false",
        "en, 2025-01-01T00:00:00Z, false"
    })
    void aTextIsOutdatedWhenTheDefaultLanguageChangedAfterIt(String asked, String dutch, boolean outdated) {
        // What texts say of their age counts where they are new.
        given.published(new HubFixture().source("another"));
        given.published(new HubFixture()
                .source("ind")
                .changedAt("sources", "ind", "en", "2025-01-02T00:00:00Z")
                .says("sources", "ind", "nl", "name", "IND")
                .changedAt("sources", "ind", "nl", dutch));

        var page = asking(asked);

        page.then().body("language", equalTo(asked)).body("outdated", equalTo(outdated));
    }

    @Test
    void aTextWithoutOriginalIsNotOutdated() {
        sourceIn("nl");

        var page = when().get("/v1/sources/ind");

        page.then().body("language", equalTo("nl")).body("outdated", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({"en, https://ind.nl/en", "nl, https://ind.nl", "ar, https://ind.nl/en", "ar-MA, https://ind.nl/en"})
    void theAddressIsThatOfTheReadersLanguage(String language, String url) {
        given.published(new HubFixture()
                .source("ind")
                .change(
                        "sources",
                        "ind",
                        ind -> ind.putObject("url").put("nl", "https://ind.nl").put("en", "https://ind.nl/en")));

        var page = asking(language);

        page.then().body("url", equalTo(url));
    }

    @Test
    void oneAddressHoldsForAllLanguagesAndNoneIsLeftOut() {
        given.published(new HubFixture()
                .source("ind")
                .change("sources", "ind", ind -> ind.put("url", "https://ind.nl"))
                .source("town"));

        var page = asking("ar");

        page.then().body("url", equalTo("https://ind.nl"));
        when().get("/v1/sources/town").then().body("url", nullValue());
    }

    @Test
    void aLanguageThatTheHubLearnsIsSpokenToWhoAskedForItBefore() {
        var dutch = given().header("Accept-Language", "nl");
        given.published(HubFixture.small()
                .hub(hub -> hub.putArray("languages").add("en").add("fr"))
                .silent("sources", "ind", "nl"));
        dutch.get("/v1/sources/ind").then().header("Content-Language", "en");

        given.published(HubFixture.small());
        given().header("Accept-Language", "en").get("/v1/sources/ind").then().header("Content-Language", "en");

        given().header("Accept-Language", "nl").get("/v1/sources/ind").then().header("Content-Language", "nl");
    }
}
