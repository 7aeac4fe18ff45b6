package org.wegwijzer.publish.history;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.IdentifiedRow;

/** What was public once, and how it became so; never updated. */
@MappedSuperclass
public abstract class RecordedState extends IdentifiedRow {

    /** One more than the last of the same; the first is 1. */
    @Column(nullable = false, updatable = false)
    public long number;

    /** What it said, see {@link DocumentPacker}; absent of a removal. */
    @Column(updatable = false)
    public byte @Nullable [] document;

    @Column(nullable = false, updatable = false)
    public String author;

    /** Who wrote it, see {@link Writers}; absent of a removal, and of what an earlier version of the program published. */
    @Column(name = "written_by", updatable = false)
    @Nullable
    public String writtenBy;

    @Column(nullable = false, updatable = false)
    public String message;

    @Column(name = "release_id", nullable = false, updatable = false)
    public UUID releaseId;

    @Column(name = "published_at", nullable = false, updatable = false)
    public Instant publishedAt;

    /** It becomes public for this reason. */
    public void because(Cause cause, Instant now) {
        author = cause.author();
        message = cause.message();
        releaseId = cause.release();
        publishedAt = now;
    }
}
