package org.wegwijzer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Footnotes are numbered as readers meet them, stand at the end, and lead back. */
class FootnoteTest {

    private static String html(String text) {
        return Markdown.parse(text).html("guide_a_en", reference -> Optional.empty());
    }

    @Test
    void aMarkLeadsToTheNoteAndTheNoteBack() {
        var html = html("One.[^x]\n\n[^x]: A *note*.\n");

        assertThat(html)
                .contains("<p>One.<sup class=\"footnote-ref\"><a href=\"#Fn1_guide_a_en\" id=\"Fnref1_guide_a_en\"")
                .contains("<li id=\"Fn1_guide_a_en\">\n<p>A <em>note</em>. <a href=\"#Fnref1_guide_a_en\"")
                .endsWith("</section>\n");
    }

    @Test
    void eachPlaceThatRefersToANoteIsLedBackTo() {
        var html = html("One.[^x] Two.[^x]\n\n[^x]: Note.\n");

        assertThat(html)
                .contains("id=\"Fnref1_guide_a_en\"", "id=\"Fnref1-2_guide_a_en\"")
                .contains("href=\"#Fnref1_guide_a_en\"", "href=\"#Fnref1-2_guide_a_en\"")
                .containsOnlyOnce("<li id=");
    }

    @Test
    void numbersFollowTheTextAndThenTheNotes() {
        var html = html("One.[^b] Two.[^a]\n\n[^a]: First.\n[^c]: Third.\n[^b]: Second.[^c]\n");

        assertThat(html).containsSubsequence("Second.", "First.", "Third.");
        assertThat(Markdown.parse("One.[^b] Two.[^a]\n\n[^a]: First.\n[^b]: Second.\n")
                        .plainText())
                .isEqualTo("One.[1] Two.[2]\n\n[1] Second.\n[2] First.");
    }

    @Test
    void notesMayReferToEachOther() {
        assertThat(html("One.[^a]\n\n[^a]: First.[^b]\n[^b]: Second.[^a]\n"))
                .contains("First.<sup", "Second.<sup", "#Fnref1-2_guide_a_en");
    }

    @Test
    void aNoteMayHoldMoreThanAParagraph() {
        assertThat(html("One.[^a]\n\n[^a]: First.\n\n    - item\n\n    ```js\n    x\n    ```\n"))
                .contains("<p>First.</p>", "<li>item</li>", "<code class=\"language-js\">x")
                .contains("</pre>\n<p> <a href=\"#Fnref1_guide_a_en\"");
    }

    @Test
    void aNoteToWhichNothingRefersIsNotLost() {
        assertThat(html("One.\n\n[^a]: First.\n")).contains("<li id=\"Fn1_guide_a_en\">", "First.");
    }

    @Test
    void whatIsNoFootnoteStaysAsItWasWritten() {
        assertThat(html("One.[^x] \\[^y]")).isEqualTo("<p>One.[^x] [^y]</p>\n");
    }

    @Test
    void textsOfOnePageShareNoId() {
        var text = Markdown.parse("## Fn1\n\nOne.[^a]\n\n[^a]: First.\n");

        var one = text.html("guide_a_en", reference -> Optional.empty());
        var other = text.html("guide_a_nl", reference -> Optional.empty());

        assertThat(one).contains("id=\"fn1\"", "id=\"Fn1_guide_a_en\"");
        assertThat(other).doesNotContain("Fn1_guide_a_en");
    }
}
