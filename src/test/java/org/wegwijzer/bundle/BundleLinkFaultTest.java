package org.wegwijzer.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.fixture.BundleFiles.at;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wegwijzer.fixture.BundleFiles;

/** What does not fit together in a bundle is told with file, line and reason, and one fault never hides another. */
class BundleLinkFaultTest {

    @TempDir
    Path folder;

    private BundleFiles bundle;

    @BeforeEach
    void aHubWithASource() {
        bundle = BundleFiles.in(folder).source("ind", "");
    }

    @Test
    void everyLinkToNothingIsToldWhereItStands() {
        bundle.topic("topic", "parent: above\nsources:\n  - note: Why.\n    source: gone\n")
                .guide(
                        "guide",
                        "topics:\n  - topic\n  - {topic: away, position: 3}\nsources: [ind, nowhere]\nnext: [later]\n")
                .faq("question", "topics: [missing]\nsources:\n  - source: absent\n");

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(
                        at("faqs/question.yaml:1", "there is no topic 'missing'"),
                        at("faqs/question.yaml:3", "there is no source 'absent'"),
                        at("guides/guide/guide.yaml:3", "there is no topic 'away'"),
                        at("guides/guide/guide.yaml:4", "there is no source 'nowhere'"),
                        at("guides/guide/guide.yaml:5", "there is no guide 'later'"),
                        at("topics/topic.yaml:1", "there is no topic 'above'"),
                        at("topics/topic.yaml:4", "there is no source 'gone'"));
    }

    @Test
    void aQuestionNeedsItsGuideAndAnAnswerInSomeLanguage() {
        bundle.file(
                "faqs/question.yaml",
                "guide: guide\ntexts:\n  en:\n    question: Why?\n  nl:\n    question: Waarom?\n");

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(
                        at("faqs/question.yaml:1", "there is no guide 'guide'"),
                        at("faqs/question.yaml:2", "there is no answer in any language"));
    }

    @Test
    void aLinkGivenTwiceIsRefusedWhereItStandsAgain() {
        bundle.topic("topic", "sources:\n  - {source: ind, note: Once.}\n  - {source: ind, note: Twice.}\n")
                .guide("other", "")
                .guide(
                        "guide",
                        "topics: [topic, topic]\nsources:\n  - ind\n  - {source: ind}\nnext:\n  - other\n  - other\n");

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(
                        at("guides/guide/guide.yaml:1", "'topic' stands in this list twice"),
                        at("guides/guide/guide.yaml:4", "'ind' stands in this list twice"),
                        at("guides/guide/guide.yaml:7", "'other' stands in this list twice"),
                        at("topics/topic.yaml:3", "'ind' stands in this list twice"));
    }

    @Test
    void nobodyReadsTheSameGuideNextAndNoTopicIsItsOwnParent() {
        bundle.guide("guide", "next: [guide]\n").topic("topic", "position: 1\nparent: topic\n");

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(
                        at("guides/guide/guide.yaml:1", "the entry refers to itself"),
                        at("topics/topic.yaml:2", "itself"));
    }

    @Test
    void topicsInACircleAreRefusedEachAndThoseBelowAreNot() {
        bundle.topic("a", "parent: b\n")
                .topic("b", "parent: c\n")
                .topic("c", "position: 1\nparent: a\n")
                .topic("below", "parent: a\n");

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(
                        at("topics/a.yaml:1", "the topic stands above itself"),
                        at("topics/b.yaml:1", "the topic stands above itself"),
                        at("topics/c.yaml:2", "the topic stands above itself"));
    }

    @Test
    void everyTextInALanguageThatTheHubDoesNotSpeakIsRefused() {
        bundle.source("uwv", "url:\n  fr: https://uwv.nl/fr\n")
                .topic("topic", "sources:\n  - source: ind\n    note:\n      en: Why.\n      de: Warum.\n")
                .guide("guide", "sources:\n  - source: ind\n    note: {en: For., es: Para.}\n")
                .file("guides/guide/pl.md", "---\ntitle: Tytul\n---\n");

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(
                        at("guides/guide/guide.yaml:3", "'es' is not a language of the hub"),
                        at("guides/guide/pl.md:2", "'pl' is not a language of the hub"),
                        at("sources/uwv.yaml:2", "'fr' is not a language of the hub"),
                        at("topics/topic.yaml:5", "'de' is not a language of the hub"));
    }

