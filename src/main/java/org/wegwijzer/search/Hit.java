package org.wegwijzer.search;

import java.util.List;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageTag;

/**
 * An entry that answers a search.
 *
 * @param score how well it does; comparable within one search only
 * @param language of the text in which the words were found
 * @param highlights where the words stand, the most telling field first
 */
public record Hit(EntryType type, String slug, float score, LanguageTag language, List<Highlight> highlights) {

    public Hit {
        highlights = List.copyOf(highlights);
    }

    /** What tells an entry from all others. */
    public static String key(EntryType type, String slug) {
        return type.singular() + "/" + slug;
    }

    /** What tells this entry from all others. */
    public String key() {
        return key(type, slug);
    }
}
