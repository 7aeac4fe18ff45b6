package org.wegwijzer.content.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryText;

/**
 * What is said of a source in one language.
 *
 * @param translationOf the mark of the original that it was made from; {@code null} if nobody knows, and on the original
 */
@Embeddable
public record SourceText(
        @Column(nullable = false) String name,
        @Column(name = "full_name") @Nullable String fullName,
        @Nullable String abbreviation,
        @Nullable String description,
        @Nullable String body,

        @Column(name = "updated_at", nullable = false) @Nullable
        Instant updatedAt,

        @Column(name = "made_from") @Nullable String translationOf)
        implements EntryText<SourceText> {

    @Override
    public SourceText withUpdatedAt(@Nullable Instant moment) {
        return new SourceText(name, fullName, abbreviation, description, body, moment, translationOf);
    }

    @Override
    public SourceText bare() {
        return new SourceText(name, fullName, abbreviation, description, body, null, null);
    }
}
