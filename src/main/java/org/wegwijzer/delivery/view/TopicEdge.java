package org.wegwijzer.delivery.view;

import org.wegwijzer.delivery.relation.LinkData;

/**
 * A topic in a list.
 *
 * @param position its place among its like
 */
public record TopicEdge(int position, TopicView topic) {

    static TopicEdge of(LinkData link, Object card) {
        return new TopicEdge(link.position(), (TopicView) card);
    }
}
