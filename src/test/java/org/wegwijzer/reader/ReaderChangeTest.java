package org.wegwijzer.reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.browser.InBrowser;
import org.wegwijzer.fixture.browser.Visit;

/** The reader says quietly that the page has changed, while somebody looks at it. */
@Outside
@InBrowser
class ReaderChangeTest {

    private static final String PAGE = "/sources/ind";
    private static final String STREAM = "/v1/changes/stream";

    private static final String HIDDEN = """
            Object.defineProperty(document, 'hidden', { configurable: true, get: () => %s });
            document.dispatchEvent(new Event('visibilitychange'));
            """;

    @Inject
    Given given;

    private Visit visit;

    @BeforeEach
    void begin() {
        given.published(HubFixture.small());
        visit = Visit.begun();
    }

    @AfterEach
    void end() {
        visit.close();
    }

    /** Waits until the page is watched, and was looked at once more, as it always is then. */
    private void watching(String address) {
        var isOpen = new AtomicBoolean();
        visit.page()
                .waitForResponse(
                        answer -> {
                            isOpen.compareAndSet(false, answer.url().contains(STREAM));
                            return isOpen.get() && answer.url().contains(PAGE);
                        },
                        () -> visit.at(address));
    }

    /** Waits until the page was asked for again. */
    private void looks(Runnable then) {
        var answer = visit.page().waitForResponse(response -> response.url().contains(PAGE), then);
        assertThat(answer.status()).isIn(200, 304);
    }

    private Locator news() {
        return visit.find(".news");
    }

    private void renamed(String name) {
        given.published(HubFixture.small().says("sources", "ind", "en", "name", name));
    }

    @Test
    void whatHasChangedIsSaidAndShownWhenOneWants() {
        watching(PAGE + "?lang=en");
        var before = visit.find("main").boundingBox();

        renamed("Another name");

        assertThat(news()).containsText("This page has changed.");
        assertThat(news()).hasAttribute("aria-live", "polite");
        assertThat(visit.title()).not().containsText("Another name");
        assertThat(visit.find("main").boundingBox()).usingRecursiveComparison().isEqualTo(before);
        assertThat(visit.barriers()).isEmpty();
        news().locator("button").click();
        assertThat(visit.title()).containsText("Another name");
        assertThat(news()).isEmpty();
    }

    @Test
    void itIsSaidInTheLanguageOfThePage() {
        watching(PAGE + "?lang=ar");

        renamed("Another name");

        assertThat(news()).containsText("تغيّرت هذه الصفحة.");
    }

    @Test
    void aPageThatSaysTheSameAsBeforeHasNotChanged() {
        watching(PAGE + "?lang=en");

        looks(() -> given.published(
                HubFixture.small().hub(said -> said.withObject("/texts/nl").put("name", "Een andere naam"))));

        // Whatever that led to is done.
        visit.page().evaluate("fetch('/v1/hub').then(() => new Promise(requestAnimationFrame))");
        assertThat(news()).isEmpty();
    }

    @Test
    void aPageThatNobodySeesListensToNothingAndCatchesUp() {
        watching(PAGE + "?lang=en");
        visit.page().evaluate(HIDDEN.formatted(true));
        renamed("Another name");
        assertThat(news()).isEmpty();

        visit.page()
                .waitForResponse(
                        answer -> answer.url().contains(STREAM),
                        () -> visit.page().evaluate(HIDDEN.formatted(false)));

        assertThat(news()).containsText("This page has changed.");
    }
}
