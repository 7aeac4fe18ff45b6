package org.wegwijzer.delivery.view;

import org.wegwijzer.delivery.relation.LinkData;

/**
 * A question in a list.
 *
 * @param position its place among its like
 */
public record FaqEdge(int position, FaqView faq) {

    static FaqEdge of(LinkData link, Object card) {
        return new FaqEdge(link.position(), (FaqView) card);
    }
}
