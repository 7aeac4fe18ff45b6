package org.wegwijzer.reference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.browser.InBrowser;
import org.wegwijzer.fixture.browser.Visit;

/** What one does with the reference: look operations up, try one out, take a command along. */
@Outside
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class ReferenceUseTest {

    private static final String OPERATION = ".opblock";

    @Inject
    Given hub;

    private Visit visit;

    @BeforeAll
    void theSampleHub() {
        hub.sampleHub();
    }

    @BeforeEach
    void begin() {
        visit = Visit.begun();
    }

    @AfterEach
    void end() {
        visit.close();
    }

    private void nothingComesFromElsewhere() {
        assertThat(visit.requests()).allMatch(url -> url.startsWith(Visit.origin() + "/"));
        assertThat(visit.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/docs, /v1/openapi.json", "/docs/editorial, /editorial/v1/openapi.json"})
    void everyOperationIsThere(String page, String specification) {
        var paths = given().get(specification).jsonPath().<String, Map<String, Object>>getMap("paths");
        var operations = paths.values().stream()
                .flatMap(path -> path.keySet().stream())
                .filter(List.of("get", "put", "post", "patch", "delete")::contains)
                .count();

        visit.open(page);

        assertThat(visit.find(OPERATION)).hasCount((int) operations);
        nothingComesFromElsewhere();
    }

    @Test
    void anOperationTriedOutAsItStandsAsksThisHubForWhatIsNeededAndNoMore() {
        visit.open("/docs");
        var operation = visit.find("[id$=getSource]" + OPERATION);

        operation.locator(".opblock-summary-control").first().click();
        operation.locator("button.execute").click();

        assertThat(operation
                        .locator(".live-responses-table .response-col_status")
                        .last())
                .containsText("200");
        assertThat(visit.toApi()).last().isEqualTo(Visit.origin() + "/v1/sources/ind");
        nothingComesFromElsewhere();
    }

    @Test
    void aCommandIsTakenAlongWithTheAddressOfThisHub() {
        visit.open("/docs/first-page");

        visit.find(".copyable button").first().click();

        assertThat(visit.find("[role=status]")).hasText("Copied");
        assertThat((String) visit.page().evaluate("navigator.clipboard.readText()"))
                .contains("curl", Visit.origin());
        nothingComesFromElsewhere();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nothingInTheGuideStandsInTheWayOfAnybody(ColorScheme scheme) {
        visit.in(scheme).open("/docs/first-page");

        assertThat(visit.barriers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/docs", "/docs/first-page"})
    void aNarrowWindowIsWideEnough(String page) {
        visit.wide(320).open(page);

        assertThat(visit.find("#content :is(h1, h2)").first()).isVisible();
        assertThat(visit.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
    }
}
