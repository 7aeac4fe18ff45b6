package org.wegwijzer.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.browser.InBrowser;
import org.wegwijzer.fixture.browser.Visit;

/** Each page of the reader, in languages that have words of the interface and read either way. */
@Outside
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class ReaderPagesTest {

    private static final String SEARCH = "/search?q=healt+insurance";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int NARROW = 320;
    private static final int WIDE = 1280;
    private static final List<Integer> WIDTHS = List.of(NARROW, 768, WIDE);
    private static final List<String> PAGES = List.of(
            "/",
            "/topics",
            "/topics/first-weeks",
            "/sources",
            "/sources/ind",
            "/guides",
            "/guides/mvv-entry-visa",
            "/faqs",
            "/faqs/do-i-need-an-mvv",
            "/search",
            SEARCH);

    @Inject
    Given given;

    private Visit visit;

    @BeforeAll
    void aReaderOfTheSampleHub() {
        given.sampleHub();
        visit = Visit.begun();
    }

    @AfterAll
    void end() {
        visit.close();
    }

    static Stream<Arguments> pages() {
        return Stream.of("en", "nl", "ar")
                .flatMap(language -> PAGES.stream().map(page -> Arguments.of(language, page)));
    }

    /** Also in a language for which the interface has no words and the hub few. */
    static Stream<Arguments> pagesWithFallbacks() {
        return Stream.concat(pages(), PAGES.stream().map(page -> Arguments.of("uk", page)));
    }

    private static String address(String language, String page) {
        return page + (page.contains("?") ? "&" : "?") + "lang=" + language;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachPageTakesOneRequestAndSaysWhatLanguageItIsIn(String language, String page) {
        visit.at(address(language, page));

        // What the browser knows it may ask for once more behind the reader's back (stale-while-revalidate).
        assertThat(Set.copyOf(visit.toApi())).hasSize(1);
        assertThat(visit.requests()).allMatch(url -> url.startsWith(Visit.origin() + "/"));
        assertThat(visit.complaints()).isEmpty();
        var document = visit.find("html");
        assertThat(document.getAttribute("lang")).isEqualTo(language);
        assertThat(document.getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        assertThat(visit.title().textContent()).isNotBlank();
        assertThat(visit.page().title()).isNotEqualTo("Wegwijzer");
    }

    @ParameterizedTest
    @MethodSource("pagesWithFallbacks")
    void nothingStandsInTheWayOfAnybody(String language, String page) {
        visit.in(ColorScheme.LIGHT).wide(WIDE).at(address(language, page));

        assertThat(visit.barriers()).isEmpty();
        if (language.equals("en")) {
            visit.in(ColorScheme.DARK).find("aside > button").click();
            assertThat(visit.wide(NARROW).barriers()).isEmpty();
            visit.find("aside > button").click();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachPageFitsEveryWidth(String language, String page) {
        visit.at(address(language, page));

        for (var width : WIDTHS) {
            visit.wide(width);
            assertThat(visit.page().evaluate("document.documentElement.scrollWidth"))
                    .as("at %s px", width)
                    .isEqualTo(width);
            shoot(page, language, width, ColorScheme.LIGHT);
            if (language.equals("en")) {
                shoot(page, language, width, ColorScheme.DARK);
            }
        }
    }

    private void shoot(String page, String language, int width, ColorScheme scheme) {
        var name = "home%s-%s-%s-%s.jpeg"
                .formatted(page, language, width, scheme.name().toLowerCase(Locale.ROOT))
                .replaceFirst("^home/(?=[a-z])", "")
                .replaceFirst("\\?[^-]*", "-found")
                .replace('/', '-')
                .replace("--", "-");
        visit.in(scheme)
                .page()
                .screenshot(new ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name)));
    }
}
