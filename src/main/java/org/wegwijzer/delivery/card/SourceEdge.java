package org.wegwijzer.delivery.card;

import org.wegwijzer.delivery.graph.Link;

/**
 * A source in a list.
 *
 * @param position its place among its like
 */
public record SourceEdge(int position, SourceCard source) {

    static SourceEdge of(Link link, Object card) {
        return new SourceEdge(link.position(), (SourceCard) card);
    }
}
