package org.wegwijzer.webhook.event;

import java.util.List;

/**
 * What one publication changed ({@code content.changed}): enough to know what to ask for, not what it says.
 *
 * @param cursor the place in the change log behind it; {@code atLeast} with it is never answered from before it
 * @param changes the address in the feed where its changes begin
 * @param entries what changed, in the order of the log; the first hundred at most, fewer where names are long
 * @param entryCount how many changed in all
 * @param languages those of the hub: by fallback a text may show to readers of each
 * @param tags the cache tags of all that it touched, lists first; as many as {@code entries} at most
 * @param tagCount how many there are in all; whoever purges by tags purges everything when some are missing
 */
public record ContentNews(
        String cursor,
        String changes,
        List<Entry> entries,
        long entryCount,
        List<String> languages,
        List<String> tags,
        int tagCount) {

    public ContentNews {
        entries = List.copyOf(entries);
        languages = List.copyOf(languages);
        tags = List.copyOf(tags);
    }

    /**
     * An entry that changed.
     *
     * @param type {@code source}, {@code topic}, {@code guide}, {@code faq}; {@code hub} for the hub itself
     * @param kind {@code put} if it says what it says from now on, {@code remove} if it is gone from this slug
     */
    public record Entry(String type, String slug, String kind) {}

    /** The same with fewer entries and tags, for a body that would be too large. */
    public ContentNews within(int most) {
        return new ContentNews(
                cursor,
                changes,
                entries.stream().limit(most).toList(),
                entryCount,
                languages,
                tags.stream().limit(most).toList(),
                tagCount);
    }
}
