package org.wegwijzer.content.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a citation in one language.
 *
 * @param note what the source is used for here
 * @param translationOf the mark of the original that it was made from; {@code null} if nobody knows, and on the original
 */
@Embeddable
public record CitationText(
        @Column(nullable = false) String note,
        @Column(name = "made_from") @Nullable String translationOf) {}
