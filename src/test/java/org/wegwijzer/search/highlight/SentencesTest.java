package org.wegwijzer.search.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pieces of texts begin and end with sentences. */
class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    One. Two.               | One. /Two.
                    Is it? Yes! So it is.   | Is it? /Yes! /So it is.
                    See e.g. the IND. Then. | See e.g. the IND. /Then.
                    It costs 1.021 euros.   | It costs 1.021 euros.
                    "No." (Yes.) So.        | "No." /(Yes.) /So.
                    هل هذا؟ نعم. لا.        | هل هذا؟ /نعم. /لا.
                    是的。不是。            | 是的。/不是。
                    No end                  | No end
                    """)
    void aSentenceEndsBehindItsSign(String text, String parts) {
        assertThat(String.join("/", forwards(text))).isEqualTo(parts);
    }

    @Test
    void aSentenceEndsWithItsLine() {
        assertThat(forwards("A title\nand a line\n\nAnother"))
                .containsExactly("A title\n", "and a line\n\n", "Another");
    }

    @Test
    void sentencesAreTheSameFromBehind() {
        var text = "One. Two? (Three.)\nfour e.g. five! 六。";
        var backwards = new ArrayList<String>();
        var sentences = new Sentences();
        sentences.setText(text);

        var end = sentences.last();
        for (var start = sentences.previous(); start != BreakIterator.DONE; start = sentences.previous()) {
            backwards.add(text.substring(start, end));
            end = start;
        }

        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(forwards(text)).hasSizeGreaterThan(1);
    }

    private static List<String> forwards(String text) {
        var parts = new ArrayList<String>();
        var sentences = new Sentences();
        sentences.setText(text);
        var start = sentences.first();
        for (var end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }
}
