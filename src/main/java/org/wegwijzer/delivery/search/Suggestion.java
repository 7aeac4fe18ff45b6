package org.wegwijzer.delivery.search;

import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.delivery.relation.EntryRef;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.Completion;

/**
 * An entry whose title goes on like what was typed.
 *
 * @param ref the entry, with the title that goes on like that
 * @param href where the entry is
 * @param text the title as HTML whose only markup is {@code <mark>} around what was typed
 * @param language of the title, which may be another than the reader's
 * @param dir in which the title is written
 */
public record Suggestion(EntryRef ref, String href, String text, LanguageTag language, Direction dir) {

    static Suggestion of(Completion completion) {
        var type = completion.entry().type();
        return new Suggestion(
                EntryRef.of(type.singular(), completion.entry().slug(), completion.title(), completion.language()),
                Addresses.entry(type, completion.entry().slug()),
                completion.text(),
                completion.language(),
                completion.language().direction());
    }
}
