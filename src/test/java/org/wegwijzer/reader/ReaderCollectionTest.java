package org.wegwijzer.reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.browser.InBrowser;
import org.wegwijzer.fixture.browser.Visit;

/** Collections of sources: on the page of a topic one after the other, on that of a source each mention with its own. */
@Outside
@InBrowser
class ReaderCollectionTest {

    /** More than an answer has of a relation at once. */
    private static final int MANY = 60;

    @Inject
    Given given;

    private Visit visit;

    @BeforeEach
    void begin() {
        visit = Visit.begun();
    }

    @AfterEach
    void end() {
        visit.close();
    }

    /** The topic {@code late} mentions {@code ind} outside and in both its collections, {@code town} in one. */
    private static HubFixture hub() {
        return new HubFixture()
                .source("ind")
                .source("town")
                .topic("early", 1)
                .topic("late", 2)
                .recommends("early", "ind", "Early.")
                .recommends("late", "ind", "Outside.")
                .collects("late", "start", "ind", "At the start.")
                .collects("late", "start", "town", "Then the town.")
                .collects("late", "end", "ind", "At the end.")
                .introduces("late", "start", "en", "Where to start", "These matter most if you are new.")
                .introduces("late", "start", "nl", "Waar te beginnen", "Deze zijn het belangrijkst.")
                .introduces("late", "end", "en", "At last", "These matter if you stay.");
    }

    /** A slug, in the order of its number. */
    private static String numbered(int number) {
        return "s" + (10 + number);
    }

    private List<String> texts(String selector) {
        return visit.find(selector).allTextContents();
    }

    @Test
    void aSourceShowsEachMentionWithItsCollectionAndItsOwnNote() {
        given.published(hub());

        visit.at("/sources/ind?lang=en");

        assertThat(texts(".reasons h3")).containsExactly("Topic early", "Topic late");
        assertThat(texts(".reasons > li:nth-child(2) h4")).containsExactly("Where to start", "At last");
        assertThat(texts(".reasons .mention .intro"))
                .containsExactly("These matter most if you are new.", "These matter if you stay.");
        assertThat(texts(".reasons .note")).containsExactly("Early.", "Outside.", "At the start.", "At the end.");
    }

    @ParameterizedTest
    @CsvSource({
        "ind,  en, '4 topic mentions, 0 guide mentions'",
        "town, en, '1 topic mention, 0 guide mentions'",
        "ind,  nl, '4 vermeldingen in onderwerpen en 0 vermeldingen in gidsen'",
        "town, nl, '1 vermelding in onderwerpen en 0 vermeldingen in gidsen'"
    })
    void aSourceCountsItsMentions(String source, String language, String mentions) {
        given.published(hub());

        visit.at("/sources/" + source + "?lang=" + language);

        assertThat(texts(".counts li")).startsWith(mentions);
    }

    @Test
    void aMentionLeadsToItsCollectionInTheTopic() {
        given.published(hub());

        visit.at("/sources/ind?lang=en").wide(320).find(".reasons h4 a").last().click();

        assertThat(visit.find("main h1")).hasText("Topic late");
        assertThat(visit.address()).isEqualTo("/topics/late?lang=en#end");
        assertThat(visit.find("#end h2")).isFocused();
        assertThat(visit.find("#end h2")).isInViewport();
        visit.page().goBack();
        assertThat(visit.find("main h1")).hasText("Source ind");
    }

    @Test
    void anAddressWithACollectionBeginsThere() {
        given.published(hub());

        visit.at("/topics/late?lang=en#end");

        assertThat(visit.find("#end h2")).isFocused();
        assertThat(visit.find("#end h2")).isInViewport();
    }

    @Test
    void aTopicShowsSourcesOutsideCollectionsFirstThenCollectionByCollection() {
        given.published(hub());

        visit.at("/topics/late?lang=en");

        assertThat(texts("main h2")).containsExactly("The sources, in order", "Where to start", "At last");
        assertThat(texts(".stations h3")).containsExactly("Source ind", "Source ind", "Source town", "Source ind");
        assertThat(texts("#start .note")).containsExactly("At the start.", "Then the town.");
        assertThat(texts("#end .intro")).containsExactly("These matter if you stay.");
        assertThat(visit.toApi()).hasSize(1);
    }

    @Test
    void aTopicThatHasNothingButCollectionsBeginsWithThem() {
        given.published(new HubFixture().source("ind").topic("late", 1).collects("late", "start", "ind", "Why."));

        visit.at("/topics/late?lang=en");

        assertThat(texts("main h2")).containsExactly("Collection start");
    }

