package org.wegwijzer.delivery.graph.answer;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lists and expansions show of an entry to readers of one language, for as many answers as show it.
 *
 * @param view immutable
 * @param tags everything that was read for it; each tag is kept once, whatever number of cards has it
 * @param weight in bytes, about: of what was read for it, to which its own is added
 */
record Card(Object view, Set<String> tags, int weight) {

    private static final Interner<String> TAGS = Interner.newWeakInterner();

    /** Bytes that a card takes besides what was read for it. */
    private static final int FIXED_WEIGHT = 500;

    Card {
        tags = tags.stream().map(TAGS::intern).collect(Collectors.toUnmodifiableSet());
        weight += FIXED_WEIGHT;
    }
}
