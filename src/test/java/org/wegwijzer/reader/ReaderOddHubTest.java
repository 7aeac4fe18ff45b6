package org.wegwijzer.reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.browser.InBrowser;
import org.wegwijzer.fixture.browser.Visit;

/** Hubs as they also are: empty, in one language, with words that never end. */
@Outside
@InBrowser
class ReaderOddHubTest {

    private static final String LONG = "Rechtsbijstandsverzekeringsmaatschappijen";

    @Inject
    Given given;

    private Visit visit;

    @BeforeEach
    void begin() {
        visit = Visit.begun();
    }

    @AfterEach
    void end() {
        visit.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/topics", "/sources", "/guides", "/faqs"})
    void anEmptyHubSaysThatThereIsNothingYet(String page) {
        given.published(new HubFixture());

        visit.at(page);

        assertThat(visit.find("main")).containsText("There is nothing here yet.");
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void aHubInOneLanguageOffersNoOther() {
        given.published(
                new HubFixture().hub(hub -> hub.putArray("languages").add("en")).source("ind"));

        visit.at("/sources/ind");

        assertThat(visit.find(".languages")).hasCount(0);
    }

    @Test
    void aReaderReadsTheLanguageOfTheContentAlsoWhereTheHubHasNoNameInIt() {
        given.published(HubFixture.small());

        visit.at("/sources/ind?lang=nl-BE");

        assertThat(visit.find("html")).hasAttribute("lang", "nl");
        assertThat(visit.title()).hasText("IND (nl)");
        assertThat(visit.find("h1 .mark")).hasCount(0);
        assertThat(visit.find(".brand .mark")).hasText("Engels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/topics/early",
                "/sources/ind",
                "/guides/a-guide",
                "/faqs",
                "/faqs/question",
                "/search?q=guide"
            })
    void wordsThatNeverEndFitTheNarrowestWindow(String page) {
        given.published(HubFixture.small()
                .hub(hub -> hub.withObject("/texts/en").put("name", LONG))
                .says("sources", "ind", "en", "name", LONG)
                .says("topics", "early", "en", "title", LONG)
                .collects("early", "first", "ind", LONG)
                .introduces("early", "first", "en", LONG, LONG)
                .says("guides", "a-guide", "en", "title", LONG + " guide")
                .says("faqs", "question", "en", "question", LONG + "?"));

        visit.wide(320).at(page + (page.contains("?") ? "&" : "?") + "lang=en");

        assertThat(visit.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
    }
}