    @Test
    void whatACollectionLacksInTheReadersLanguageIsMarked() {
        given.published(hub().says("topics", "late", "nl", "title", "Onderwerp")
                .says("topics", "late", "nl", "description", "Bijna alles op deze pagina is Nederlands. ".repeat(5)));

        visit.at("/topics/late?lang=nl");

        assertThat(visit.find("#start h2 .mark")).hasCount(0);
        assertThat(visit.find("#end h2 > [lang=en]")).hasText("At last");
        assertThat(visit.find("#end .intro")).hasAttribute("lang", "en");
        assertThat(visit.find("#end .intro .mark")).hasText("Engels");
        visit.at("/sources/ind?lang=ar");
        assertThat(visit.find(".reasons h4 [lang=en]").last()).hasAttribute("dir", "ltr");
        assertThat(visit.find(".reasons .intro").last()).hasAttribute("dir", "ltr");
    }

    @Test
    void aTranslationThatFellBehindSaysSo() {
        given.published(hub());
        given.published(hub().introduces("late", "start", "en", "Where all begins", "For everybody."));

        visit.at("/topics/late?lang=nl");
        assertThat(visit.find("main .warning")).hasCount(1);
        assertThat(visit.find("#start > .warning")).isVisible();

        visit.at("/sources/ind?lang=nl");
        assertThat(visit.find(".reasons .warning")).hasCount(1);
    }

    @Test
    void aLongCollectionGoesOnInItsPlaceAndSoDoesWhatStandsOutside() {
        var hub = new HubFixture().topic("late", 1);
        IntStream.range(0, MANY)
                .mapToObj(ReaderCollectionTest::numbered)
                .forEach(source -> hub.source(source)
                        .recommends("late", source, "Outside.")
                        .collects("late", "start", source, "At the start."));
        given.published(hub.collects("late", "end", "s10", "At the end."));
        visit.at("/topics/late?lang=en");
        assertThat(visit.find(".stations > li")).hasCount(50 + 50 + 1);

        visit.find("#start .all").click();
        visit.find("#start .more").click();
        assertThat(visit.find("#start .stations > li")).hasCount(MANY);
        assertThat(visit.find("#start li:nth-child(51) h3 a")).isFocused();
        visit.find("section:not([id]) .all").click();
        visit.find("section:not([id]) .more").click();

        assertThat(visit.find("section:not([id]) .stations > li")).hasCount(MANY);
        assertThat(visit.find("section:not([id]) .note:has-text('start')")).hasCount(0);
        assertThat(visit.find("main .more")).hasCount(0);
        assertThat(visit.find(".stations > li")).hasCount(MANY + MANY + 1);
    }

    @Test
    void whenNothingComesFromOutsideAnyMoreTheLastTakesTheFocus() {
        var hub = new HubFixture().topic("late", 1);
        IntStream.range(0, 50)
                .mapToObj(ReaderCollectionTest::numbered)
                .forEach(source -> hub.source(source).recommends("late", source, "Outside."));
        given.published(hub.collects("late", "end", "s10", "At the end."));
        visit.at("/topics/late?lang=en");

        visit.find("main .all").click();
        visit.find("main .more").click();

        assertThat(visit.find("main .more")).hasCount(0);
        assertThat(visit.find(".stations a:has-text('Source s59')").last()).isFocused();
    }

    @Test
    void theListOfTopicsNamesASourceOnce() {
        given.published(hub());

        visit.at("/topics?lang=en");

        assertThat(texts(".way > li:nth-child(2) .first a")).containsExactly("Source ind", "Source town");
        assertThat(visit.find(".way > li:nth-child(2) .facts")).containsText("4 source mentions");
    }

    @ParameterizedTest
    @CsvSource({"/topics/late, en", "/topics/late, ar", "/sources/ind, en", "/sources/ind, ar"})
    void nothingStandsInTheWayOfAnybody(String page, String language) {
        given.published(hub());
        visit.at(page + "?lang=" + language);

        assertThat(visit.barriers()).isEmpty();
        assertThat(visit.in(ColorScheme.DARK).wide(320).barriers()).isEmpty();
        var levels = "Array.from(document.querySelectorAll('main :is(h1, h2, h3, h4)'), ({ tagName }) => +tagName[1])";
        assertThat(visit.page().evaluate(levels + ".every((level, n, all) => level <= (all[n - 1] ?? 0) + 1)"))
                .isEqualTo(true);
    }

    @Test
    void onPaperCollectionsStandWithTheirIntroductions() {
        given.published(hub());
        visit.at("/topics/late?lang=en").page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(visit.find("#end .intro")).isVisible();
        assertThat(visit.page().evaluate("getComputedStyle(document.querySelector('#end .intro')).breakAfter"))
                .isEqualTo("avoid");
    }
}
