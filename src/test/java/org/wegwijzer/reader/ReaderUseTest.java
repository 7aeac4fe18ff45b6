package org.wegwijzer.reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.ResumeOptions;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.browser.InBrowser;
import org.wegwijzer.fixture.browser.Visit;

/** What one does with the reader: search, change the language, go about with the keyboard, look at the request. */
@Outside
@InBrowser
class ReaderUseTest extends SampleHubVisit {

    private void type(String text) {
        visit.find("main input[type=search]").pressSequentially(text);
    }

    private void press(String... keys) {
        for (var key : keys) {
            visit.page().keyboard().press(key);
        }
    }

    /** The API answers so, whatever is asked for. */
    @Test
    void suggestionsComeAsOneTypesAndTheKeyboardTakesOne() {
        visit.at("/?lang=en");

        type("insur");
        assertThat(visit.find("main [role=option]").first()).containsText("Health insurance in time");
        press("ArrowDown", "Enter");

        assertThat(visit.title()).containsText("Health insurance in time");
        assertThat(visit.address()).isEqualTo("/guides/health-insurance?lang=en");
    }

    @Test
    void theFieldTellsWhichSuggestionIsChosen() {
        var field = visit.at("/?lang=en").find("main input[type=search]");

        type("insur");
        visit.find("main [role=option]").first().waitFor();
        press("ArrowDown");

        assertThat(field).hasAttribute("aria-expanded", "true");
        assertThat(visit.find("#" + field.getAttribute("aria-activedescendant")))
                .hasAttribute("aria-selected", "true");
        press("Escape");
        assertThat(field).hasAttribute("aria-expanded", "false");
    }

    @Test
    void whatOneChoosesFromStaysAsItIs() {
        var field = visit.at("/?lang=en").find("main input[type=search]");
        type("insur");
        visit.find("main [role=option]").first().waitFor();
        var late = new ArrayList<Route>();
        visit.page().route(Pattern.compile("/v1/suggest"), late::add);
        visit.page().waitForRequest(Pattern.compile("/v1/suggest"), () -> type("a"));

        press("ArrowDown");
        late.forEach(Route::resume);
        visit.page().evaluate("new Promise((rest) => setTimeout(rest, 300))");

        assertThat(field).hasAttribute("aria-activedescendant", Pattern.compile(".+"));
        assertThat(visit.find("main [aria-selected=true]")).hasCount(1);
    }

    @Test
    void aSearchMarksWordsAndNarrowsDown() {
        visit.at("/?lang=en");

        type("healt insurance");
        press("Enter");
        assertThat(visit.find(".hits mark").first()).containsText("Health");
        visit.find(".facets a").first().click();

        assertThat(visit.find(".facets [aria-current=true]").first()).isVisible();
        assertThat(visit.address()).contains("q=healt+insurance").contains("type=");
    }

    @Test
    void languagesSwitchInPlace() {
        visit.at("/guides/mvv-entry-visa?lang=en");

        visit.find(".languages [lang=ar]").click();

        assertThat(visit.find("html")).hasAttribute("dir", "rtl");
        assertThat(visit.address()).isEqualTo("/guides/mvv-entry-visa?lang=ar");
        assertThat(visit.focused()).isEqualTo("العربية");
        visit.find(".languages [lang=nl]").click();
        assertThat(visit.find("html")).hasAttribute("lang", "nl");
    }

    @Test
    void withoutAChoiceTheBrowsersLanguageIsTaken() {
        try (var dutch = Visit.begunIn("nl-NL").at("/")) {
            assertThat(dutch.find("html")).hasAttribute("lang", "nl");
            assertThat(dutch.title()).hasText("Nieuw in Nederland");
        }
    }

    @Test
    void whatIsInAnotherLanguageSaysSo() {
        visit.at("/guides?lang=en");

        var dutch = visit.find(".items h2 [lang=nl]").first();
        assertThat(dutch).isVisible();
        assertThat(visit.find(".items [lang=nl] + .mark").first()).hasText("Dutch");
        assertThat(visit.find(".mostly")).hasCount(0);
    }

