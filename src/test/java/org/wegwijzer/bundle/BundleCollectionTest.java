package org.wegwijzer.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.fixture.BundleFiles.at;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wegwijzer.fixture.BundleFiles;

/** What is wrong with the collections of a topic is told with file, line and reason. */
class BundleCollectionTest {

    @TempDir
    Path folder;

    private BundleFiles bundle;

    @BeforeEach
    void aHubWithTwoSources() {
        bundle = BundleFiles.in(folder).source("ind", "").source("town", "");
    }

    @Test
    void aSourceMayStandInEachCollectionAndOutside() {
        bundle.topic("topic", """
                sources:
                  - {source: ind, note: Outside.}
                collections:
                  - slug: start
                    texts: {en: {title: Start, description: For all.}}
                    sources:
                      - {source: ind, note: {en: At first.}, role: start here}
                      - {source: town, note: Then., position: 7}
                  - slug: end
                    position: 1
                    texts: {en: {title: End}}
                    sources: [{source: ind, note: Last.}]
                """);

        assertThat(bundle.faults()).isEmpty();
    }

    @Test
    void aCollectionHasATitleAndASource() {
        bundle.topic("topic", """
                collections:
                  - slug: empty
                    texts: {en: {title: Empty}}
                    sources: []
                  - slug: untitled
                    texts: {en: {description: For all.}}
                    sources: [{source: ind, note: Why.}]
                  - texts: {en: {title: None}}
                    sources: [{source: ind}]
                """);

        assertThat(bundle.faults())
                .satisfiesExactlyInAnyOrder(
                        at("topics/topic.yaml:4", "collections.0.sources: must hold at least 1"),
                        at("topics/topic.yaml:6", "'title' is missing"),
                        at("topics/topic.yaml:8", "'slug' is missing"),
                        at("topics/topic.yaml:9", "'note' is missing"));
    }

    @Test
    void whatStandsTwiceIsToldWhereItStandsAgain() {
        bundle.topic("topic", """
                collections:
                  - slug: start
                    texts: {en: {title: Start}}
                    sources:
                      - {source: ind, note: Once.}
                      - {source: ind, note: Twice.}
                  - slug: start
                    texts: {en: {title: Start again}}
                    sources:
                      - {source: gone, note: Why.}
                """);

        assertThat(bundle.faults())
                .satisfiesExactlyInAnyOrder(
                        at("topics/topic.yaml:6", "'ind' stands in this list twice"),
                        at("topics/topic.yaml:7", "the topic has two collections 'start'"),
                        at("topics/topic.yaml:10", "there is no source 'gone'"));
    }

    @Test
    void textsAreInLanguagesOfTheHub() {
        bundle.topic("topic", """
                collections:
                  - slug: start
                    texts:
                      en: {title: Start}
                      fy: {title: Begjin}
                    sources:
                      - source: ind
                        note: {en: Why., fy: Wêrom.}
                """);

        assertThat(bundle.faults())
                .satisfiesExactlyInAnyOrder(
                        at("topics/topic.yaml:5", "'fy' is not a language of the hub"),
                        at("topics/topic.yaml:8", "'fy' is not a language of the hub"));
    }
}
