package org.wegwijzer.delivery.view;

import org.wegwijzer.delivery.relation.Link;

/**
 * A question in a list.
 *
 * @param position its place among its like
 */
public record FaqEdge(int position, FaqView faq) {

    static FaqEdge of(Link link, Object card) {
        return new FaqEdge(link.position(), (FaqView) card);
    }
}
