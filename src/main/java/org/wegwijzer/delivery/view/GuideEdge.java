package org.wegwijzer.delivery.view;

import org.wegwijzer.delivery.relation.LinkData;

/**
 * A guide in a list.
 *
 * @param position its place among its like
 */
public record GuideEdge(int position, GuideView guide) {

    static GuideEdge of(LinkData link, Object card) {
        return new GuideEdge(link.position(), (GuideView) card);
    }
}
