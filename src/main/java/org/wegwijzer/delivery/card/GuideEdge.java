package org.wegwijzer.delivery.card;

import org.wegwijzer.delivery.graph.Link;

/**
 * A guide in a list.
 *
 * @param position its place among its like
 */
public record GuideEdge(int position, GuideCard guide) {

    static GuideEdge of(Link link, Object card) {
        return new GuideEdge(link.position(), (GuideCard) card);
    }
}
