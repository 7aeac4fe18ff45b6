package org.wegwijzer.draft;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
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

    /**
     * This draft with nothing left open: what it leaves out comes from {@code published}, if the entry is public already; when
     * that makes them equal there is nothing to publish.
     */
    default D completed(@Nullable D published, Instant now) {
        var stamp = stamp().completed(published == null ? null : published.stamp(), now);
        var same = settled(stamp, published, now);
        var touched = published != null && stamp().updatedAt() == null && !same.equals(published);
        return touched ? settled(stamp.updated(now), published, now) : same;
    }

    /** Texts with the moment of each settled: as given, else as published when nothing else changed, else now. */
    static <T extends EntryText<T>> Map<LanguageTag, T> settled(
            Map<LanguageTag, T> texts, @Nullable Map<LanguageTag, T> published, Instant now) {
        var settled = new TreeMap<LanguageTag, T>();
        texts.forEach(
                (tag, text) -> settled.put(tag, settled(text, published == null ? null : published.get(tag), now)));
        return settled;
    }

    private static <T extends EntryText<T>> T settled(T text, @Nullable T published, Instant now) {
        if (text.updatedAt() != null) {
            return text;
        }
        var unchanged = published != null && published.withUpdatedAt(null).equals(text);
        return text.withUpdatedAt(unchanged ? Objects.requireNonNull(published).updatedAt() : now);
    }
}
