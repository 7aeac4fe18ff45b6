package org.wegwijzer.delivery.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.relation.EntryRef;
import org.wegwijzer.search.SearchResult;

/**
 * How many of all found entries are of each type, stand in each topic and name each source; the most frequent values.
 *
 * @param type by type
 * @param topic by topic
 * @param source by source
 */
public record Facets(List<FacetCount> type, List<FacetCount> topic, List<FacetCount> source) {

    /** Most values of one facet. */
    public static final int MOST = 20;

    /** @param titles what topics and sources are called, by type and slug */
    static Facets of(SearchResult found, Map<EntryType, Map<String, EntryRef>> titles) {
        return new Facets(
                Stream.of(EntryType.values())
                        .filter(found.types()::containsKey)
                        .map(type ->
                                FacetCount.ofType(type.singular(), found.types().getOrDefault(type, 0L)))
                        .toList(),
                counts(found.topics(), titles.getOrDefault(EntryType.TOPIC, Map.of())),
                counts(found.sources(), titles.getOrDefault(EntryType.SOURCE, Map.of())));
    }

    private static List<FacetCount> counts(Map<String, Long> counts, Map<String, EntryRef> titles) {
        // What has no title any more went while this was read.
        return mostFrequent(counts)
                .flatMap(slug -> Stream.ofNullable(titles.get(slug)))
                .map(entry -> FacetCount.ofEntry(entry, counts.getOrDefault(entry.slug(), 0L)))
                .toList();
    }

    /** The slugs that are shown. */
    static Set<String> shown(Map<String, Long> counts) {
        return mostFrequent(counts).collect(Collectors.toSet());
    }

    private static Stream<String> mostFrequent(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(MOST);
    }
}
