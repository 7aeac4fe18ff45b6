package org.wegwijzer.search.content;

import java.util.List;
import java.util.Set;
import org.wegwijzer.search.EntryKey;

/**
 * All of a published entry that can be searched.
 *
 * @param texts in all languages
 * @param topics slugs of the topics in which it stands; of a topic itself too
 * @param sources slugs of the sources that it names; of a source itself too
 * @param linked how many other entries lead to it
 */
public record SearchedEntry(EntryKey key, List<ZoneText> texts, Set<String> topics, Set<String> sources, long linked) {

    public SearchedEntry {
        texts = List.copyOf(texts);
        topics = Set.copyOf(topics);
        sources = Set.copyOf(sources);
    }

    /** Whether searches find both for the same words, and show the same of them. */
    public boolean saysTheSame(SearchedEntry other) {
        return key.equals(other.key)
                && texts.equals(other.texts)
                && topics.equals(other.topics)
                && sources.equals(other.sources);
    }
}
