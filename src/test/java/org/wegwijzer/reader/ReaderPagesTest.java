package org.wegwijzer.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.browser.InBrowser;
import org.wegwijzer.fixture.browser.Visit;

/** Each page of the reader, in languages that have words of the interface and read either way. */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class ReaderPagesTest {

    private static final String SEARCH = "/search?q=healt+insurance";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);

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
                .flatMap(language -> Stream.of(
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
                                SEARCH)
                        .map(page -> Arguments.of(language, page)));
    }

    private static String address(String language, String page) {
        return page + (page.contains("?") ? "&" : "?") + "lang=" + language;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachPageTakesOneRequestAndSaysWhatLanguageItIsIn(String language, String page) {
        visit.at(address(language, page));

        assertThat(visit.toApi()).hasSize(1);
        assertThat(visit.requests()).allMatch(url -> url.startsWith(Visit.origin() + "/"));
        assertThat(visit.complaints()).isEmpty();
        var document = visit.find("html");
        assertThat(document.getAttribute("lang")).isEqualTo(language);
        assertThat(document.getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        assertThat(visit.title().textContent()).isNotBlank();
        assertThat(visit.page().title()).isNotEqualTo("Wegwijzer");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingStandsInTheWayOfAnybody(String language, String page) {
        visit.in(ColorScheme.LIGHT).at(address(language, page));

        assertThat(visit.barriers()).isEmpty();
        if (language.equals("en")) {
            visit.in(ColorScheme.DARK).find("aside > button").click();
            assertThat(visit.barriers()).isEmpty();
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
                    .as("at %d px", width)
                    .isEqualTo(width);
            shoot(page, language, width, ColorScheme.LIGHT);
            if (language.equals("en")) {
                shoot(page, language, width, ColorScheme.DARK);
            }
        }
    }

    private void shoot(String page, String language, int width, ColorScheme scheme) {
        var name = "home%s-%s-%d-%s.jpeg"
                .formatted(page, language, width, scheme.name().toLowerCase(Locale.ROOT))
                .replaceFirst("^home/(?=[a-z])", "")
                .replaceFirst("\\?[^-]*", "")
                .replace('/', '-')
                .replace("--", "-");
        visit.in(scheme)
                .page()
                .screenshot(new ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name)));
    }
}
