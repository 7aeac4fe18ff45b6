package org.wegwijzer.delivery.view;

import org.wegwijzer.delivery.relation.LinkData;

/**
 * A source in a list.
 *
 * @param position its place among its like
 */
public record SourceEdge(int position, SourceView source) {

    static SourceEdge of(LinkData link, Object card) {
        return new SourceEdge(link.position(), (SourceView) card);
    }
}
