package org.wegwijzer.markdown;

import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;

/** A text without markup: blocks with an empty line between them, links followed by their address on the web. */
final class PlainText {

    private static final TextContentRenderer RENDERER = renderer();

    private PlainText() {}

    private static TextContentRenderer renderer() {
        Iterable<Extension> extensions = Markdown.EXTENSIONS;
        return TextContentRenderer.builder()
                .extensions(extensions)
                .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
                .nodeRendererFactory(Links::new)
                .build();
    }

    static String of(Node node) {
        return RENDERER.render(node).strip();
    }

    /** Links to other entries have no address on the web of their own, and an address that is its own text is not said twice. */
    private static final class Links implements NodeRenderer {

        private final TextContentNodeRendererContext context;

        private Links(TextContentNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class);
        }

        @Override
        public void render(Node node) {
            var text = new StringBuilder();
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                text.append(of(child));
                context.render(child);
            }
            var address = ((Link) node).getDestination();
            if (isOnTheWeb(address) && !address.endsWith(text.toString())) {
                context.getWriter().write(" (" + address + ")");
            }
        }

        private static boolean isOnTheWeb(String address) {
            return address.startsWith("https:") || address.startsWith("http:");
        }
    }
}
