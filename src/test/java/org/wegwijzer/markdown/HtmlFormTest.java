package org.wegwijzer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTML is what readers of GitHub's Markdown expect, and no more is escaped than must be. */
class HtmlFormTest {

    private static String html(String text) {
        return Markdown.belowTitle(text)
                .html(entry -> Optional.of("/v1/" + entry.type() + "s/" + entry.slug())
                        .filter(address -> !entry.slug().equals("gone")));
    }

    @Test
    void onlyWhatMustBeEscapedIs() {
        assertThat(html("It's \"2 + 2 = 4\" @ `home` & {{more}} \\<b> a*b"))
                .isEqualTo("<p>It's \"2 + 2 = 4\" @ <code>home</code> &amp; {{more}} &lt;b&gt; a*b</p>\n");
    }

    @Test
    void linksToEntriesSayWhichAndOthersDoNot() {
        assertThat(html("[a](ref:source/ind \"It's \\\"the\\\" IND\") [b](https://ind.nl 'B')"))
                .isEqualTo("<p><a href=\"/v1/sources/ind\" data-type=\"source\" data-slug=\"ind\""
                        + " title=\"It's &quot;the&quot; IND\" rel=\"noopener\">a</a>"
                        + " <a href=\"https://ind.nl\" title=\"B\" rel=\"noopener\">b</a></p>\n");
    }

    @Test
    void aLinkToWhatIsNotThereIsItsText() {
        assertThat(html("[a](ref:source/gone \"A\") [b](sms:1 \"B\")")).isEqualTo("<p>a b</p>\n");
    }

    @Test
    void twoTildesStrikeOutAndOneDoesNot() {
        assertThat(html("~~old~~ 5~10 and 6~8")).isEqualTo("<p><del>old</del> 5~10 and 6~8</p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '%',
            value = {
                "js; language-js",
                "c++ title=x; language-c++",
                "C#; language-C#",
                "ts{1,3}; language-ts",
                "rust,ignore; language-rust",
                "objective-c; language-objective-c"
            })
    void codeSaysItsLanguage(String written, String name) {
        assertThat(html("```" + written + "\nx\n```"))
                .isEqualTo("<pre><code class=\"" + name + "\">x\n</code></pre>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '%',
            value = {
                "\" onclick=\"x",
                "<script>",
                "{.js}",
                "\u0645",
                "&quot;",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeee"
            })
    void whatIsNoLanguageIsNotSaid(String written) {
        assertThat(html("~~~" + written + "\nx\n~~~")).isEqualTo("<pre><code>x\n</code></pre>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[a](https://ind.nl/caf\u00e9); https://ind.nl/caf%C3%A9",
                "[a](https://ind.nl/caf%C3%A9); https://ind.nl/caf%C3%A9",
                "[a](https://ind.nl/%c3%a9\u00e9%20); https://ind.nl/%c3%a9%C3%A9%20",
                "[a](<https://ind.nl/a b?c d#e f>); https://ind.nl/a%20b?c%20d#e%20f",
                "[a](https://ind.nl?a[]=1); https://ind.nl?a%5B%5D=1",
                "[a](https://ind.nl/a_(b)); https://ind.nl/a_(b)",
                "[a](<mailto:a@b.nl?subject=a b>); mailto:a@b.nl?subject=a%20b",
                "<https://ind.nl/\u0646\u0635>; https://ind.nl/%D9%86%D8%B5",
                "[a](https://ind.nl/\ud840\udc00); https://ind.nl/%F0%A0%80%80"
            })
    void addressesAreUris(String link, String address) {
        assertThat(html(link)).contains("<a href=\"" + address + "\"");
    }

    @Test
    void placesInTheTextAreUrisToo() {
        assertThat(html("## Caf\u00e9 \u24b6\u203f\ud840\udc00\n\n[a](#caf\u00e9-\u24d0\u203f\ud840\udc00)"))
                .contains("<h2 id=\"caf\u00e9-\u24d0\u203f\ud840\udc00\">")
                .contains("<a href=\"#caf%C3%A9-%E2%93%90%E2%80%BF%F0%A0%80%80\"");
    }

    @Test
    void belowATitleNoHeadingIsOfTheFirstLevel() {
        var text = "# One\n\n###### Six\n\nTwo\n---\n";

        assertThat(html(text)).contains("<h2 id=\"one\">", "<h6 id=\"six\">", "<h3 id=\"two\">");
        assertThat(Markdown.belowTitle(text).headings())
                .extracting(Heading::level)
                .containsExactly(2, 6, 3);
        assertThat(html("## One\n\n### Two\n")).contains("<h2", "<h3");
    }

    @Test
    void aPageOfItsOwnKeepsItsTitle() {
        assertThat(Markdown.parse("# One").html(entry -> Optional.empty())).isEqualTo("<h1 id=\"one\">One</h1>\n");
    }
}
