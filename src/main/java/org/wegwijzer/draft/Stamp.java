package org.wegwijzer.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.Entry;

/**
 * Who an entry is and since when; what a draft leaves out is settled when it is published.
 *
 * @param id stable for ever
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Stamp(
        @Nullable UUID id,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable Instant publishedAt,
        @Nullable LocalDate reviewedDate,
        @Nullable ReviewDue reviewDueDate) {

    /** The stamp of a published entry. */
    public static Stamp of(Entry entry) {
        return new Stamp(
                entry.publicId,
                entry.createdAt,
                entry.updatedAt,
                entry.publishedAt,
                entry.reviewedDate,
                ReviewDue.on(entry.reviewDueDate));
    }

    /** This stamp, with what it leaves out taken from {@code published}, else from chance and the clock. */
    Stamp completed(@Nullable Stamp published, Instant now) {
        var since = first(publishedAt, published == null ? now : published.publishedAt);
        return new Stamp(
                first(id, published == null ? UUID.randomUUID() : published.id),
                first(createdAt, published == null ? now : published.createdAt),
                first(updatedAt, published == null ? now : published.updatedAt),
                since,
                reviewedDate,
                reviewDueDate == null
                        ? null
                        : reviewDueDate.settled(reviewedDate, LocalDate.ofInstant(since, ZoneOffset.UTC)));
    }

    Stamp updated(Instant moment) {
        return new Stamp(id, createdAt, moment, publishedAt, reviewedDate, reviewDueDate);
    }

    private static <T> T first(@Nullable T given, @Nullable T otherwise) {
        return Objects.requireNonNull(given == null ? otherwise : given);
    }

    /** Writes a completed stamp to its entry. */
    public void write(Entry entry) {
        entry.publicId = Objects.requireNonNull(id);
        entry.createdAt = Objects.requireNonNull(createdAt);
        entry.updatedAt = Objects.requireNonNull(updatedAt);
        entry.publishedAt = Objects.requireNonNull(publishedAt);
        entry.reviewedDate = reviewedDate;
        entry.reviewDueDate = reviewDueDate == null ? null : reviewDueDate.date();
    }
}
