package org.wegwijzer.reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route.FetchOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.browser.InBrowser;

/** Going forth and back: to pages, and to the places in them. */
@Outside
@InBrowser
class ReaderHistoryTest extends SampleHubVisit {

    private static final String PLACE = "scrollY";

    private void scrollTo(int top) {
        visit.page().evaluate("(top) => scrollTo(0, top)", top);
        visit.page().waitForFunction("(top) => history.state?.top === top", top);
    }

    private void isAt(int top) {
        visit.page().waitForFunction("(top) => scrollY === top", top);
    }

    @Test
    void goingBackReturnsToThePlaceInThePage() {
        visit.at("/sources/ind?lang=en");
        scrollTo(1500);

        visit.find(".items a").first().click();
        assertThat(visit.title()).hasText("Au pair with a host family");
        assertThat(visit.page().evaluate(PLACE)).isEqualTo(0);
        scrollTo(300);
        visit.page().goBack();

        assertThat(visit.title()).hasText("IND");
        isAt(1500);
        visit.page().goForward();
        assertThat(visit.title()).hasText("Au pair with a host family");
        isAt(300);
    }

    @Test
    void goingBackReturnsFromAPlaceInTheSamePage() {
        visit.at("/guides/mvv-entry-visa?lang=en");
        scrollTo(120);

        visit.find(".contents a").nth(2).click();
        visit.page().waitForFunction("scrollY > 300");
        visit.page().goBack();

        isAt(120);
        assertThat(visit.toApi()).hasSize(1);
    }

    @Test
    void loadingAPageAgainKeepsThePlace() {
        visit.at("/sources/ind?lang=en");
        scrollTo(700);

        visit.page().reload();

        visit.title().waitFor();
        isAt(700);
    }

    @Test
    void anotherLanguageKeepsThePlace() {
        visit.at("/sources/ind?lang=en");
        scrollTo(200);

        visit.find(".languages [lang=nl]").dispatchEvent("click");

        assertThat(visit.find("html")).hasAttribute("lang", "nl");
        isAt(200);
        visit.page().goBack();
        assertThat(visit.find("html")).hasAttribute("lang", "en");
        isAt(200);
    }

    @Test
    void aLinkToThePageItselfBeginsItAnew() {
        visit.at("/topics?lang=en");
        var steps = visit.page().evaluate("history.length");

        visit.find(".parts a").first().click();

        assertThat(visit.title()).isFocused();
        assertThat(visit.page().evaluate("history.length")).isEqualTo(steps);
    }

    @Test
    void whatWasMovedIsNotAskedForAgainOnTheWayBackToIt() {
        visit.page()
                .route(
                        Pattern.compile("/v1/pages/guides/old"),
                        route -> route.fulfill(new FulfillOptions()
                                .setResponse(route.fetch(new FetchOptions()
                                        .setUrl(route.request().url().replace("/old", "/mvv-entry-visa"))))));
        visit.at("/guides/old?lang=en");

        visit.find(".contents a").nth(2).click();
        visit.page().waitForFunction("scrollY > 300");
        visit.page().goBack();

        isAt(0);
        assertThat(visit.toApi()).hasSize(1);
    }
}
