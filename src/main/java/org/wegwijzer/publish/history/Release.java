package org.wegwijzer.publish.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts and removals that become public together. */
@Entity
public class Release {

    @Id
    public UUID id;

    @Column(nullable = false)
    public String name;

    /** Why it is made; empty if nobody said. */
    @Column(nullable = false)
    public String message;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    public ReleaseState state;

    /** One more with each change. */
    @Column(nullable = false)
    public long version;

    /** When it publishes itself, while it is scheduled. */
    @Column(name = "publish_at")
    @Nullable
    public Instant publishAt;

    /** Why the last attempt at publishing it by the clock was given up. */
    @Nullable
    public String failure;

    /** When that was. */
    @Column(name = "failed_at")
    @Nullable
    public Instant failedAt;

    /** In microseconds, which both databases keep: releases stand in the order in which they were made. */
    @Column(name = "created_at", nullable = false)
    public Instant createdAt;

    @Column(name = "created_by", nullable = false)
    public String createdBy;

    @Column(name = "published_at")
    @Nullable
    public Instant publishedAt;

    @Column(name = "published_by")
    @Nullable
    public String publishedBy;

    /** The entity tag that it had when it was published; absent if it was published the moment it was made. */
    @Column(name = "published_from")
    @Nullable
    public String publishedFrom;

    /** Whether it is to publish the draft of the hub, too; never once it is public, which revisions tell then. */
    @Column(name = "with_hub", nullable = false)
    public boolean withHub;

    /** Who approved it; of one that is open perhaps as it was before. */
    @Column(name = "approved_by")
    @Nullable
    public String approvedBy;

    @Column(name = "approved_at")
    @Nullable
    public Instant approvedAt;

    /** The entity tag of what they approved. */
    @Column(name = "approved_of")
    @Nullable
    public String approvedOf;

    /** What that would have made public, by its fingerprint. */
    @Column(name = "approved_content")
    @Nullable
    public String approvedContent;

    /** Nobody has approved it. */
    public void withoutApproval() {
        approvedBy = null;
        approvedAt = null;
        approvedOf = null;
        approvedContent = null;
    }

    /** A release that was published the moment it was made. */
    public static Release published(Cause cause, Instant now) {
        var release = new Release();
        release.id = cause.release();
        release.name = cause.name();
        release.message = cause.message();
        release.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        release.createdBy = cause.author();
        release.publish(cause.author(), now);
        return release;
    }

    /** From now on it is history. */
    public void publish(String author, Instant now) {
        state = ReleaseState.PUBLISHED;
        publishAt = null;
        failure = null;
        withHub = false;
        publishedAt = now.truncatedTo(ChronoUnit.SECONDS);
        publishedBy = author;
        version++;
    }
}
