package org.wegwijzer.problem.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.browser.InBrowser;
import org.wegwijzer.fixture.browser.Visit;

/** The pages about problems are for everybody, on any screen. */
@Outside
@InBrowser
class ProblemPageUseTest {

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
    @CsvSource({
        "LIGHT, /problems",
        "DARK, /problems",
        "LIGHT, /problems/invalid-request",
        "DARK, /problems/invalid-request",
        "LIGHT, /problems/faults/unknown-parameter",
        "DARK, /problems/faults/unknown-parameter"
    })
    void nothingStandsInTheWayOfAnybody(ColorScheme scheme, String page) {
        visit.in(scheme).open(page);

        assertThat(visit.barriers()).isEmpty();
        assertThat(visit.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems", "/problems/invalid-request", "/problems/faults/unknown-parameter"})
    void aNarrowWindowIsWideEnough(String page) {
        visit.wide(320).open(page);

        assertThat(visit.find("h1")).isVisible();
        assertThat(visit.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
    }
}
