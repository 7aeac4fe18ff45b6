package org.wegwijzer.search;

import java.util.Set;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageOrder;

/**
 * What a reader has typed so far.
 *
 * @param text as it was typed
 * @param types the types of which the entries may be; empty for all
 * @param languages the hub's languages, the reader's best first
 * @param limit most completions, from 1
 */
public record SuggestQuery(String text, Set<EntryType> types, LanguageOrder languages, int limit) {

    /** From this many characters on there are completions. */
    public static final int SHORTEST = 2;

    public SuggestQuery {
        types = Set.copyOf(types);
    }
}
