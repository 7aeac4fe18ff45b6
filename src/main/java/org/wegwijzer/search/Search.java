package org.wegwijzer.search;

import java.util.Optional;
import java.util.Set;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageOrder;

/**
 * What a reader searches for.
 *
 * @param text what the reader typed
 * @param types the types of which the entries may be; empty for all
 * @param topics slugs of topics of which the entries must stand in one; empty for all
 * @param sources slugs of sources of which the entries must name one; empty for all
 * @param languages the hub's languages, the reader's best first
 * @param facets what all that is found is counted by
 * @param limit most hits, from 1
 * @param after the hit behind which to go on; empty for the best
 */
public record Search(
        SearchText text,
        Set<EntryType> types,
        Set<String> topics,
        Set<String> sources,
        LanguageOrder languages,
        Set<FacetField> facets,
        int limit,
        Optional<Place> after) {

    public Search {
        types = Set.copyOf(types);
        topics = Set.copyOf(topics);
        sources = Set.copyOf(sources);
        facets = Set.copyOf(facets);
    }

    /** A place among hits: by falling score, then by key. */
    public record Place(float score, EntryKey entry) {}
}
