package org.wegwijzer.content.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.wegwijzer.content.Slug;

/**
 * Where a collection stands in its topic, and how many sources stand in it.
 *
 * @param place among the topic's collections, from 1 without gaps
 * @param position what its author said of its place
 * @param sortKey orders a topic's collections alike, by code points, and stays when others come or go
 */
@Embeddable
public record CollectionPlace(
        @Column(nullable = false) int place,
        @Column(nullable = false) int position,
        @Column(name = "sort_key", nullable = false) String sortKey,
        @Column(name = "sources_count", nullable = false) int sourcesCount) {

    /** That of a collection with a slug. */
    public static CollectionPlace of(int place, int position, Slug slug, int sourcesCount) {
        return new CollectionPlace(
                place, position, String.format(Locale.ROOT, "%07d %s", position, slug.value()), sourcesCount);
    }
}
