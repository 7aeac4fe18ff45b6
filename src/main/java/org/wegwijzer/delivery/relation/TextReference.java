package org.wegwijzer.delivery.relation;

import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;

/**
 * An entry that a long text links to.
 *
 * @param title in the reader's language, or in the best that there is
 * @param language the language of the title
 * @param dir in which the title is written
 * @param href where it is, relative to the service
 */
public record TextReference(String type, String slug, String title, LanguageTag language, Direction dir, String href) {

    /** A reference to what is published of an entry. */
    public static TextReference to(EntryRef target) {
        var type = EntryType.ofSingular(target.type()).orElseThrow();
        var href = Addresses.entry(type, target.slug());
        return new TextReference(target.type(), target.slug(), target.title(), target.language(), target.dir(), href);
    }
}
