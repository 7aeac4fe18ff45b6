package org.wegwijzer.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wegwijzer.change.Validity;
import org.wegwijzer.content.EntryType;

/**
 * What was found.
 *
 * @param count how many entries answer the search in all
 * @param hits the best of them, or those behind the place from which the search goes on
 * @param more whether there are others behind these hits
 * @param types how many of them are of each type, only of types with any; empty, as the next two, unless it was asked for
 * @param topics how many of them stand in each topic, by its slug
 * @param sources how many of them name each source, by its slug
 * @param instead what the reader may have meant, if a word of the search is unknown
 * @param condition how long all that is what would be found; how well an entry answers the search may be told as of then
 */
public record SearchResult(
        long count,
        List<Hit> hits,
        boolean more,
        Map<EntryType, Long> types,
        Map<String, Long> topics,
        Map<String, Long> sources,
        Optional<String> instead,
        Validity.Condition condition) {

    public SearchResult {
        hits = List.copyOf(hits);
        types = Map.copyOf(types);
        topics = Map.copyOf(topics);
        sources = Map.copyOf(sources);
    }
}
