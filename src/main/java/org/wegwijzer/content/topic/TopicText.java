package org.wegwijzer.content.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryText;

/** What is said of a topic in one language. */
@Embeddable
public record TopicText(
        @Column(nullable = false) String title,
        @Nullable String description,
        @Column(name = "key_points") @Nullable List<String> keyPoints,

        @Column(name = "updated_at", nullable = false) @Nullable
        Instant updatedAt)
        implements EntryText<TopicText> {

    @Override
    public TopicText withUpdatedAt(@Nullable Instant moment) {
        return new TopicText(title, description, keyPoints, moment);
    }
}
