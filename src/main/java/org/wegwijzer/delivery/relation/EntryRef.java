package org.wegwijzer.delivery.relation;

import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;

/**
 * Names another entry.
 *
 * @param title in the reader's language, or in the best that there is
 * @param language the language of the title
 * @param dir in which the title is written
 */
public record EntryRef(String type, String slug, String title, LanguageTag language, Direction dir) {

    /** An entry by its title in {@code language}. */
    public static EntryRef of(String type, String slug, String title, LanguageTag language) {
        return new EntryRef(type, slug, title, language, language.direction());
    }
}
