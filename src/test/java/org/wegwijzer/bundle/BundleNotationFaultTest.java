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
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.fixture.BundleFiles;

/** YAML and front matter that cannot be read, or that holds what no content needs, is told with its line. */
class BundleNotationFaultTest {

    @TempDir
    Path folder;

    private BundleFiles bundle;

    @BeforeEach
    void aHubWithoutEntries() {
        bundle = BundleFiles.in(folder);
    }

    @Test
    void aQuestionThatCannotBeReadIsNotSaidToLackAnAnswer() {
        bundle.file("faqs/why.yaml", "guide: [\n");

        var faults = bundle.faults();

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("cannot be read"));
    }

    @Test
    void aTabIsRefusedOnItsLine() {
        bundle.file("sources/ind.yaml", "kind: OTHER\ntexts:\n\ten:\n\t\tname: IND\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:3", "cannot be read"));
        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:3", "TAB"));
    }

    @Test
    void aListThatIsNotClosedIsRefusedWhereThatShows() {
        bundle.file("sources/ind.yaml", "sameAs: [\n  https://ind.nl\nkind: OTHER\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:3", "cannot be read"));
    }

    @Test
    void aQuoteThatIsNotClosedIsRefused() {
        bundle.file("sources/ind.yaml", "kind: OTHER\ntexts:\n  en:\n    name: \"IND\n");

        var faults = bundle.faults();

        assertThat(faults).singleElement().extracting(DocumentFault::file).isEqualTo("sources/ind.yaml");
        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isBetween(4, 5));
    }

    @Test
    void aControlCharacterIsRefusedOnItsLine() {
        bundle.file("sources/ind.yaml", "kind: OTHER\ntexts:\n  en:\n    name: a\u0007b\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:4", "U+0007 is not allowed"));
    }

    @Test
    void anotherDocumentIsRefusedWhereItBegins() {
        bundle.file("sources/ind.yaml", "kind: OTHER\ntexts:\n  en:\n    name: IND\n---\nkind: OTHER\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:6", "more than one YAML document"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# a comment\n"})
    void aFileThatSaysNothingIsRefused(String text) {
        bundle.file("sources/ind.yaml", text);

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:1", "there is nothing here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- kind: OTHER\n", "OTHER\n", "7\n", "null\n"})
    void anEntryIsAMapOfFields(String text) {
        bundle.file("sources/ind.yaml", text);

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:1", "there must be a map of fields here"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    loginRequired: !!bool true   | tags (!) are not allowed
                    url: !java.net.URL https://x | tags (!) are not allowed
                    sameAs: &all []              | anchors and aliases (& and *) are not allowed
                    sameAs: *all                 | anchors and aliases (& and *) are not allowed
                    """)
    void whatContentHasNoUseForIsRefused(String line, String gist) {
        bundle.source("ind", line + "\n");

        var faults = bundle.faults();

        assertThat(faults).anySatisfy(at("sources/ind.yaml:1", gist)::accept);
    }

    @Test
    void aKeyIsAName() {
        bundle.source("ind", "loginRequired: true\n? [a, b]\n: c\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:2", "cannot be read"));
    }

    @Test
    void whatIsNestedTooDeepIsRefusedOnItsLine() {
        bundle.source("ind", "loginRequired: true\nsameAs: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:2", "nest"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Read on.\n",
                "\n---\ntitle: Guide\n---\n",
                "---\ntitle: Guide\n",
                "----\ntitle: Guide\n---\n"
            })
    void aTextOfAGuideBeginsWithFields(String text) {
        bundle.guide("guide", "").file("guides/guide/nl.md", text);

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(at("guides/guide/nl.md:1", "must begin with fields between two lines of '---'"));
    }

    @Test
    void linesOfFieldsCountFromTheTopOfTheFile() {
        bundle.guide("guide", "")
                .file("guides/guide/nl.md", "---\ntitle: Gids\nsumary: Kort.\nsummary: 7\n---\nLees.\n");

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(
                        at("guides/guide/nl.md:3", "unknown field 'sumary'; allowed are title, summary"),
                        at("guides/guide/nl.md:4", "summary: must be a text"));
    }

    @Test
    void aTextOfAGuideNeedsATitle() {
        bundle.guide("guide", "").file("guides/guide/nl.md", "---\nsummary: Kort.\n---\nLees.\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("guides/guide/nl.md:2", "'title' is missing"));
    }

    @Test
    void aBodyStandsBelowTheFieldsAndNotAmongThem() {
        bundle.guide("guide", "").file("guides/guide/nl.md", "---\ntitle: Gids\nbody: Boven.\n---\nOnder.\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("guides/guide/nl.md:3", "body"));
    }

    @Test
    void aTextThatCannotBeReadIsTheOnlyFaultOfItsGuide() {
        bundle.file("guides/guide/guide.yaml", "topics: []\n").file("guides/guide/en.md", "Read on.\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("guides/guide/en.md:1", "must begin with fields"));
    }
}
