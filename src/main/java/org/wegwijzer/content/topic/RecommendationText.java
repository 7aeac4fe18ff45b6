package org.wegwijzer.content.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a recommendation in one language; it belongs to the pair, not to the source.
 *
 * @param note why the topic recommends the source; every recommendation has one in some language
 * @param role a short label, such as "start here"
 * @param translationOf the mark of the original that both were made from; {@code null} if nobody knows
 */
@Embeddable
public record RecommendationText(
        @Nullable String note,
        @Nullable String role,
        @Column(name = "made_from") @Nullable String translationOf) {}
