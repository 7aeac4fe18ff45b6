package org.wegwijzer.content.hub;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryText;

/**
 * The hub in one language.
 *
 * @param notice a sentence for every page
 */
@Embeddable
public record HubText(
        @Column(nullable = false) String name,
        @Nullable String notice,

        @Column(name = "updated_at", nullable = false) @Nullable
        Instant updatedAt)
        implements EntryText<HubText> {

    @Override
    public HubText withUpdatedAt(@Nullable Instant moment) {
        return new HubText(name, notice, moment);
    }

    @Override
    public HubText bare() {
        return withUpdatedAt(null);
    }
}
