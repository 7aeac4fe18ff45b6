package org.wegwijzer.draft;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryText;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.language.LanguageTag;

/**
 * What one entry says.
 *
 * @param <D> itself
 */
public interface Draft<D extends Draft<D>> {

    /** The type of the entry. */
    EntryType type();

    /** The key of the entry. */
    Slug slug();

    /** Who the entry is. */
    Stamp stamp();

    /** Its texts by language. */
    Map<LanguageTag, ? extends EntryText<?>> texts();

    /** Every link to another entry, in reading order. */
    Stream<DraftLink> references();

    /** The texts of its links, by language: at the pointer, the languages that occur there. */
    Stream<LinkText> linkTexts();

    /** The same draft with another stamp and with the moments of its texts settled against {@code published}. */
    D settled(Stamp stamp, @Nullable D published, Instant now);

    /** Texts with the moment of each settled: of one that says what is published as given, else that of the published one. */
    static <T extends EntryText<T>> Map<LanguageTag, T> settled(
            Map<LanguageTag, T> texts, @Nullable Map<LanguageTag, T> published, Instant now) {
        var settled = new TreeMap<LanguageTag, T>();
        texts.forEach(
                (tag, text) -> settled.put(tag, settled(text, published == null ? null : published.get(tag), now)));
        return settled;
    }

    private static <T extends EntryText<T>> T settled(T text, @Nullable T published, Instant now) {
        var given = text.updatedAt();
        if (published == null) {
            return text.withUpdatedAt(given == null ? now : given);
        }
        if (published.bare().equals(text.bare())) {
            return text.withUpdatedAt(given == null ? published.updatedAt() : given);
        }
        return text.withUpdatedAt(Moments.ofChange(given, published.updatedAt(), now));
    }
}
