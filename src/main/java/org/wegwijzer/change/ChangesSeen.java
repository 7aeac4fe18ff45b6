package org.wegwijzer.change;

import java.util.Set;

/**
 * This process has learnt of changes, its own or those of others; fired when whoever looks sees them already.
 *
 * @param tags what was touched, see {@link CacheTags}; {@link CacheTags#EVERYTHING} also when all that is known is that
 *     something was
 * @param sequence the last change that is known now
 */
public record ChangesSeen(Set<String> tags, long sequence) {

    public ChangesSeen {
        tags = Set.copyOf(tags);
    }
}
