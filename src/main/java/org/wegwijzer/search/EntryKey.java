package org.wegwijzer.search;

import java.util.Optional;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;

/** What tells an entry from all others: {@code guide/first-steps} as text. */
public record EntryKey(EntryType type, String slug) {

    /** The key that a text is, if it is one. */
    public static Optional<EntryKey> of(String text) {
        var slash = text.indexOf('/');
        return slash < 0 || !Slug.isSlug(text.substring(slash + 1))
                ? Optional.empty()
                : EntryType.ofSingular(text.substring(0, slash))
                        .map(type -> new EntryKey(type, text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return type.singular() + "/" + slug;
    }
}
