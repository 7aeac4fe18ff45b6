package org.wegwijzer.delivery.graph.answer;

import org.jspecify.annotations.Nullable;

/**
 * What became of an entry that was public at a slug.
 *
 * @param present the slug that it has now; {@code null} if it is gone
 * @param replacement the slug of the entry that takes the place of one that is gone, if one does
 */
public record FormerSlug(@Nullable String present, @Nullable String replacement) {}
