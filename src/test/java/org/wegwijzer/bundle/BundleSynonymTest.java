package org.wegwijzer.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.fixture.BundleFiles.at;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wegwijzer.fixture.BundleFiles;

/** A hub says which words mean the same to those who search, in a file for each of its languages. */
class BundleSynonymTest {

    @TempDir
    Path folder;

    private BundleFiles bundle;

    @BeforeEach
    void bundle() {
        bundle = BundleFiles.in(folder);
    }

    @Test
    void groupsOfWordsStandInAFileForEachLanguage() {
        bundle.file("synonyms/en.yaml", "# Numbers\n- [BSN, citizen service number]\n- [exam, test]\n")
                .file("synonyms/nl.yaml", "- [BSN, burgerservicenummer]\n");

        assertThat(bundle.faults()).isEmpty();
    }

    @Test
    void faultsAreNamedWithFileAndLine() {
        bundle.file("synonyms/en.yaml", "- [BSN, citizen service number]\n- [alone]\n- [a, '  ']\n- [b, b]\n")
                .file("synonyms/fr.yaml", "- [examen, épreuve]\n")
                .file("synonyms/nl.yaml", "BSN: burgerservicenummer\n")
                .file("synonyms/notes.txt", "");

        assertThat(bundle.faults())
                .satisfiesExactly(
                        at("synonyms/en.yaml:2", "at least 2"),
                        at("synonyms/en.yaml:3", ""),
                        at("synonyms/en.yaml:4", ""),
                        at("synonyms/nl.yaml:1", "there must be a list here"),
                        at("synonyms/notes.txt", "is not a list of synonyms"));
    }

    @Test
    void theirLanguageIsOneOfTheHub() {
        bundle.file("synonyms/fr.yaml", "- [examen, épreuve]\n");

        assertThat(bundle.faults()).satisfiesExactly(at("synonyms/fr.yaml:1", "'fr' is not a language of the hub"));
    }

    @Test
    void inAFolderTheyStandNowhereElse() {
        bundle.file(
                "hub.yaml",
                "synonyms:\n  en: [[a, b]]\ndefaultLanguage: en\nlanguages: [en]\ntexts:\n  en:\n    name: Hub\n");

        assertThat(bundle.faults()).satisfiesExactly(at("hub.yaml:1", "synonyms stand in synonyms/<language>.yaml"));
    }
}
