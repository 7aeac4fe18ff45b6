package org.wegwijzer.content.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a collection stands in its topic, and how many sources stand in it.
 *
 * @param place among the topic's collections, from 1 without gaps
 * @param position what its author said of its place
 */
@Embeddable
public record CollectionPlace(
        @Column(nullable = false) int place,
        @Column(nullable = false) int position,
        @Column(name = "sources_count", nullable = false) int sourcesCount) {}
