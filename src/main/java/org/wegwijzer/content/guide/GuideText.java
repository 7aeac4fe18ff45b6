package org.wegwijzer.content.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryText;

/**
 * A guide in one language.
 *
 * @param body Markdown
 * @param translationOf the mark of the original that it was made from; {@code null} if nobody knows, and on the original
 */
@Embeddable
public record GuideText(
        @Column(nullable = false) String title,
        @Nullable String summary,
        @Nullable String body,

        @Column(name = "updated_at", nullable = false) @Nullable
        Instant updatedAt,

        @Column(name = "made_from") @Nullable String translationOf)
        implements EntryText<GuideText> {

    @Override
    public GuideText withUpdatedAt(@Nullable Instant moment) {
        return new GuideText(title, summary, body, moment, translationOf);
    }

    @Override
    public GuideText bare() {
        return new GuideText(title, summary, body, null, null);
    }
}
