package org.wegwijzer.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.fixture.BundleFiles.at;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.BundleFiles;

/** What an entry says wrongly is told with file, line and reason. */
class BundleFaultTest {

    @TempDir
    Path folder;

    private BundleFiles bundle;

    @BeforeEach
    void aHubWithoutEntries() {
        bundle = BundleFiles.in(folder);
    }

    @Test
    void aBundleWithoutFaultHasNone() {
        bundle.source("ind", "url: https://ind.nl\n")
                .topic("first-weeks", "sources:\n  - source: ind\n    note: Start here.\n")
                .guide("guide", "topics: [first-weeks]\nsources: [ind]\n")
                .faq("question", "topics: [first-weeks]\nsources: [ind]\n");

        var faults = bundle.faults();

        assertThat(faults).isEmpty();
    }

    @Test
    void aFieldThatNobodyKnowsIsRefusedWithThoseAllowed() {
        bundle.source("ind", "colour: blue\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:1", "unknown field 'colour'; allowed are slug, id"));
    }

    @Test
    void aKeyGivenTwiceIsRefusedWhereItStandsAgain() {
        bundle.source("ind", "loginRequired: true\nloginRequired: false\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:2", "'loginRequired' stands here twice"));
    }

    @Test
    void aRecommendationNeedsAReason() {
        bundle.source("ind", "").topic("first-weeks", "sources:\n  - source: ind\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("topics/first-weeks.yaml:2", "'note' is missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "loginRequired: maybe, true or false",
        "loginRequired: 1, true or false",
        "kind: [OTHER], must be one of GOVERNMENT",
        "kind: CHURCH, must be one of GOVERNMENT",
        "url: ftp://ind.nl, absolute http or https address",
        "url: https://user@ind.nl, without user name",
        "sameAs: https://ind.nl, must be a list",
        "reviewedDate: 2025-02-30, must be a date",
        "reviewedDate: 30-01-2025, must be a date",
        "reviewDueDate: 2025-02-30, must be a date",
        "reviewDueDate: P1Y6M, must be a period",
        "reviewDueDate: P0M, must be a period",
        "updatedAt: 2025-02-29T10:00:00Z, must be a moment",
        "updatedAt: 2025-01-31T10:00:00+01:00, must be a moment in UTC",
        "id: 7C1E0000-0000-4000-8000-000000000000, must be a UUID in lower case"
    })
    void aValueOfTheWrongFormIsRefusedWithTheRightForm(String line, String gist) {
        var name = line.substring(0, line.indexOf(':'));
        bundle.file("sources/ind.yaml", line + "\n" + (name.equals("kind") ? "" : "kind: OTHER\n") + """
                texts:
                  en:
                    name: IND
                """);

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:1", name + ": "));
        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:1", gist));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000001", "1.5", "'1'", "1e999999999", "99999999999999999999", "~", ".inf", "first"})
    void aPositionIsAWholeNumberInItsRange(String position) {
        bundle.topic("first-weeks", "position: " + position + "\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("topics/first-weeks.yaml:1", ""));
    }

    @Test
    void aTextThatLooksLikeSomethingElseNeedsQuotes() {
        bundle.file("topics/first-weeks.yaml", "texts:\n  en:\n    title: 2025\n  nl:\n    title: no\n");

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(
                        at(
                                "topics/first-weeks.yaml:3",
                                "must be a text; a text that looks like something else needs quotes"),
                        at("topics/first-weeks.yaml:5", "must be a text"));
    }

    @Test
    void nothingWhereSomethingMustBeIsRefused() {
        bundle.file("sources/ind.yaml", "kind:\nurl: null\ntexts:\n  en:\n    name: ~\n");

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(
                        at("sources/ind.yaml:1", "kind: must be one of"),
                        at("sources/ind.yaml:2", "url: must be"),
                        at("sources/ind.yaml:5", "texts.en.name: must be a text"));
    }

    @Test
    void anEmptyTextAndABlankOneAreRefused() {
        bundle.file("sources/ind.yaml", """
                kind: OTHER
                texts:
                  en:
                    name: ''
                    fullName: ' '
                    description: "\\t"
                """);

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(
                        at("sources/ind.yaml:4", "texts.en.name: must not be empty"),
                        at("sources/ind.yaml:5", "texts.en.fullName: must be a text with a character that can be seen"),
                        at(
                                "sources/ind.yaml:6",
                                "texts.en.description: must be a text with a character that can be seen"));
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsLimit() {
        bundle.file("sources/ind.yaml", "kind: OTHER\ntexts:\n  en:\n    name: %s\n".formatted("x".repeat(201)));

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:4", "texts.en.name: is longer than 200 characters"));
    }

    @Test
    void aTextThatNoDatabaseStoresIsRefused() {
        bundle.file("sources/ind.yaml", "kind: OTHER\ntexts:\n  en:\n    name: \"a\\0b\"\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:4", "is not allowed in a text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "english", "nl_NL", "und", "iw", "en-us", "en-latn", "x-own", "''", "zh-guoyu"})
    void aLanguageTagThatIsNotCanonicalIsRefused(String tag) {
        bundle.file(
                "sources/ind.yaml", "kind: OTHER\ntexts:\n  en:\n    name: IND\n  %s:\n    name: IND\n".formatted(tag));

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(at("sources/ind.yaml:5", "is not a language tag (BCP 47) in its canonical form"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "und", "iw", "english"})
    void aLanguageOfTheHubHasACanonicalTag(String tag) {
        bundle.file("hub.yaml", """
                defaultLanguage: en
                languages:
                  - en
                  - %s
                texts:
                  en:
                    name: Hub
                """.formatted(tag));

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("hub.yaml:4", "must be a language tag (BCP 47) in its canonical form"));
    }

    @Test
    void theHubSpeaksItsDefaultLanguage() {
        bundle.file("hub.yaml", "defaultLanguage: de\nlanguages: [en, nl]\ntexts:\n  en:\n    name: Hub\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("hub.yaml:1", "the default language is not one of the languages"));
    }

    @Test
    void theHubNamesNoLanguageTwice() {
        bundle.file("hub.yaml", "defaultLanguage: en\nlanguages: [en, nl, en]\ntexts:\n  en:\n    name: Hub\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("hub.yaml:2", "languages: holds the same value twice"));
    }
}