    @Test
    void whereMostOfAPageIsInAnotherLanguageOneLineSaysSo() {
        visit.at("/sources/uwv?lang=uk");

        assertThat(visit.find(".lead")).hasAttribute("lang", "en");
        assertThat(visit.find("h2 > span[lang=en]").first()).isVisible();
        assertThat(visit.find(".mostly")).hasText("Most of this page is in English.");
        assertThat(visit.find("main .mark:has-text('англійська')")).hasCount(0);
        visit.find(".languages [lang=ar]").click();
        assertThat(visit.find(".mostly")).hasText("معظم هذه الصفحة باللغة الإنجليزية.");
        visit.find(".languages [lang=en]").click();
        assertThat(visit.find("html")).hasAttribute("lang", "en");
        assertThat(visit.find(".mostly")).hasCount(0);
    }

    @Test
    void whatOnlyNamesAnEntryInAnotherLanguageSaysSoToo() {
        visit.at("/search?q=inburgering&lang=en");
        assertThat(visit.find("[lang=nl] + .mark").first()).hasText("Dutch");
    }

    @Test
    void theKeyboardAloneGetsToASource() {
        visit.at("/topics/first-weeks?lang=en");

        press("Tab");
        assertThat(visit.focused()).isEqualTo("Skip to the content");
        press("Enter");
        var steps = 0;
        while (!visit.focused().equals("DigiD") && steps++ < 20) {
            press("Tab");
        }
        press("Enter");

        assertThat(visit.title()).hasText("DigiD");
    }

    @Test
    void theTitleOfANewPageTakesTheFocusAndIsTold() {
        visit.at("/topics/first-weeks?lang=en");

        visit.find(".stations a").first().click();

        assertThat(visit.title()).isFocused();
        assertThat(visit.find(".told")).hasText("Municipality (gemeente) – New in the Netherlands");
    }

    @Test
    void goingBackReturns() {
        visit.at("/topics/first-weeks?lang=en");
        visit.find(".stations a").first().click();
        assertThat(visit.title()).hasText("Municipality (gemeente)");

        visit.page().goBack();

        assertThat(visit.title()).hasText("The first weeks");
    }

    @Test
    void thePanelShowsTheRequestOfThePageAsACommand() {
        visit.at("/sources/ind?lang=nl");

        visit.find("aside > button").click();
        visit.find("aside button:has-text('curl')").click();

        assertThat(visit.find("aside dl")).containsText("200");
        assertThat(visit.find("aside dl")).containsText("-br\"");
        assertThat(visit.page().evaluate("navigator.clipboard.readText()"))
                .isEqualTo("curl --compressed '%s/v1/pages/sources/ind?lang=nl'".formatted(Visit.origin()));
    }

    @Test
    void aLinkInATextLeadsToAPageOfTheReader() {
        visit.at("/guides/mvv-entry-visa?lang=en");

        visit.find(".body a:has-text('IND')").click();

        assertThat(visit.address()).isEqualTo("/sources/ind?lang=en");
    }

    @Test
    void aLongListGoesOnWhenAsked() {
        visit.page()
                .route(
                        Pattern.compile("/v1/guides\\?"),
                        route -> route.resume(
                                new ResumeOptions().setUrl(route.request().url().replace("limit=100", "limit=10"))));
        visit.at("/guides?lang=en");
        assertThat(visit.find(".items > li")).hasCount(10);

        visit.find("main .more").click();

        assertThat(visit.find(".items > li")).hasCount(20);
        assertThat(visit.find(".items > li:nth-child(11) h2 a")).isFocused();
    }

    @Test
    void onPaperThereIsNothingToClickOn() {
        visit.at("/guides/mvv-entry-visa?lang=en");

        visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(visit.find("aside")).isHidden();
        assertThat(visit.find("header nav").first()).isHidden();
        assertThat(visit.find(".body")).isVisible();
    }

    @Test
    void onPaperALinkSaysWhereItLeads() {
        visit.at("/sources/ind?lang=en").page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        var address = "getComputedStyle(document.querySelector('.outside'), '::after')";
        assertThat(visit.page().evaluate(address + ".content")).isEqualTo("\" (https://ind.nl)\"");
        assertThat(visit.page().evaluate(address + ".maskImage")).isEqualTo("none");
    }
}
