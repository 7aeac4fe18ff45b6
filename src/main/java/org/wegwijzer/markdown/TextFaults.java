package org.wegwijzer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.wegwijzer.text.VisibleText;

/** Finds what a text holds and no reader would get: links without an address, without a text or broken off, and images. */
final class TextFaults extends AbstractVisitor {

    private static final String NO_IMAGES =
            "texts have no images; leave it out, or link to a page that shows it, as in [what it shows](https://…)";
    private static final String NO_TEXT =
            "the link has no text that can be seen; write one between the square brackets, as in [the town](https://…)";

    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");
    /** The bars at the ends of a row, which end no cell. */
    private static final Pattern EDGES = Pattern.compile("^\\||(?<!\\\\)\\|$");

    private static final String BARE = "; to say where a bare address ends, put it between < and >";
    private static final String LOST =
            "the row has more cells than the head of its table, and what stands in them would be lost; write | in a text as \\|";

    private final String source;
    private final Destinations destinations;
    private final List<TextFault> faults = new ArrayList<>();

    private TextFaults(String source, Destinations destinations) {
        this.source = source;
        this.destinations = destinations;
    }

    static List<TextFault> of(Node document, String source, Destinations destinations) {
        var visitor = new TextFaults(source, destinations);
        document.accept(visitor);
        return List.copyOf(visitor.faults);
    }

    @Override
    public void visit(Link link) {
        if (!isByReference(link)) {
            var fault = destinations.fault(link.getDestination());
            say(link, isBare(link) ? fault.map(reason -> reason + BARE) : fault);
        }
        if (!VisibleText.isIn(ShownText.of(link))) {
            say(link, Optional.of(NO_TEXT));
        }
        visitChildren(link);
    }

    /** The address of such a link stands at its definition, and is told there. */
    private boolean isByReference(Link link) {
        var spans = link.getSourceSpans();
        if (spans.isEmpty()) {
            return false;
        }
        var last = spans.get(spans.size() - 1);
        return source.startsWith("[", spans.get(0).getInputIndex())
                && source.startsWith("]", last.getInputIndex() + last.getLength() - 1);
    }

    /** An address in the text without a mark around it ends where the parser thinks it does. */
    private boolean isBare(Link link) {
        var spans = link.getSourceSpans();
        return !spans.isEmpty() && "[<".indexOf(source.charAt(spans.get(0).getInputIndex())) < 0;
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        say(definition, destinations.fault(definition.getDestination()));
    }

    @Override
    public void visit(Image image) {
        say(image, Optional.of(NO_IMAGES));
    }

    @Override
    public void visit(Paragraph paragraph) {
        brokenOff(paragraph);
        visitChildren(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        brokenOff(heading);
        visitChildren(heading);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            brokenOff(node);
        } else if (node instanceof TableRow row && cells(row) > children(row)) {
            say(row, Optional.of(LOST));
        }
        visitChildren(node);
    }

    /** How many cells were written. */
    private int cells(TableRow row) {
        var cells = 0;
        for (var span : row.getSourceSpans()) {
            var written = source.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
            cells += CELL_END.split(EDGES.matcher(written.strip()).replaceAll(""), -1).length;
        }
        return cells;
    }

    private static int children(Node node) {
        var children = 0;
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            children++;
        }
        return children;
    }

    private void brokenOff(Node block) {
        BrokenLink.in(block, source).forEach(line -> faults.add(new TextFault(line(block) + line, BrokenLink.REASON)));
    }

    private void say(Node node, Optional<String> reason) {
        reason.ifPresent(text -> faults.add(new TextFault(line(node), text)));
    }

    /** On which line a node begins, from 1; what does not know takes it from what is around it. */
    private static int line(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().get(0).getLineIndex() + 1;
            }
        }
        return 1;
    }
}
