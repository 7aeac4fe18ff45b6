package org.wegwijzer.content.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryText;

/**
 * What is said of a topic in one language.
 *
 * @param translationOf the mark of the original that it was made from; {@code null} if nobody knows, and on the original
 */
@Embeddable
public record TopicText(
        @Column(nullable = false) String title,
        @Nullable String description,
        @Column(name = "key_points") @Nullable List<String> keyPoints,

        @Column(name = "updated_at", nullable = false) @Nullable
        Instant updatedAt,

        @Column(name = "made_from") @Nullable String translationOf)
        implements EntryText<TopicText> {

    @Override
    public TopicText withUpdatedAt(@Nullable Instant moment) {
        return new TopicText(title, description, keyPoints, moment, translationOf);
    }

    @Override
    public TopicText bare() {
        return new TopicText(title, description, keyPoints, null, null);
    }
}
