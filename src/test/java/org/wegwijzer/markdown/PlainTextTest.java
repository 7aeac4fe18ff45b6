package org.wegwijzer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A text without markup can be read as it is. */
class PlainTextTest {

    private static String plain(String text) {
        return Markdown.parse(text).plainText();
    }

    @Test
    void aRowOfATableIsALine() {
        assertThat(plain("""
                Costs:

                | paper | cost | note |
                |:------|-----:|------|
                | visa  | 210  | `a\\|b` |
                | card  |      | **x** |

                Then.
                """)).isEqualTo("""
                Costs:

                paper | cost | note
                visa | 210 | a|b
                card |  | x

                Then.""");
    }

    @Test
    void itemsOfListsHaveTheirMarks() {
        assertThat(plain("""
                - one
                - two
                  1. first
                  2. second

                Then

                - [x] done
                - [ ] open
                """)).isEqualTo("""
                - one
                - two
                  1. first
                  2. second

                Then

                - [x] done
                - [ ] open""");
    }

    @Test
    void codeStaysAsItIs() {
        assertThat(plain("""
                ```js
                if (a) {

                  b();
                }
                ```

                - x

                      y
                        z
                """)).isEqualTo("""
                if (a) {

                  b();
                }

                - x

                  y
                    z""");
    }

    @Test
    void linksAreFollowedByTheirAddress() {
        assertThat(plain(
                        "[a](https://ind.nl/\u00e9) [b](tel:112) [c](mailto:c@ind.nl?subject=x) <d@ind.nl> [e](ref:guide/e)"
                                + " [f](#f) https://ind.nl\n\n## F"))
                .isEqualTo("a (https://ind.nl/%C3%A9) b (112) c (c@ind.nl) d@ind.nl e f https://ind.nl\n\nF");
    }

    @Test
    void entriesAreFollowedByTheirAddressWhereItIsWanted() {
        var text = Markdown.parse("[a](ref:guide/b)").text(entry -> Optional.of("https://x.nl/" + entry.slug()));

        assertThat(text).isEqualTo("a (https://x.nl/b)");
    }

    @Test
    void blocksOfHtmlAreBlocks() {
        assertThat(plain("<div>\na\n</div>\n\nb")).isEqualTo("<div>\na\n</div>\n\nb");
    }

    @Test
    void whatIsStruckOutSaysSo() {
        assertThat(plain("~~free~~ 5~10 **euro** `x`\n\n***\n\n> said"))
                .isEqualTo("~~free~~ 5~10 euro x\n\n———\n\n«said»");
    }
}
