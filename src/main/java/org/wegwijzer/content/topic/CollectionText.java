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
 * @param translationOf the mark of the original that it was made from; {@code null} if nobody knows, and on the original
 */
@Embeddable
public record CollectionText(
        @Column(nullable = false) String title,
        @Nullable String description,

        @Column(name = "updated_at", nullable = false) @Nullable
        Instant updatedAt,

        @Column(name = "made_from") @Nullable String translationOf)
        implements EntryText<CollectionText> {

    @Override
    public CollectionText withUpdatedAt(@Nullable Instant moment) {
        return new CollectionText(title, description, moment, translationOf);
    }

    @Override
    public CollectionText bare() {
        return new CollectionText(title, description, null, null);
    }
}
