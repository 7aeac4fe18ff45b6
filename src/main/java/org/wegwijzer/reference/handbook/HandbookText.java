package org.wegwijzer.reference.handbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.wegwijzer.markdown.Markdown;

/** One file of the repository, which we wrote: unlike the texts of a hub it is trusted, and may colour its code. */
final class HandbookText {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private final String path;
    private final Node document;

    /** With the ids that they have in the repository too. */
    private final List<org.wegwijzer.markdown.Heading> headings;

    /** @param path in the repository */
    HandbookText(String path, String source) {
        this.path = path;
        this.document = PARSER.parse(source);
        this.headings = Markdown.parse(source).headings();
    }

    String path() {
        return path;
    }

    /** In reading order. */
    List<org.wegwijzer.markdown.Heading> headings() {
        return headings;
    }

    /** The heading of the whole. */
    String title() {
        return headings.get(0).text();
    }

    /** The parts of which the text is made. */
    Stream<Node> blocks() {
        return children(document);
    }

    static Stream<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children.stream();
    }

    /** The text as a part of a page; links lead to pages, and what only the repository has is no link. */
    String html() {
        var ids = headings.iterator();
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> mark(node, attributes, ids))
                .nodeRendererFactory(CodeRenderer::new)
                .build()
                .render(document);
    }

    private void mark(Node node, Map<String, String> attributes, Iterator<org.wegwijzer.markdown.Heading> ids) {
        if (node instanceof Heading) {
            attributes.put("id", ids.next().id());
        } else if (node instanceof Link link) {
            PageAddresses.target(path, link.getDestination())
                    .ifPresentOrElse(address -> attributes.put("href", address), () -> attributes.remove("href"));
        }
    }
}
