package org.wegwijzer.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.fixture.BundleFiles.at;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.fixture.BundleFiles;

/** A text has something to see, wherever a text may stand. */
class VisibleTextTest {

    private static final String INVISIBLE = "\\u200b\\xa0";

    @TempDir
    Path folder;

    /** Code points and rows of them, each with nothing to see. */
    static Stream<String> unseen() {
        return Stream.of(
                " ",
                "\u00a0", // no-break space
                "\u200b", // zero width space
                "\u3000", // ideographic space
                "\u3164", // Hangul filler
                "\uffa0", // halfwidth Hangul filler
                "\u115f\u1160", // Hangul choseong and jungseong filler
                "\u2800", // braille pattern blank
                "\u00ad", // soft hyphen
                "\u034f", // combining grapheme joiner
                "\u0301", // a combining accent alone
                "\u200e\u200f\u061c", // marks of direction
                "\u200c\u200d\u2060", // joiners
                "\ufe0f", // a variation selector
                "\udb40\udd00", // another
                "\u180e\u180b", // of Mongolian
                "\u17b4", // an inherent vowel of Khmer
                "\u2028\u2029",
                "\ufffc", // an object that is not there
                "\ufff9", // interlinear annotation
                "\ud834\udd59", // a note without a head
                "\u20dd", // an enclosing circle around nothing
                "\u00a0 \u200b\u3000\ufe0f");
    }

    @ParameterizedTest
    @MethodSource("unseen")
    void whatNobodySeesIsNoName(String name) {
        var quoted = new StringBuilder();
        name.codePoints().forEach(point -> quoted.append("\\U%08x".formatted(point)));
        var faults = BundleFiles.in(folder)
                .file("sources/ind.yaml", "kind: OTHER\ntexts: {en: {name: \"%s\"}}\n".formatted(quoted))
                .faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:2", "a character that can be seen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "1",
                "?",
                "€",
                "é",
                "e\u0301",
                "م",
                "\u200fم",
                "中",
                "한",
                "ᄀ",
                "❤\ufe0f",
                "\ud83e\udee0",
                "\ud83c\uddf3\ud83c\uddf1",
                "\u2801"
            })
    void whatSomebodySeesIsAName(String name) {
        var faults = BundleFiles.in(folder)
                .file("sources/ind.yaml", "kind: OTHER\ntexts: {en: {name: \"%s\"}}\n".formatted(name))
                .faults();

        assertThat(faults).isEmpty();
    }

    private BundleFiles file(String name, String text) {
        return BundleFiles.in(folder).file(name, text.replace("X", INVISIBLE));
    }

    @Test
    void theHubSaysNothingThatNobodySees() {
        var faults = file("synonyms/en.yaml", "- [a, \"X\"]\n")
                .file("hub.yaml", """
                        defaultLanguage: en
                        languages: [en]
                        texts: {en: {name: "X", notice: "X"}}
                        offers: [{texts: {en: {title: "X", description: "X"}}}]
                        """.replace("X", INVISIBLE))
                .faults();

        assertThat(faults).hasSize(5).allSatisfy(VisibleTextTest::isUnseen);
    }

    @Test
    void noTextOfAnEntryIsThereThatNobodySees() {
        file("sources/ind.yaml", """
                kind: OTHER
                texts: {en: {name: "X", fullName: "X", abbreviation: "X", description: "X", body: "X"}}
                """);
        file("topics/topic.yaml", """
                texts: {en: {title: "X", description: "X", keyPoints: ["X"]}}
                sources: [{source: ind, note: "X", role: {en: "X"}}]
                """);
        file("guides/guide/guide.yaml", "sources: [{source: ind, note: {en: \"X\"}}]\n");
        file("guides/guide/en.md", "---\ntitle: \"X\"\nsummary: \"X\"\n---\n");
        var faults = file("faqs/faq.yaml", "guide: guide\ntexts: {en: {question: \"X\", answer: \"X\"}}\n")
                .faults();

        assertThat(faults).hasSize(15).allSatisfy(VisibleTextTest::isUnseen);
    }

    private static void isUnseen(DocumentFault fault) {
        assertThat(fault.sentence()).contains("a character that can be seen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&nbsp;", "&#8203;", "[note]: https://ind.nl", "##", "> &#x3164;"})
    void aBodyOfWhichNothingIsLeftToSeeIsRefused(String body) {
        var faults = BundleFiles.in(folder)
                .guide("guide", "")
                .file("guides/guide/en.md", "---\ntitle: Guide\n---\n" + body + "\n")
                .faults();

        assertThat(faults)
                .satisfiesExactly(at("guides/guide/en.md:4", "the body must have a character that can be seen"));
    }
}
