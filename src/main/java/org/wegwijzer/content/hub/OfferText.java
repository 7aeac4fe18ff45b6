package org.wegwijzer.content.hub;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** An offer in one language. */
@Embeddable
public record OfferText(
        @Column(nullable = false) String title,
        @Nullable String description,
        @Nullable String url) {}
