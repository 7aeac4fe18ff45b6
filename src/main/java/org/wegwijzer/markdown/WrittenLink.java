package org.wegwijzer.markdown;

import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;

/**
 * A link as it stands in its text.
 *
 * @param destination what it leads to
 * @param form in which it is written
 */
record WrittenLink(String destination, Form form) {

    /** A way to write a link. */
    enum Form {
        /** With its address. */
        WHOLE,
        /** An address without a mark around it, which ends where the parser thinks it does. */
        BARE,
        /** By the name of an address that stands elsewhere. */
        BY_REFERENCE
    }

    static WrittenLink of(LinkReferenceDefinition definition) {
        return new WrittenLink(definition.getDestination(), Form.WHOLE);
    }

    static WrittenLink of(Link link, String source) {
        return new WrittenLink(link.getDestination(), form(link, source));
    }

    private static Form form(Link link, String source) {
        var spans = link.getSourceSpans();
        if (spans.isEmpty()) {
            return Form.WHOLE;
        }
        var first = source.charAt(spans.get(0).getInputIndex());
        if ("[<".indexOf(first) < 0) {
            return Form.BARE;
        }
        var last = spans.get(spans.size() - 1);
        var isNamed = first == '[' && source.startsWith("]", last.getInputIndex() + last.getLength() - 1);
        return isNamed ? Form.BY_REFERENCE : Form.WHOLE;
    }

    boolean isBare() {
        return form == Form.BARE;
    }

    /** Whether its address stands elsewhere, and is told there. */
    boolean isByReference() {
        return form == Form.BY_REFERENCE;
    }
}
