package org.wegwijzer.reference;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.browser.InBrowser;
import org.wegwijzer.fixture.browser.Visit;

/** What one does with the documentation: read it, search it, take a command along, look operations up, try one out. */
@Outside
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class ReferenceUseTest {

    private static final String OPERATION = ".opblock";
    private static final double PATIENCE_MILLIS = 60_000;
    private static final String BUNDLE = "swagger-ui-bundle.js";

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

    /** It is large, compressed when it is first asked for, and draws a large specification. */
    private void swaggerUiArrives() {
        visit.find(OPERATION).first().waitFor(new WaitForOptions().setTimeout(PATIENCE_MILLIS));
    }

    @ParameterizedTest
    @CsvSource({"/docs/reference, /v1/openapi.json", "/docs/reference/editorial, /editorial/v1/openapi.json"})
    void everyOperationIsThere(String page, String specification) {
        var specified = given().get(specification).jsonPath();
        var paths = specified.<String, Map<String, Object>>getMap("paths");
        var messages = Optional.ofNullable(specified.<String, Object>getMap("webhooks"))
                .map(Map::size)
                .orElse(0);
        var operations = paths.values().stream()
                .flatMap(path -> path.keySet().stream())
                .filter(List.of("get", "put", "post", "patch", "delete")::contains)
                .count();

        visit.open(page);

        assertThat(visit.find("#operations li a")).hasCount((int) operations);
        assertThat(visit.requests()).noneMatch(url -> url.endsWith(BUNDLE));
        visit.find("#operations li a").first().click();
        swaggerUiArrives();
        assertThat(visit.find(OPERATION)).hasCount((int) operations + messages);
        nothingComesFromElsewhere();
    }

    @Test
    void aLinkToAnOperationOpensIt() {
        visit.open("/docs#/Sources/getSource");

        swaggerUiArrives();
        assertThat(visit.find("[id$=getSource]" + OPERATION + ".is-open")).isVisible();
        assertThat(visit.address()).isEqualTo("/docs/reference#/Sources/getSource");
        nothingComesFromElsewhere();
    }

    @Test
    void anOperationTriedOutAsItStandsAsksThisHubForWhatIsNeededAndNoMore() {
        visit.open("/docs/reference");
        var operation = visit.find("[id$=getSource]" + OPERATION);

        visit.find("#operations a[href$=getSource]").click();
        swaggerUiArrives();
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

        visit.find(".copy").first().click();

        assertThat(visit.find("body > [role=status]")).hasText("Copied");
        assertThat((String) visit.page().evaluate("navigator.clipboard.readText()"))
                .contains("curl", Visit.origin());
        nothingComesFromElsewhere();
    }

    @Test
    void aProgramIsShownInTheLanguageThatSomebodyChose() {
        visit.open("/docs/reading");
        assertThat(visit.find("[role=tabpanel]:visible")).hasCount(1);

        visit.find("[role=tab]:has-text('Python')").click();
        visit.page().keyboard().press("ArrowLeft");
        visit.open("/docs/paging");

        assertThat(visit.find("[role=tab][aria-selected=true]")).hasText("Kotlin");
        assertThat(visit.find("[role=tabpanel]:visible")).containsText("fun main()");
        nothingComesFromElsewhere();
    }

    @Test
    void withoutAScriptEveryLanguageIsThere() {
        visit.withoutScripts().open("/docs/reading");

        assertThat(visit.find(".tabs section:visible")).hasCount(4);
        assertThat(visit.find("#pages a[aria-current]")).hasText("What one request can ask for");
    }

    @Test
    void aSearchLeadsToTheSection() {
        visit.open("/docs/caching");

        visit.find("#sought").fill("updatedsince filter");
        assertThat(visit.find("#found [role=status]")).containsText("place");
        visit.find("#found a:has-text('Lists and paging: Filters')").click();

        assertThat(visit.find("#filters")).isInViewport();
        assertThat(visit.address()).isEqualTo("/docs/paging#filters");
        nothingComesFromElsewhere();
    }

    @Test
    void aSearchForNothingSaysSo() {
        visit.open("/docs");

        visit.find("#sought").fill("xylophone");

        assertThat(visit.find("#found [role=status]")).hasText("0 places");
        visit.page().keyboard().press("Escape");
        assertThat(visit.find("#found")).isHidden();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nothingStandsInTheWayOfAnybody(ColorScheme scheme) {
        visit.in(scheme).open("/docs");
        var pages = visit.find("#pages a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();

        assertThat(pages).hasSizeGreaterThan(15).allSatisfy(page -> {
            visit.open(page);
            visit.find("main h1").waitFor();

            assertThat(visit.barriers()).as(page).isEmpty();
            nothingComesFromElsewhere();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 375})
    void aNarrowWindowIsWideEnough(int width) {
        visit.open("/docs");
        var pages = visit.find("#pages a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();

        assertThat(pages).allSatisfy(page -> {
            visit.wide(width).open(page);

            assertThat(visit.find("#content h1").first()).isVisible();
            assertThat(visit.page().evaluate("document.documentElement.scrollWidth"))
                    .as(page)
                    .isEqualTo(width);
        });
    }

    @Test
    void inANarrowWindowAllPagesAreOneStepAway() {
        visit.wide(375).open("/docs/paging");
        assertThat(visit.find("#pages")).isHidden();

        visit.find(".to-pages").click();
        assertThat(visit.find("#pages")).isVisible();
        assertThat(visit.barriers()).isEmpty();
        visit.find("#pages a:has-text('Errors')").click();

        assertThat(visit.find("main h1")).hasText("Errors");
    }
}
