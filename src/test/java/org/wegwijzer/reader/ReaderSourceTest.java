package org.wegwijzer.reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.Media;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.browser.InBrowser;

/** The page of a source: what it says of itself, what it shows at once, and what it costs to show. */
@Outside
@InBrowser
class ReaderSourceTest extends SampleHubVisit {

    private static final int PHONE = 375;

    private void apiAnswers(String path, UnaryOperator<String> otherwise) {
        visit.page().route(Pattern.compile("/v1/pages/" + path), route -> {
            var answer = route.fetch();
            route.fulfill(new FulfillOptions().setResponse(answer).setBody(otherwise.apply(answer.text())));
        });
    }

    @Test
    void itSaysWhatItIsForAndEachTopicWhatThatIsAbout() {
        visit.at("/sources/ind?lang=en");

        assertThat(visit.find(".purpose")).containsText("This page says what this source is for");
        assertThat(visit.find(".counts")).containsText("6 topic mentions, 15 guide mentions");
        var topic = visit.find(".reasons > li").first();
        assertThat(topic.locator("> .intro")).containsText("Each reason to come has its own permit");
        assertThat(topic.locator("h4")).hasCount(2);
        assertThat(topic.locator(".mention .intro").first()).containsText("These sources are the most important");
    }

    @Test
    void aKindHasAPictureThatIsNotReadOut() {
        visit.at("/sources/ind?lang=en");

        assertThat(visit.find(".opening .eyebrow")).hasText("Government");
        assertThat(visit.find(".opening .eyebrow svg")).hasAttribute("aria-hidden", "true");
    }

    @ParameterizedTest
    @CsvSource({"sources/ind, .opening .eyebrow", "sources, main h2 >> nth=-1"})
    void aKindThatMayComeOneDayIsLikeAnyOther(String page, String kind) {
        visit.page().route(Pattern.compile("/v1/(?:pages/)?sources"), route -> {
            var answer = route.fetch();
            route.fulfill(new FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text().replace("\"kind\":\"GOVERNMENT\"", "\"kind\":\"EMBASSY\"")));
        });

        visit.at("/" + page + "?lang=en");

        assertThat(visit.find(kind)).hasText("Other");
        assertThat(visit.find(kind).locator("svg")).isVisible();
        assertThat(visit.find("main")).not().containsText("EMBASSY");
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void aLongListShowsItsBeginningAndTheKeyboardOpensTheRest() {
        visit.at("/sources/ind?lang=en");
        var guides = visit.find(".items > li");
        assertThat(guides.nth(9)).isVisible();
        assertThat(guides.nth(10)).isHidden();

        var button = visit.find("main button:has-text('Show all 15')");
        button.focus();
        visit.page().keyboard().press("Enter");

        assertThat(guides.nth(14)).isVisible();
        assertThat(guides.nth(10).locator("h3 a")).isFocused();
        assertThat(button).hasCount(0);
    }

    @Test
    void whatWasOpenedIsStillOpenOnTheWayBack() {
        visit.at("/sources/ind?lang=en");
        visit.find("main button:has-text('Show all 15')").click();

        visit.find(".items > li").last().locator("h3 a").click();
        assertThat(visit.find(".contents")).isVisible();
        visit.page().goBack();

        assertThat(visit.title()).hasText("IND");
        assertThat(visit.find(".items > li").last()).isVisible();
    }

    @Test
    void onPaperListsAreWhole() {
        visit.at("/sources/ind?lang=en").page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(visit.find(".items > li").last()).isVisible();
        assertThat(visit.find("main .more").first()).isHidden();
    }

    @ParameterizedTest
    @CsvSource({
        "sources/ind, en, Review was due on",
        "guides/mvv-entry-visa, nl, Controle had uiterlijk",
        "topics/choosing-your-way-in, ar, كان موعد المراجعة"
    })
    void aReviewThatIsOverdueIsSaid(String page, String language, String words) {
        apiAnswers(page, json -> json.replaceAll("\"reviewDueDate\":\"[0-9-]+\"", "\"reviewDueDate\":\"2020-05-01\""));

        visit.at("/" + page + "?lang=" + language);

        assertThat(visit.find("main .facts strong").first()).containsText(words);
    }

    @Test
    void aReviewThatIsNotDueYetIsNotOverdue() {
        apiAnswers(
                "sources/ind",
                json -> json.replaceAll("\"reviewDueDate\":\"[0-9-]+\"", "\"reviewDueDate\":\"2999-01-01\""));

        visit.at("/sources/ind?lang=en");

        assertThat(visit.find(".card")).containsText("To be checked again by");
        assertThat(visit.find(".card strong")).hasCount(0);
    }

    @Test
    void onAPhoneTheRequestNeverLiesAboveTheWayToTheSource() {
        visit.wide(PHONE).at("/sources/ind?lang=en");

        var covered = visit.page().evaluate("""
                () => {
                  const button = document.querySelector('main .visit a');
                  const aside = document.querySelector('body > aside');
                  const meet = (top) => {
                    scrollTo(0, top);
                    const [one, other] = [button, aside].map((element) => element.getBoundingClientRect());
                    return one.top < other.bottom && other.top < one.bottom;
                  };
                  return Array.from({ length: 100 }, (_, n) => 20 * n).some(meet);
                }
                """);

        assertThat(covered).isEqualTo(false);
    }

    @Test
    void aFirstPageTakesFewRequestsAndNothingInItMoves() {
        visit.page().addInitScript("""
                window.moved = 0;
                new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (moved += value)))
                  .observe({ type: 'layout-shift', buffered: true });
                """);

        visit.at("/sources/ind?lang=en");

        assertThat(visit.requests()).hasSizeLessThanOrEqualTo(8);
        assertThat(visit.page().evaluate("new Promise((told) => setTimeout(() => told(moved), 200))"))
                .isEqualTo(0);
    }
}
