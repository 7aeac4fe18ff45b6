package org.wegwijzer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Something that was meant to be a link or the mark of a footnote and is plain text to Markdown:
 * {@code [text](an address with blanks)}, {@code [^nowhere]}.
 */
final class BrokenLink extends AbstractVisitor {

    private static final String NO_LINK =
            "this is no link: another one stands in its text (the mark of a footnote is one), or a blank in its address"
                    + " (write %20) or in front of it; to show it as it is, write \\[ in front";

    private static final String NO_FOOTNOTE =
            "the text has no footnote of this name; write one on a line of its own, as in '[^1]: what it says'; to show it as"
                    + " it is, write \\[ in front";

    private static final char LINK = '\uFFF9';
    private static final char OTHER = '\uFFFC';

    /** Brackets that nothing escapes, and round ones behind them; between the two a blank only if an address follows. */
    private static final Pattern BROKEN =
            Pattern.compile("(?<!\\\\)\\[[^\\[\\]]*(?<!\\\\)](\\(|[ \\t]+\\(" + LINK + ")");

    private static final Pattern MARK = Pattern.compile("(?<!\\\\)\\[\\^[^\\[\\]\\s]+](?!\\()");

    private final String source;
    private final StringBuilder written = new StringBuilder();

    private BrokenLink(String source) {
        this.source = source;
    }

    /** Where in a block such things end, on lines from 0. */
    static List<TextFault> in(Node block, String source) {
        var visitor = new BrokenLink(source);
        visitor.visitChildren(block);
        var faults = new ArrayList<TextFault>();
        visitor.find(BROKEN, NO_LINK, faults);
        visitor.find(MARK, NO_FOOTNOTE, faults);
        return faults;
    }

    private void find(Pattern pattern, String reason, List<TextFault> faults) {
        var text = written.toString();
        var line = 0;
        var counted = 0;
        for (var found : pattern.matcher(text).results().toList()) {
            line += lineBreaks(text.substring(counted, found.end()));
            counted = found.end();
            faults.add(new TextFault(line, reason));
        }
    }

    private static int lineBreaks(String text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }

    /** As it stands in the source, with its escapes. */
    @Override
    public void visit(Text text) {
        text.getSourceSpans()
                .forEach(span -> written.append(source, span.getInputIndex(), span.getInputIndex() + span.getLength()));
    }

    @Override
    public void visit(Link link) {
        written.append(LINK);
    }

    @Override
    public void visit(Image image) {
        written.append(OTHER);
    }

    @Override
    public void visit(Code code) {
        written.append(OTHER);
    }

    @Override
    public void visit(HtmlInline html) {
        written.append(OTHER);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference) {
            written.append(OTHER);
        }
        visitChildren(node);
    }

    @Override
    public void visit(SoftLineBreak end) {
        written.append('\n');
    }

    @Override
    public void visit(HardLineBreak end) {
        written.append('\n');
    }
}
