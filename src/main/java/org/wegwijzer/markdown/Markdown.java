package org.wegwijzer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** CommonMark with tables. Raw HTML in a text is shown as text, and what is rendered passes an allow-list besides. */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "p",
                    "br",
                    "hr",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "em",
                    "strong",
                    "a",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href", "title")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .toFactory();

    private Markdown() {}

    /** Why a text cannot be rendered with bounded effort, as the rest of a sentence; empty if it can. */
    public static Optional<String> tooIntricate(String text) {
        return Intricacy.of(text);
    }

    /** Every link of a text to another entry, in reading order. */
    public static List<EntryReference> references(String text) {
        var references = new ArrayList<EntryReference>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                EntryReference.of(link.getDestination(), line(link)).ifPresent(references::add);
                visitChildren(link);
            }
        });
        return references;
    }

    private static int line(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
    }

    /**
     * A text as HTML that is safe to put into a page.
     *
     * @param addresses where an entry that the text refers to is
     */
    public static String html(String text, Function<EntryReference, String> addresses) {
        var document = PARSER.parse(text);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                EntryReference.of(link.getDestination(), line(link))
                        .ifPresent(reference -> link.setDestination(addresses.apply(reference)));
                visitChildren(link);
            }
        });
        return ALLOWED.sanitize(HTML.render(document));
    }
}
