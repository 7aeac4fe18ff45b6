package org.wegwijzer.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the change log; never updated. */
@Entity
public class Change {

    /** One more than the last; committed in this order, since one publisher writes at a time, on whichever node. */
    @Id
    public Long sequence;

    /** The public name of the entry's type, or {@code hub}. */
    @Column(nullable = false, updatable = false)
    public String type;

    /** The entry's slug; for the hub {@code hub}. */
    @Column(nullable = false, updatable = false)
    public String slug;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    public ChangeKind kind;

    /** How often the entry had been published when this happened, this time included. */
    @Column(nullable = false, updatable = false)
    public long edition;

    /** The slug that the entry had, where it got this one by this change. */
    @Column(name = "former_slug", updatable = false)
    public @Nullable String formerSlug;

    /** The slug of the topic that the entry came to stand in or left; of {@link ChangeKind#MEMBERSHIP} only. */
    @Column(updatable = false)
    public @Nullable String topic;

    @Column(name = "changed_at", nullable = false, updatable = false)
    public Instant changedAt;
}
