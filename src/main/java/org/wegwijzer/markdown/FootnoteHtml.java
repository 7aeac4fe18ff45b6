package org.wegwijzer.markdown;

import java.util.LinkedHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.wegwijzer.markdown.Footnotes.Footnote;
import org.wegwijzer.markdown.Footnotes.Mark;

/**
 * Footnotes as HTML, at the end of the text, each with links back, in the elements and classes of GitHub. It says what they are by
 * roles (DPUB-ARIA 1.1), which are in no language. Its ids begin with a capital letter, and so are none of a heading's.
 */
final class FootnoteHtml implements NodeRenderer {

    /** What an id looks like. */
    static final Pattern ID = Pattern.compile("Fn(?:ref)?[0-9]+(?:-[0-9]+)?(?:_[A-Za-z0-9_-]+)?");

    private static final String BACK = "\u21A9";

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Footnotes footnotes;
    private final String name;

    /** @param name of the text, which no other text on the page has; may be empty where there is no other */
    FootnoteHtml(HtmlNodeRendererContext context, Footnotes footnotes, String name) {
        this.context = context;
        this.html = context.getWriter();
        this.footnotes = footnotes;
        this.name = name.isEmpty() ? "" : "_" + name;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FootnoteReference.class, FootnoteDefinition.class);
    }

    /** A footnote is left for the end. */
    @Override
    public void render(Node node) {
        footnotes.mark(node).ifPresent(this::render);
    }

    private void render(Mark mark) {
        open("sup", "class=footnote-ref");
        open("a", "href=#" + id(mark.number()), "id=" + id(mark), "role=doc-noteref", "data-footnote-ref=");
        html.text(String.valueOf(mark.number()));
        html.tag("/a");
        html.tag("/sup");
    }

    /** In this order: the same text is the same bytes on every node. */
    private void open(String element, String... attributes) {
        var inOrder = new LinkedHashMap<String, String>();
        for (var attribute : attributes) {
            var parts = attribute.split("=", 2);
            inOrder.put(parts[0], parts[1]);
        }
        html.tag(element, inOrder);
    }

    private String id(int number) {
        return "Fn" + number + name;
    }

    private String id(Mark mark) {
        var which = mark.occurrence() == 1 ? "" : "-" + mark.occurrence();
        return "Fnref" + mark.number() + which + name;
    }

    @Override
    public void afterRoot(Node document) {
        if (footnotes.all().isEmpty()) {
            return;
        }
        html.line();
        open("section", "class=footnotes", "role=doc-endnotes", "data-footnotes=");
        html.line();
        html.tag("ol");
        html.line();
        footnotes.all().forEach(this::render);
        html.tag("/ol");
        html.line();
        html.tag("/section");
        html.line();
    }

    private void render(FootnoteDefinition definition, Footnote note) {
        open("li", "id=" + id(note.number()));
        html.line();
        var last = definition.getLastChild();
        for (var child = definition.getFirstChild(); child != null; child = child.getNext()) {
            if (child != last || !(child instanceof Paragraph)) {
                context.render(child);
            }
        }
        html.tag("p");
        if (last instanceof Paragraph) {
            for (var child = last.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
        note.marks().forEach(this::back);
        html.tag("/p");
        html.line();
        html.tag("/li");
        html.line();
    }

    private void back(Mark mark) {
        html.text(" ");
        open("a", "href=#" + id(mark), "class=footnote-backref", "role=doc-backlink", "data-footnote-backref=");
        html.text(BACK);
        if (mark.occurrence() > 1) {
            html.tag("sup");
            html.text(String.valueOf(mark.occurrence()));
            html.tag("/sup");
        }
        html.tag("/a");
    }
}
