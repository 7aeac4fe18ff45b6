package org.wegwijzer.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/**
 * Finds what a text holds and no reader would get, or not as it was meant: links without an address, without a text or broken off,
 * images, headings of the first level, and footnotes that nobody comes to.
 */
final class TextFaults extends AbstractVisitor {

    private static final String NO_IMAGES =
            "texts have no images; leave it out, or link to a page that shows it, as in [what it shows](https://…)";
    private static final String NO_TEXT =
            "the link has no text that can be seen; write one between the square brackets, as in [the town](https://…)";

    private static final String TITLE =
            "a heading of the first level is that of the page, which is the title; write '## %s', and each heading below"
                    + " it one level lower as well";
    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");
    /** The bars at the ends of a row, which end no cell. */
    private static final Pattern EDGES = Pattern.compile("^\\||(?<!\\\\)\\|$");

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
        return Stream.concat(visitor.faults.stream(), FootnoteFaults.of(document).stream())
                .sorted(Comparator.comparing(TextFault::line))
                .toList();
    }

    @Override
    public void visit(Link link) {
        var written = WrittenLink.of(link, source);
        if (!written.isByReference()) {
            say(link, destinations.fault(written));
        }
        if (!VisibleText.isIn(ShownText.of(link))) {
            say(link, Optional.of(NO_TEXT));
        }
        visitChildren(link);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        say(definition, destinations.fault(WrittenLink.of(definition)));
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
        var text = ShownText.of(heading);
        if (heading.getLevel() == 1 && VisibleText.isIn(text)) {
            say(heading, Optional.of(TITLE.formatted(text)));
        }
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
        var first = TextFault.line(block);
        BrokenLink.in(block, source).forEach(fault -> faults.add(new TextFault(first + fault.line(), fault.reason())));
    }

    private void say(Node node, Optional<String> reason) {
        reason.ifPresent(text -> faults.add(TextFault.at(node, text)));
    }
}
