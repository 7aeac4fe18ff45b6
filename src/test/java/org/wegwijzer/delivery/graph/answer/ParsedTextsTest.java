package org.wegwijzer.delivery.graph.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.wegwijzer.markdown.Heading;
import org.wegwijzer.markdown.Markdown;

/** Short texts are parsed once for all that is made of them. */
class ParsedTextsTest {

    private final ParsedTexts texts = new ParsedTexts();

    @Test
    void aShortTextIsParsedOnce() {
        var first = texts.of(1, "# One", Function.identity());

        var second = texts.of(1, "# One", Function.identity());

        assertThat(second).isSameAs(first);
    }

    @Test
    void aTextStandsBelowTheTitleOfItsEntry() {
        assertThat(texts.of(1, "# One\n\n## Two", Markdown::headings))
                .extracting(Heading::level)
                .containsExactly(2, 3);
    }

    @Test
    void eachEntryHasItsOwnText() {
        assertThat(texts.of(1, "One", Markdown::plainText)).isEqualTo("One");
        assertThat(texts.of(2, "Two", Markdown::plainText)).isEqualTo("Two");
    }

    @Test
    void textsThatAreTooLongTogetherAreNotKept() {
        var half = "word ".repeat(ParsedTexts.MOST / 5 / 2 + 1);

        texts.of(1, half, Markdown::plainText);
        texts.of(2, half, Markdown::plainText);

        assertThat(texts.size()).isEqualTo(1);
    }
}
