package org.wegwijzer.delivery.feed;

import java.util.List;

/**
 * Some of the changes since a place in the log.
 *
 * @param items in the order in which they became public, each entry once, with the last of its changes
 * @param next where to go on, now or later
 * @param complete whether these were all that there are
 */
public record ChangePage(List<ChangeItem> items, String next, boolean complete) {

    public ChangePage {
        items = List.copyOf(items);
    }
}
