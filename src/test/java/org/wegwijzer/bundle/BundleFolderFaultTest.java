package org.wegwijzer.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.fixture.BundleFiles.at;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.fixture.BundleFiles;

/** What lies in a bundle's folder and cannot be used is told, also files that nobody would read. */
class BundleFolderFaultTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private BundleFiles bundle;

    @BeforeEach
    void aHubWithoutEntries() {
        bundle = BundleFiles.in(folder);
    }

    @Test
    void aBundleThatIsNotThereIsAFault() {
        var faults = BundleFiles.faultsOf(folder.resolve("nowhere"));

        assertThat(faults).satisfiesExactly(at(folder.resolve("nowhere").toString(), "does not exist"));
    }

    @Test
    void aBundleWithoutHubIsAFaultAndHidesNoOther() throws IOException {
        Files.delete(folder.resolve("hub.yaml"));
        bundle.source("ind", "colour: red\n");

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(at("hub.yaml", "is missing"), at("sources/ind.yaml:1", "unknown field 'colour'"));
    }

    @Test
    void notesForPeopleMayLieAtTheTop() {
        bundle.file("README.md", "How we write.").file(".git/config", "").file("sources/.DS_Store", "");

        var faults = bundle.faults();

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "faq/question.yaml, faq, is not part of a bundle",
        "source.yaml, source.yaml, is not part of a bundle",
        "sources/IND.yaml, sources/IND.yaml, the name is not a slug",
        "sources/a..b.yaml, sources/a..b.yaml, the name is not a slug",
        "sources/a_b.yaml, sources/a_b.yaml, the name is not a slug",
        "sources/é.yaml, sources/é.yaml, the name is not a slug",
        "sources/ind.yml, sources/ind.yml, is not an entry",
        "sources/ind.md, sources/ind.md, is not an entry",
        "sources/deep/ind.yaml, sources/deep, is not an entry",
        "sources/deep.yaml/ind.yaml, sources/deep.yaml, is not an entry",
        "guides/guide.yaml, guides/guide.yaml, is not a guide",
        "guides/Guide/guide.yaml, guides/Guide, the name is not a slug",
        "guides/guide/en.md, guides/guide, has no guide.yaml"
    })
    void whatIsNoEntryIsRefused(String file, String place, String gist) {
        bundle.file(file, "kind: OTHER\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at(place, gist));
    }

    @Test
    void aGuideHoldsItsTextsAndNothingElse() {
        bundle.guide("guide", "")
                .file("guides/guide/notes.txt", "")
                .file("guides/guide/EN.md", "---\ntitle: Guide\n---\n")
                .file("guides/guide/sub/en.md", "");

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(
                        at("guides/guide/EN.md:2", "'EN' is not a language tag"),
                        at("guides/guide/notes.txt", "is not part of a guide"),
                        at("guides/guide/sub", "is not part of a guide"));
    }

    @Test
    void aGuideHasATextAndHasItBesideItsFields() {
        bundle.file("guides/empty/guide.yaml", "topics: []\n")
                .file("guides/inside/guide.yaml", "topics: []\ntexts:\n  en:\n    title: Guide\n");

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(
                        at("guides/empty", "has no text; a guide has a file <language>.md for each language"),
                        at("guides/inside/guide.yaml:2", "the texts of a guide stand in <language>.md"));
    }

    @Test
    void aSlugInAFileIsTheNameOfTheFile() {
        bundle.source("ind", "loginRequired: true\nslug: uwv\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:2", "the slug differs from the name of the file"));
    }

    @Test
    void aLinkToAFileIsNotFollowed() throws IOException {
        Files.writeString(elsewhere.resolve("secret.yaml"), "password: 123\n");
        bundle.link("sources/ind.yaml", elsewhere.resolve("secret.yaml"));

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml", "links lead out of a bundle and are not followed"));
    }

    @Test
    void aLinkToAFolderOfEntriesIsNotFollowed() {
        BundleFiles.in(elsewhere).source("ind", "password: 123\n");
        bundle.link("sources", elsewhere.resolve("sources"));

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources", "links lead out of a bundle and are not followed"));
    }

    @Test
    void aLinkToAFolderOfAGuideIsNotFollowed() {
        BundleFiles.in(elsewhere).guide("guide", "password: 123\n");
        bundle.link("guides/guide", elsewhere.resolve("guides/guide"));

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("guides/guide", "links lead out of a bundle and are not followed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "guides", "sources/ind.yaml", "guides/guide"})
    void aLinkToNothingIsAFault(String name) {
        bundle.link(name, elsewhere.resolve("nothing"));

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at(name, ""));
    }

    @Test
    void aLinkToTheHubIsNotFollowed() throws IOException {
        Files.move(folder.resolve("hub.yaml"), elsewhere.resolve("hub.yaml"));
        bundle.link("hub.yaml", elsewhere.resolve("hub.yaml"));

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("hub.yaml", "links lead out of a bundle and are not followed"));
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() {
        bundle.file(
                "sources/ind.yaml",
                "kind: OTHER\ntexts:\n  en:\n    name: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml", "is not UTF-8"));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        bundle.source("ind", "#" + "x".repeat(1_000_000) + "\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml", "is larger than 1000000 bytes"));
    }

    @Test
    void aFileMayBeginWithAByteOrderMark() {
        bundle.source("ind", "\ufeff")
                .guide("guide", "")
                .file("guides/guide/en.md", "\ufeff---\ntitle: Guide\n---\nRead on.\n");

        var faults = bundle.faults();

        assertThat(faults).isEmpty();
    }

    @Test
    void linesOfWindowsAreLines() {
        bundle.guide("guide", "")
                .file("guides/guide/en.md", "---\r\ntitle: Guide\r\n---\r\n\r\nSee [x](ref:source/none).\r\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("guides/guide/en.md:5", "'ref:source/none'"));
    }

    @Test
    void aBombOfAliasesIsRefusedAndDoesNotGoOff() {
        var bomb = IntStream.range(1, 20)
                .mapToObj(level -> "a%s: &a%s [%s]\n".formatted(level, level, ("*a" + (level - 1) + ", ").repeat(9)))
                .collect(Collectors.joining("", "a0: &a0 boom\n", ""));
        bundle.source("ind", bomb);

        var faults = bundle.faults();

        assertThat(faults)
                .filteredOn(fault -> fault.reason().contains("anchors and aliases"))
                .extracting(DocumentFault::line)
                .containsAll(IntStream.rangeClosed(2, 20).boxed().toList());
    }
}
