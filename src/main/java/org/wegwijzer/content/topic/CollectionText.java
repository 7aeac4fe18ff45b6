package org.wegwijzer.content.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryText;

/**
 * What a topic says of one of its collections in one language.
 *
 * @param description for whom its sources matter, and when
 */
@Embeddable
public record CollectionText(
        @Column(nullable = false) String title,
        @Nullable String description,

        @Column(name = "updated_at", nullable = false) @Nullable
        Instant updatedAt)
        implements EntryText<CollectionText> {

    @Override
    public CollectionText withUpdatedAt(@Nullable Instant moment) {
        return new CollectionText(title, description, moment);
    }
}
