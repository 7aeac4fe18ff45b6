package org.wegwijzer.content.faq;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryText;

/** A question and its short answer, in one language; plain text. */
@Embeddable
public record FaqText(
        @Column(nullable = false) String question,
        @Nullable String answer,

        @Column(name = "updated_at", nullable = false) @Nullable
        Instant updatedAt)
        implements EntryText<FaqText> {

    @Override
    public FaqText withUpdatedAt(@Nullable Instant moment) {
        return new FaqText(question, answer, moment);
    }
}
