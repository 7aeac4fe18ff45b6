package org.wegwijzer.markdown;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.owasp.html.Encoding;
import org.wegwijzer.fixture.Outside;

/** Each example of CommonMark's specification looks as it says, unless a rule of ours says otherwise, which then is named. */
@Outside
class CommonMarkCasesTest {

    private static final Pattern TOKEN = Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:\\s+[a-z-]+=\"[^\"]*\")*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z]+)=\"([^\"]*)\"");
    /** How the specification shows a tab. */
    private static final String TAB = "\u2192";

    /** Around these a line break is for people who read the source. */
    private static final String BLOCK =
            "\u0001/?(?:p|ul|ol|li|blockquote|pre|hr|h[1-6]|table|thead|tbody|tr|th|td) [^\u0002]*\u0002";

    /** What we add to those of the specification. */
    private static final String OURS = "rel=noopener";

    /** Why we differ. */
    enum Reason {
        /** Raw HTML is shown as it was written. */
        RAW_HTML,
        /** Images have no place; each is a fault. */
        IMAGE,
        /** The address of a link is refused; it is a fault. */
        REFUSED_ADDRESS,
        /** What stands behind a fence is no name of a language. */
        LANGUAGE_OF_CODE,
        /** A bare address is a link (GitHub Flavored Markdown). */
        BARE_ADDRESS,
        /** Nothing explains it. */
        NONE
    }

    @Test
    void eachLooksAsTheSpecificationSaysOrDiffersForANamedReason() {
        var examples = ExampleReader.readExamples(TestResources.getSpec());

        var different = examples.stream().filter(example -> !isAlike(example)).toList();
        var byReason = different.stream()
                .collect(groupingBy(CommonMarkCasesTest::reason, () -> new EnumMap<>(Reason.class), counting()));

        assertThat(different.stream()
                        .filter(example -> reason(example) == Reason.NONE)
                        .map(example -> example + "\n" + ours(example.getSource()) + "\nnot\n" + example.getHtml()))
                .isEmpty();
        assertThat(examples.size() - different.size())
                .as("the same, beside %s", byReason)
                .isGreaterThan(440);
    }

    /** No example that we accept loses anything. */
    @Test
    void whatIsFoundFreeOfFaultsLosesNoLink() {
        var examples = ExampleReader.readExamples(TestResources.getSpec());

        assertThat(examples.stream()
                        .filter(example ->
                                reason(example) == Reason.REFUSED_ADDRESS || reason(example) == Reason.IMAGE))
                .allSatisfy(example ->
                        assertThat(Markdown.parse(example.getSource()).faults()).isNotEmpty());
    }

    private static boolean isAlike(Example example) {
        return normal(ours(example.getSource())).equals(normal(example.getHtml().replace(TAB, "\t")));
    }

    private static String ours(String source) {
        return Markdown.parse(source).html(reference -> Optional.empty());
    }

    /** Without ids of headings, in one spelling of tags, attributes and characters. */
    private static String normal(String html) {
        var text = new StringBuilder();
        var end = 0;
        var tokens = TOKEN.matcher(html).results().toList();
        for (var token : tokens) {
            text.append(Encoding.decodeHtml(html.substring(end, token.start()), false))
                    .append(tag(token));
            end = token.end();
        }
        return text.append(Encoding.decodeHtml(html.substring(end), false))
                .toString()
                .replaceAll("\n*(" + BLOCK + ")\n*", "$1");
    }

    private static String tag(MatchResult token) {
        var attributes = ATTRIBUTE
                .matcher(token.group(3))
                .results()
                .map(found -> found.group(1) + "=" + Encoding.decodeHtml(found.group(2), true))
                .filter(attribute -> !attribute.startsWith("id=") && !attribute.equals(OURS))
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(" "));
        return "\u0001" + token.group(1) + token.group(2) + " " + attributes + "\u0002";
    }

    private static Reason reason(Example example) {
        var found = new HashSet<Reason>();
        var document = Parser.builder().extensions(Markdown.EXTENSIONS).build().parse(example.getSource());
        document.accept(new Signs(found));
        var plain = Parser.builder().build().parse(example.getSource());
        if (links(plain) != links(document)) {
            found.add(Reason.BARE_ADDRESS);
        }
        return List.of(Reason.values()).stream()
                .filter(found::contains)
                .findFirst()
                .orElse(Reason.NONE);
    }

    private static long links(Node document) {
        var count = new long[1];
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                count[0]++;
                visitChildren(link);
            }
        });
        return count[0];
    }

    /** What in a document may be a reason to differ. */
    private static final class Signs extends AbstractVisitor {

        private final Set<Reason> found;

        private Signs(Set<Reason> found) {
            this.found = found;
        }

        @Override
        public void visit(HtmlBlock html) {
            found.add(Reason.RAW_HTML);
        }

        @Override
        public void visit(HtmlInline html) {
            found.add(Reason.RAW_HTML);
        }

        @Override
        public void visit(Image image) {
            found.add(Reason.IMAGE);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            if (!code.getInfo().matches("([a-z]+( .*)?)?")) {
                found.add(Reason.LANGUAGE_OF_CODE);
            }
        }

        @Override
        public void visit(Link link) {
            if (new Destinations(Set.of())
                    .fault(new WrittenLink(link.getDestination(), WrittenLink.Form.WHOLE))
                    .isPresent()) {
                found.add(Reason.REFUSED_ADDRESS);
            }
            visitChildren(link);
        }
    }
}
