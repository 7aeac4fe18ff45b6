package org.wegwijzer.delivery.card;

import org.wegwijzer.delivery.graph.Link;

/**
 * A question in a list.
 *
 * @param position its place among its like
 */
public record FaqEdge(int position, FaqCard faq) {

    static FaqEdge of(Link link, Object card) {
        return new FaqEdge(link.position(), (FaqCard) card);
    }
}
