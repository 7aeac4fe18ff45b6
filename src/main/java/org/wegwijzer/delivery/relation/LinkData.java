package org.wegwijzer.delivery.relation;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.language.TextLanguage;
import org.wegwijzer.sql.Row;

/**
 * What one link says for itself.
 *
 * @param position its place among its like
 * @param note why it is there
 * @param role a short label
 * @param url an address of its own
 * @param language the language of the note; absent when there is none
 * @param roleLanguage the language of the role, which is another where the note's has none; absent when there is no role
 * @param outdated whether the note was made from another one in the hub's default language
 * @param group the collection in which it stands; absent outside all of them
 */
public record LinkData(
        int position,
        @Nullable String note,
        @Nullable String role,
        @Nullable String url,
        @Nullable LanguageTag language,
        @Nullable LanguageTag roleLanguage,
        boolean outdated,
        @Nullable LinkGroup group) {

    /** What a row says of a link. */
    public static LinkData of(Row row) {
        return new LinkData(
                (int) row.number("link_position"),
                row.has("note") ? row.text("note") : null,
                row.has("role") ? row.text("role") : null,
                row.text("link_url"),
                row.has("note_language") ? row.language("note_language") : null,
                row.has("role_language") ? row.language("role_language") : null,
                row.has("note_outdated") && row.flag("note_outdated"),
                LinkGroup.of(row));
    }

    /** The members that are served in another language than {@link #language()}. */
    public SortedMap<String, TextLanguage> fallbacks() {
        var fallbacks = new TreeMap<String, TextLanguage>();
        if (roleLanguage != null && !roleLanguage.equals(language)) {
            fallbacks.put("role", TextLanguage.in(roleLanguage));
        }
        return fallbacks;
    }

    /** The direction of the note; absent when there is none. */
    public @Nullable Direction dir() {
        return language == null ? null : language.direction();
    }
}
