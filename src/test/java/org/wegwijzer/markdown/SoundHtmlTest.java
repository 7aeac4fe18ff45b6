package org.wegwijzer.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.owasp.html.Encoding;

/** Whatever was written, HTML is sound: no script, addresses that are URIs, ids that stand once, links that lead somewhere. */
class SoundHtmlTest {

    private static final Pattern TAG = Pattern.compile("<(/?[a-z][a-z0-9]*)((?: [a-z-]+=\"[^\"<>]*\")*)( /)?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"([^\"]*)\"");
    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "title",
            "rel",
            "id",
            "class",
            "role",
            "align",
            "start",
            "type",
            "checked",
            "disabled",
            "data-type",
            "data-slug",
            "data-footnotes",
            "data-footnote-ref",
            "data-footnote-backref");

    private static final String PIECES = """
            <script>alert(1)</script>
            <img src=x onerror=alert(1)>
            <b onclick="x">
            </code></pre><script>
            <!-- --!>
            <![CDATA[ x ]]>
            &lt;script&gt; &#60;b&#62; &#0; &#xD800; &#1;
            \" onmouseover=\"x
            [a](javascript:alert(1))
            [a](ref:source/ind "\" onclick=\"x")
            [a](ref:source/ind)
            [a](ref:../x"y/<b>)
            [a](https://ind.nl/\u00e9 'x\u0001y')
            [a](<https://ind.nl/a b"c<d>)
            [a](#heading)
            [a](#caf\u00e9)
            [a](#Fn1_guide_a_en)
            <https://ind.nl/\ud83d\ude00>
            https://ind.nl/a_(b)
            <javascript:x>
            ![x[^a]](y.png)
            one[^a] two[^b]
            [x[^a]](https://ind.nl)
            [^a]: note[^b]
            [^b]: note[^a] <b>
            [^"><script>]: x
            see[^"><script>]
            > [^a]: quoted
            - [^b]: item
            | a[^a] | b |~|---|--:|~| x | `|` |
            ~~struck[^b]~~
            ## heading
            # Caf\u00e9
            ## Fn1_guide_a_en
            ```js" onclick="x~</code>~```
            - [x] task[^a]
            {{x}} ${x} '"`=@+
            """;

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of(PIECES.split("\n"))
                .map(piece -> piece.replace("\\", "").replace("~|", "\n|"));
        var noise = Arbitraries.strings()
                .withChars("<>&\"'`=[]()^:#/\\ \n\t~*_{}a\u0000\u0645\ud800")
                .ofMaxLength(12);
        var parts = Arbitraries.frequencyOf(Tuple.of(5, pieces), Tuple.of(1, noise));
        return Combinators.combine(parts.list().ofMaxSize(8), Arbitraries.of("\n\n", "\n", " "))
                .as((list, between) -> String.join(between, list));
    }

    @Property
    void isSound(@ForAll("texts") String source) {
        var html = Markdown.belowTitle(source)
                .html(
                        "guide_a_en",
                        entry -> Optional.of("/v1/sources/ind").filter(there -> "ind".equals(entry.slug())));

        var attributes = attributes(html);
        assertThat(TAG.matcher(html).replaceAll("")).doesNotContain("<", ">");
        assertThat(TAG.matcher(html).results().map(found -> found.group(1)))
                .doesNotContain("script", "img", "style", "iframe", "h1");
        assertThat(attributes)
                .allSatisfy(attribute -> assertThat(attribute.group(1)).isIn(ATTRIBUTES));
        assertThat(values(attributes, "id")).doesNotHaveDuplicates();
        assertThat(values(attributes, "href")).allSatisfy(SoundHtmlTest::isUri);
        assertThat(values(attributes, "href"))
                .filteredOn(address -> address.startsWith("#"))
                .allSatisfy(address -> assertThat(values(attributes, "id"))
                        .contains(URI.create(address).getFragment()));
    }

    private static List<MatchResult> attributes(String html) {
        return TAG.matcher(html)
                .results()
                .flatMap(tag -> ATTRIBUTE.matcher(tag.group(2)).results())
                .toList();
    }

    private static List<String> values(List<MatchResult> attributes, String name) {
        return attributes.stream()
                .filter(attribute -> attribute.group(1).equals(name))
                .map(attribute -> Encoding.decodeHtml(attribute.group(2), true))
                .toList();
    }

    private static void isUri(String address) {
        assertThat(address).matches("(https?:|mailto:|tel:|/v1/|#)[!-~]*").doesNotContain(" ");
        assertThatCode(() -> new URI(address)).doesNotThrowAnyException();
    }

    @Property
    void isTheSameEachTime(@ForAll("texts") String source) {
        assertThat(Markdown.parse(source).html(entry -> Optional.empty()))
                .isEqualTo(Markdown.parse(source).html(entry -> Optional.empty()));
    }
}
