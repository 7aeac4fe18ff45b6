package org.wegwijzer.content.faq;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryText;

/**
 * A question and its short answer, in one language; plain text.
 *
 * @param translationOf the mark of the original that it was made from; {@code null} if nobody knows, and on the original
 */
@Embeddable
public record FaqText(
        @Column(nullable = false) String question,
        @Nullable String answer,

        @Column(name = "updated_at", nullable = false) @Nullable
        Instant updatedAt,

        @Column(name = "made_from") @Nullable String translationOf)
        implements EntryText<FaqText> {

    @Override
    public FaqText withUpdatedAt(@Nullable Instant moment) {
        return new FaqText(question, answer, moment, translationOf);
    }

    @Override
    public FaqText bare() {
        return new FaqText(question, answer, null, null);
    }
}
