package org.wegwijzer.delivery.view;

import org.wegwijzer.delivery.relation.Link;

/**
 * A guide in a list.
 *
 * @param position its place among its like
 */
public record GuideEdge(int position, GuideView guide) {

    static GuideEdge of(Link link, Object card) {
        return new GuideEdge(link.position(), (GuideView) card);
    }
}
