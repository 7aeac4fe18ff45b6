package org.wegwijzer.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.fixture.BundleFiles.at;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.fixture.BundleFiles;

/** Headings and footnotes of a body that readers would not get as they were meant are told with their line and what to write. */
class TextShapeFaultTest {

    @TempDir
    Path folder;

    private List<DocumentFault> faults(String body) {
        return BundleFiles.in(folder)
                .guide("guide", "")
                .file("guides/guide/en.md", "---\ntitle: Guide\n---\n" + body + "\n")
                .faults();
    }

    @Test
    void aHeadingOfTheFirstLevelIsToldWithWhatToWrite() {
        var faults = faults("Text.\n\n# First *steps*\n\nAnd then\n===\n\n## Below\n");

        assertThat(faults)
                .satisfiesExactly(
                        at("guides/guide/en.md:6", "write '## First steps'"),
                        at("guides/guide/en.md:8", "write '## And then'"));
    }

    @Test
    void aFootnoteThatNobodyComesToIsTold() {
        var faults = faults("""
                One[^a] and [^nowhere].

                [^a]: First.
                [^b]: Second.
                [^A]: Third.
                """);

        assertThat(faults)
                .satisfiesExactly(
                        at("guides/guide/en.md:4", "no footnote of this name"),
                        at("guides/guide/en.md:7", "write [^b] where it belongs"),
                        at("guides/guide/en.md:8", "another footnote [^A]"));
    }

    @Test
    void theMarkOfAFootnoteInALinkIsTold() {
        var faults = faults("See [the IND[^a]](https://ind.nl).\n\n[^a]: First.\n");

        assertThat(faults).satisfiesExactly(at("guides/guide/en.md:4", "the mark of a footnote"));
    }

    @Test
    void footnotesWithinFootnotesHaveAnEnd() {
        var faults = faults("[^a]: ".repeat(25) + "x");

        assertThat(faults).satisfiesExactly(at("guides/guide/en.md:4", "nests quotes, lists or footnotes"));
    }
}
