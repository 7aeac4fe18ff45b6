package org.wegwijzer.markdown;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.commonmark.renderer.text.TextContentWriter;

/**
 * A text without markup, to be read as it is: blocks with an empty line between them, lists with their marks, a line for each row
 * of a table, footnotes at the end, links followed by their address.
 */
final class PlainText implements NodeRenderer {

    private final TextContentNodeRendererContext context;
    private final TextContentWriter text;
    private final Footnotes footnotes;
    private final Function<Link, Optional<String>> addresses;

    private final Map<Class<? extends Node>, Consumer<Node>> forms = Map.ofEntries(
            Map.entry(Document.class, this::document),
            Map.entry(Code.class, node -> write(((Code) node).getLiteral())),
            Map.entry(FencedCodeBlock.class, node -> lines(((FencedCodeBlock) node).getLiteral())),
            Map.entry(IndentedCodeBlock.class, node -> lines(((IndentedCodeBlock) node).getLiteral())),
            Map.entry(HtmlBlock.class, node -> lines(((HtmlBlock) node).getLiteral())),
            Map.entry(ThematicBreak.class, node -> lines("———")),
            Map.entry(Link.class, node -> link((Link) node)),
            Map.entry(Strikethrough.class, this::struck),
            Map.entry(
                    TaskListItemMarker.class, node -> write(((TaskListItemMarker) node).isChecked() ? "[x] " : "[ ] ")),
            Map.entry(TableBlock.class, this::table),
            Map.entry(TableHead.class, this::children),
            Map.entry(TableBody.class, this::children),
            Map.entry(TableRow.class, this::row),
            Map.entry(TableCell.class, this::children),
            Map.entry(FootnoteReference.class, this::mark),
            // Left for the end.
            Map.entry(FootnoteDefinition.class, node -> {}));

    private PlainText(
            TextContentNodeRendererContext context, Footnotes footnotes, Function<Link, Optional<String>> addresses) {
        this.context = context;
        this.text = context.getWriter();
        this.footnotes = footnotes;
        this.addresses = addresses;
    }

    /** @param addresses what is to be said of where a link leads */
    static String of(Node document, Function<Link, Optional<String>> addresses) {
        var footnotes = Footnotes.of(document);
        var renderer = TextContentRenderer.builder()
                .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
                .nodeRendererFactory(context -> new PlainText(context, footnotes, addresses))
                .build();
        var lines = renderer.render(document).lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
        return lines.stripTrailing().replaceFirst("^\n+", "");
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return forms.keySet();
    }

    @Override
    public void render(Node node) {
        Objects.requireNonNull(forms.get(node.getClass())).accept(node);
    }

    private void document(Node document) {
        children(document);
        text.pushTight(true);
        footnotes.all().forEach(this::note);
        text.popTight();
    }

    private void note(FootnoteDefinition definition, Footnotes.Footnote note) {
        var mark = "[%s] ".formatted(note.number());
        write(mark);
        text.pushPrefix(" ".repeat(mark.length()));
        children(definition);
        text.popPrefix();
        text.block();
    }

    private void mark(Node place) {
        footnotes.mark(place).ifPresent(mark -> write("[%s]".formatted(mark.number())));
    }

    private void table(Node table) {
        text.pushTight(true);
        children(table);
        text.popTight();
        text.block();
    }

    private void row(Node row) {
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            context.render(cell);
            if (cell.getNext() != null) {
                write(" | ");
            }
        }
        text.block();
    }

    /** Without its marks it would say what no longer holds. */
    private void struck(Node node) {
        write("~~");
        children(node);
        write("~~");
    }

    /** An address that is its own text is not said twice. */
    private void link(Link link) {
        children(link);
        addresses
                .apply(link)
                .filter(address -> !address.endsWith(ShownText.of(link)))
                .ifPresent(address -> write(" (" + address + ")"));
    }

    private void lines(String literal) {
        var lines = literal.stripTrailing().split("\n", -1);
        for (var place = 0; place < lines.length; place++) {
            if (place > 0) {
                text.line();
            }
            write(lines[place]);
        }
        text.block();
    }

    private void children(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private void write(String words) {
        text.write(words);
    }
}
