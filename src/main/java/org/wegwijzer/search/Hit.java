package org.wegwijzer.search;

import java.util.List;
import org.wegwijzer.language.LanguageTag;

/**
 * An entry that answers a search.
 *
 * @param score how well it does; comparable within one search only
 * @param language of the text in which the words were found
 * @param highlights where the words stand, the most telling field first
 */
public record Hit(EntryKey entry, float score, LanguageTag language, List<Highlight> highlights) {

    public Hit {
        highlights = List.copyOf(highlights);
    }
}
