package org.wegwijzer.delivery.snapshot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.http.ContentCoding;
import org.wegwijzer.language.LanguageTag;

/** A {@link Snapshot} as the database keeps it; never updated. */
@Entity
@Table(name = "snapshot")
public class KeptSnapshot {

    /** See {@link Snapshot#name}. */
    @Id
    public String name = "";

    /** See {@link Snapshot#making}. */
    @Column(nullable = false, updatable = false)
    public UUID making = new UUID(0, 0);

    /** See {@link Snapshot#language}. */
    @Column(nullable = false, updatable = false)
    public String language = "";

    /** See {@link Snapshot#position}. */
    @Column(nullable = false, updatable = false)
    public long sequence;

    /** See {@link Snapshot#position}. */
    @Column(nullable = false, updatable = false)
    public String mark = "";

    /** See {@link Snapshot#coding}. */
    @Column(nullable = false, updatable = false)
    public String coding = "";

    /** See {@link Snapshot#digest}. */
    @Column(nullable = false, updatable = false)
    public String digest = "";

    /** See {@link Snapshot#plainDigest}. */
    @Column(name = "plain_digest", nullable = false, updatable = false)
    public String plainDigest = "";

    /** See {@link Snapshot#length}. */
    @Column(nullable = false, updatable = false)
    public long length;

    /** See {@link Snapshot#took}, in milliseconds. */
    @Column(nullable = false, updatable = false)
    public long took;

    /** See {@link Snapshot#madeAt}. */
    @Column(name = "made_at", nullable = false, updatable = false)
    public Instant madeAt = Instant.EPOCH;

    static KeptSnapshot of(Snapshot made) {
        var kept = new KeptSnapshot();
        kept.name = made.name();
        kept.making = made.making();
        kept.language = made.language().value();
        kept.sequence = made.position().sequence();
        kept.mark = made.position().mark();
        kept.coding = made.coding().name();
        kept.digest = made.digest();
        kept.plainDigest = made.plainDigest();
        kept.length = made.length();
        kept.took = made.took().toMillis();
        kept.madeAt = made.madeAt();
        return kept;
    }

    Snapshot snapshot() {
        return new Snapshot(
                making,
                new LogPosition(sequence, mark),
                new LanguageTag(language),
                ContentCoding.valueOf(coding),
                digest,
                plainDigest,
                length,
                Duration.ofMillis(took),
                madeAt);
    }
}
