package org.wegwijzer.reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FetchOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.Route.ResumeOptions;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.browser.InBrowser;

/** What the reader shows where a page is not to be had: why, and how to go on. */
@Outside
@InBrowser
class ReaderProblemTest extends SampleHubVisit {

    private void apiAnswers(String pattern, int status, String body) {
        visit.page()
                .route(
                        Pattern.compile(pattern),
                        route -> route.fulfill(new FulfillOptions()
                                .setStatus(status)
                                .setContentType("application/problem+json")
                                .setBody(body)));
    }

    @Test
    void whatIsMissingIsToldWithTheWordsOfTheApi() {
        visit.at("/sources/nowhere?lang=en");

        assertThat(visit.title()).hasText("This page is not here");
        assertThat(visit.find(".said")).containsText("404 There is nothing at this address");
    }

    @Test
    void aPageThatIsMissingFromTheStartHasItsFrame() {
        visit.at("/sources/nowhere?lang=nl");

        assertThat(visit.find(".brand")).hasText("Nieuw in Nederland");
        assertThat(visit.toApi()).hasSize(2);
    }

    @Test
    void aPageThatIsMissingLaterKeepsTheFrameThatIsThere() {
        visit.at("/topics/first-weeks?lang=en");
        apiAnswers("/v1/pages/sources/", 404, "{\"title\": \"Not found\"}");

        visit.find(".stations a").first().click();

        assertThat(visit.title()).hasText("This page is not here");
        assertThat(visit.toApi()).hasSize(2).noneMatch(url -> url.contains("/v1/hub"));
    }

    @Test
    void whatWasMovedIsShownUnderItsNewAddress() {
        visit.page().route(Pattern.compile("/v1/pages/sources/old"), route -> {
            var now = route.request().url().replace("/old", "/ind");
            route.fulfill(new FulfillOptions().setResponse(route.fetch(new FetchOptions().setUrl(now))));
        });

        visit.at("/sources/old?lang=en");

        assertThat(visit.address()).isEqualTo("/sources/ind?lang=en");
    }

    @Test
    void whatIsGoneLeadsToWhatTakesItsPlace() {
        apiAnswers("/v1/pages/sources/old", 410, "{\"title\": \"Gone\", \"replacedBy\": \"/v1/sources/ind\"}");

        visit.at("/sources/old?lang=en");

        assertThat(visit.title()).hasText("This page was taken away");
        assertThat(visit.find("main .visit a")).hasAttribute("href", "/sources/ind?lang=en");
    }

    @Test
    void whatIsAwayCanBeTriedAgain() {
        apiAnswers("/v1/", 503, "{\"title\": \"Away\"}");
        visit.at("/sources/ind?lang=en");
        assertThat(visit.title()).hasText("The hub does not answer right now");

        visit.page().unrouteAll();
        visit.find("main button").click();

        assertThat(visit.title()).hasText("IND");
    }

    @Test
    void aFaultOfTheReaderItselfIsShownToo() {
        visit.page()
                .route(
                        Pattern.compile("/v1/pages/sources/ind"),
                        route -> route.fulfill(new FulfillOptions()
                                .setContentType("application/json")
                                .setBody("{\"slug\": \"ind\"}")));

        visit.at("/sources/ind?lang=en");

        assertThat(visit.title()).hasText("That did not work");
        assertThat(visit.find("main button")).hasText("Try again");
        assertThat(visit.complaints()).isNotEmpty();
    }

    @Test
    void whatCannotBeShownFurtherIsSaid() {
        visit.page()
                .route(
                        Pattern.compile("/v1/guides\\?"),
                        route -> route.resume(
                                new ResumeOptions().setUrl(route.request().url().replace("limit=100", "limit=10"))));
        visit.at("/guides?lang=en");
        apiAnswers("/v1/guides\\?", 503, "{\"title\": \"Away\"}");

        visit.find("main .more").click();

        assertThat(visit.find("main [role=status]")).hasText("That did not work");
        assertThat(visit.find("main .more")).isEnabled();
        assertThat(visit.find(".items > li")).hasCount(10);
    }

    @Test
    void aLanguageThatCannotBeHadKeepsTheFrameThatIsThere() {
        visit.at("/topics/first-weeks?lang=en");
        apiAnswers("/v1/", 503, "{\"title\": \"Away\"}");

        visit.find(".languages [lang=uk]").click();

        assertThat(visit.find("main button")).isVisible();
        assertThat(visit.find(".brand")).containsText("New in the Netherlands");
        assertThat(visit.find(".languages [lang=uk]")).hasAttribute("aria-current", "true");
    }

    @Test
    void aProblemDoesNotTakeThePlaceOfALaterPage() {
        visit.at("/topics/first-weeks?lang=en");
        var held = new ArrayList<Route>();
        visit.page().route(Pattern.compile("/v1/hub"), held::add);
        apiAnswers("/v1/pages/topics/.*lang=nl", 503, "{\"title\": \"Away\"}");
        visit.page()
                .waitForRequest(
                        Pattern.compile("/v1/hub"),
                        () -> visit.find(".languages [lang=nl]").click());

        visit.find(".stations a").first().click();
        assertThat(visit.title()).hasText("Municipality (gemeente)");
        visit.page()
                .waitForResponse(Pattern.compile("/v1/hub"), () -> held.get(0).resume());

        assertThat(
                        visit.page()
                                .evaluate(
                                        "new Promise((rest) => setTimeout(() => rest(document.querySelector('h1').textContent)))"))
                .isEqualTo("Municipality (gemeente)");
    }

    @Test
    void aMisspeltLanguageIsAsGoodAsNone() {
        visit.at("/sources/ind?lang=e_n");

        assertThat(visit.title()).hasText("IND");
        assertThat(visit.find(".brand")).hasAttribute("href", "/");
    }

    @Test
    void aLanguageThatTheHubDoesNotSpeakIsAsGoodAsNone() {
        visit.at("/sources/ind?lang=fr");

        assertThat(visit.title()).hasText("IND");
        assertThat(visit.find(".brand")).hasAttribute("href", "/");
    }

    @Test
    void withoutAConnectionItSaysSo() {
        visit.at("/topics/first-weeks?lang=en");
        visit.page().context().setOffline(true);

        visit.find(".stations a").first().click();

        assertThat(visit.title()).hasText("You seem to be offline");
    }
}
