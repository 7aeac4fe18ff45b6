package org.wegwijzer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.Parser;
import org.owasp.html.Encoding;

/** Each link and each image of a text is a fault, or readers get it as it was written: there is no third way. */
class LinkOrFaultTest {

    private static final Pattern HREF = Pattern.compile("<a href=\"([^\"]*)\"");

    /** One a line; {@code ~} stands for a line break. */
    private static final String ADDRESSES = """
            https://ind.nl
            https://ind.nl/a_(b)?c=d&e='f'#g
            https://ind.nl/?q=100%
            http://a
            //ind.nl
            /\\ind.nl
            https:javascript:x
            sms:1
            tel:112
            tel:+31(0)88;ext=1
            tel:x
            mailto:a@b.nl
            mailto:a
            #one
            #two
            #ONE
            #caf\u00e9
            #caf%C3%A9
            #cafe\u0301

            <>
            <https://ind.nl/a b>
            \u201chttps://ind.nl\u201d
            www.ind.nl
            x
            javascript:x
            data:x
            ftp://x.nl/y
            https://x@y.nl
            https://[::1]
            HTTPS://IND.NL
            &#104;ttps://ind.nl
            https://ind.nl/\\)
            https://ind.nl/%28%29%7B
            https://ind.nl:0
            """;

    private static final String PIECES = """
            [text](@)
            [text](@ 'title')
            <@>
            @
            ![alt](@)
            [![alt](https://ind.nl)](@)
            [](@)
            [*a* `b`](@)
            [r]~~[r]: @
            - [text](@)
            > [text](@)
            | a |~|---|~| [text](@) |
            `[text](@)`
            [text] (@)
            ## [text](@)
            [text](@)[^1]~~[^1]: note
            %%[text](@)%%
            """;

    @Provide
    Arbitrary<String> texts() {
        var addresses = Arbitraries.of(ADDRESSES.split("\n"));
        var pieces = Arbitraries.of(PIECES.split("\n"));
        var links = Combinators.combine(pieces, addresses)
                .as((piece, address) ->
                        piece.replace('~', '\n').replace("%%", "~~").replace("@", address));
        var words = Arbitraries.of("## One", "## Caf\u00e9", "word", "\\", "[", "]", "**", "`", "<b>", "a@b.nl");
        return Arbitraries.frequencyOf(Tuple.of(3, links), Tuple.of(1, words))
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("\n\n", parts));
    }

    @Property
    void thereIsNoThirdWay(@ForAll("texts") String source) {
        var text = Markdown.parse(source);
        var written = written(source);

        var html = text.html(reference -> Optional.empty());

        var served = HREF.matcher(html)
                .results()
                .map(found -> Encoding.decodeHtml(found.group(1), true))
                .filter(address -> !address.startsWith("#Fn"))
                .toList();
        if (text.faults().isEmpty()) {
            assertThat(served).hasSameSizeAs(written).zipSatisfy(written, LinkOrFaultTest::isTheSame);
        }
        assertThat(html).doesNotContain("<img");
        assertThat(text.faults())
                .allSatisfy(fault -> assertThat(fault.line())
                        .isBetween(1, (int) source.lines().count()));
    }

    /** In ASCII, and an accent is written in one way in an id. */
    private static void isTheSame(String served, String written) {
        assertThat(served)
                .isEqualTo(written.replace("#cafe\u0301", "#caf\u00e9")
                        .replace("\u00e9", "%C3%A9")
                        .replace(" ", "%20"));
    }

    /** The addresses of all links and images as the parser alone sees them; an image has none that readers get. */
    private static List<String> written(String source) {
        var addresses = new ArrayList<String>();
        Parser.builder().extensions(Markdown.EXTENSIONS).build().parse(source).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                addresses.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                addresses.add("an image");
            }

            @Override
            public void visit(LinkReferenceDefinition definition) {
                // Where it is used there is a link.
            }
        });
        return addresses;
    }
}
