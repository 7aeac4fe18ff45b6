package org.wegwijzer.delivery.graph;

import org.jspecify.annotations.Nullable;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;

/**
 * What one link says for itself.
 *
 * @param position its place among its like
 * @param note why it is there
 * @param role a short label
 * @param url an address of its own
 * @param language the language of note and role; absent when there is neither
 */
public record Link(
        int position,
        @Nullable String note,
        @Nullable String role,
        @Nullable String url,
        @Nullable LanguageTag language) {

    static Link of(Row row) {
        var language = row.has("note_language") ? row.text("note_language") : null;
        return new Link(
                (int) row.number("link_position"),
                row.has("note") ? row.text("note") : null,
                row.has("role") ? row.text("role") : null,
                row.text("link_url"),
                language == null ? null : new LanguageTag(language));
    }

    /** The direction of note and role; absent when there is neither. */
    public @Nullable Direction dir() {
        return language == null ? null : language.direction();
    }
}
