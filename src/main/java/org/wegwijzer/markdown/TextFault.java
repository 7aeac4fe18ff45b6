package org.wegwijzer.markdown;

import org.commonmark.node.Node;

/**
 * Something in a text that no reader would get, or not as it was meant.
 *
 * @param line on which line of the text it stands, from 1
 * @param reason a sentence for the person who wrote it, with what is allowed
 */
public record TextFault(int line, String reason) {

    static TextFault at(Node node, String reason) {
        return new TextFault(line(node), reason);
    }

    /** On which line a node begins, from 1; what does not know takes it from what is around it. */
    static int line(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().get(0).getLineIndex() + 1;
            }
        }
        return 1;
    }
}
