package org.wegwijzer.reference.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Shows code in colours. Programs that stand one right after the other do the same in several languages: they become one group, of
 * which a script shows one at a time.
 */
final class CodeRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    CodeRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        var code = (FencedCodeBlock) node;
        if (!isProgram(code)) {
            block(code);
        } else if (!isProgram(code.getPrevious())) {
            var group = group(code);
            if (group.size() == 1) {
                block(code);
            } else {
                tabs(group);
            }
        }
    }

    private static boolean isProgram(@Nullable Node node) {
        return node instanceof FencedCodeBlock code && notation(code).isProgram();
    }

    private static List<FencedCodeBlock> group(FencedCodeBlock first) {
        var group = new ArrayList<FencedCodeBlock>();
        for (Node next = first; isProgram(next); next = next.getNext()) {
            group.add((FencedCodeBlock) next);
        }
        return group;
    }

    private void tabs(List<FencedCodeBlock> group) {
        html.line();
        html.tag("div", Map.of("class", "tabs"));
        for (var code : group) {
            html.line();
            html.tag("section", Map.of("aria-label", notation(code).title()));
            html.tag("p");
            html.text(notation(code).title());
            html.tag("/p");
            block(code);
            html.tag("/section");
        }
        html.line();
        html.tag("/div");
        html.line();
    }

    /** Long lines are scrolled, also by keyboard. */
    private void block(FencedCodeBlock code) {
        html.line();
        html.tag("div", Map.of("class", notation(code).isAnswer() ? "code answer" : "code"));
        html.tag("pre", Map.of("tabindex", "0"));
        html.tag("code", context.extendAttributes(code, "code", Map.of()));
        html.raw(notation(code).coloured(code.getLiteral()));
        html.tag("/code");
        html.tag("/pre");
        html.tag("/div");
        html.line();
    }

    /** The first word of what stands behind the fence; the second one is the name of a file. */
    private static CodeNotation notation(FencedCodeBlock code) {
        return CodeNotation.of(code.getInfo().split(" ", 2)[0]);
    }
}