    @Test
    void anAddressForAllLanguagesIsWrittenWithoutALanguage() {
        bundle.source("uwv", "url:\n  mul: https://uwv.nl\n  fr: https://uwv.nl/fr\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/uwv.yaml:2", "'mul' is not a language tag"));
    }

    @Test
    void aLanguageThatTheHubDoesNotSpeakIsRefusedWithThoseItSpeaksInTheirOrder() {
        bundle.file("topics/topic.yaml", "texts:\n  fr:\n    title: Sujet\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("topics/topic.yaml:2", "[en, nl]"));
    }

    @Test
    void anIdBelongsToOneEntry() {
        bundle.source("a", "id: 00000000-0000-4000-8000-000000000001\n")
                .topic("b", "position: 1\nid: 00000000-0000-4000-8000-000000000001\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("topics/b.yaml:2", "another entry has the same id"));
    }

    @Test
    void aReferenceInATextToNothingIsToldWithItsLineInTheMarkdownFile() {
        bundle.guide("guide", "").file("guides/guide/en.md", """
                ---
                title: Guide
                summary: In short.
                ---

                See the [IND](ref:source/ind).

                - The [town](ref:source/town) and
                  this [guide](ref:guide/guide)
                - <ref:topic/nil>

                | a | b |
                |---|---|
                | x | [y](ref:book/one) |
                """);

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(
                        at("guides/guide/en.md:8", "'ref:source/town', which is no entry of the hub"),
                        at("guides/guide/en.md:10", "'ref:topic/nil'"),
                        at("guides/guide/en.md:14", "'ref:book/one'"));
    }

    @Test
    void aReferenceToNothingIsToldWithItsLineInABlockOfYaml() {
        bundle.file("sources/uwv.yaml", """
                kind: OTHER
                texts:
                  en:
                    name: UWV
                    body: |
                      First the [IND](ref:source/ind).

                      Then the [town](ref:source/town).
                """);

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(at("sources/uwv.yaml:8", "'ref:source/town', which is no entry of the hub"));
    }

    @Test
    void faultsOfAllKindsInAllFilesAreToldAtOnceInTheOrderOfFilesAndLines() {
        bundle.file("hub.yaml", "defaultLanguage: en\nlanguages: [en]\ntexts:\n  nl:\n    name: Hub\n")
                .source("broken", "kind: a: b\n")
                .source("coloured", "colour: red\n")
                .topic("topic", "sources:\n  - {source: nowhere, note: Why.}\n")
                .file("notes.yaml", "")
                .file("sources/UWV.yaml", "");

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(
                        at("hub.yaml:4", "'nl' is not a language of the hub"),
                        at("notes.yaml", "is not part of a bundle"),
                        at("sources/UWV.yaml", "the name is not a slug"),
                        at("sources/broken.yaml:1", "cannot be read"),
                        at("sources/coloured.yaml:1", "unknown field 'colour'"),
                        at("topics/topic.yaml:2", "there is no source 'nowhere'"));
    }

    @Test
    void aFaultOfFormDoesNotHideAFaultOfLinksInTheSameFile() {
        bundle.topic("topic", "colour: red\nparent: nowhere\n");

        var faults = bundle.faults();

        assertThat(faults)
                .satisfiesExactly(
                        at("topics/topic.yaml:1", "unknown field 'colour'"),
                        at("topics/topic.yaml:2", "there is no topic 'nowhere'"));
    }

    @Test
    void anEntryThatCannotBeReadIsNotSaidToBeMissing() {
        bundle.source("broken", "kind: a: b\n").topic("topic", "sources:\n  - {source: broken, note: Why.}\n");

        var faults = bundle.faults();

        assertThat(faults).satisfiesExactly(at("sources/broken.yaml:1", "cannot be read"));
    }
}
