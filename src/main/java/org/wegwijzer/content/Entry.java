package org.wegwijzer.content;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcType;
import org.hibernate.type.descriptor.jdbc.LocalDateJdbcType;
import org.jspecify.annotations.Nullable;

/** What every entry of every type has. An entry that stands in these tables is published. */
@MappedSuperclass
public abstract class Entry extends IdentifiedRow {

    /** Random, stable for ever, also when the slug changes. */
    @Column(name = "public_id", nullable = false, updatable = false)
    public UUID publicId;

    @Column(nullable = false)
    @Convert(converter = SlugConverter.class)
    public Slug slug;

    /** How often this entry has been published; the first time is 1. */
    @Column(nullable = false)
    public long edition;

    /** Of the draft from which the entry was last written: another one with the same fingerprint says the same. */
    @Column(nullable = false)
    public String fingerprint;

    @Column(name = "created_at", nullable = false)
    public Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    public Instant updatedAt;

    @Column(name = "published_at", nullable = false)
    public Instant publishedAt;

    /** When somebody last held the entry against its sources. */
    @Column(name = "reviewed_date")
    @JdbcType(LocalDateJdbcType.class)
    @Nullable
    public LocalDate reviewedDate;

    /** When somebody must do so again. */
    @Column(name = "review_due_date")
    @JdbcType(LocalDateJdbcType.class)
    @Nullable
    public LocalDate reviewDueDate;
}
