package org.wegwijzer.editorial.web.access;

import java.util.List;
import org.wegwijzer.access.Key;

/**
 * All keys.
 *
 * @param count how many there are
 * @param href where they are
 */
record KeyList(long count, String href, List<Key> items) {

    static KeyList of(List<Key> keys) {
        return new KeyList(keys.size(), KeyResource.ADDRESS, keys);
    }
}
