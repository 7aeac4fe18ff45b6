package org.wegwijzer.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** What one publication touched, beside its last line in the change log; never updated. */
@Entity
@Table(name = "touched_tags")
public class TouchedTags {

    /** That of the publication's last line. */
    @Id
    public Long sequence;

    /** See {@link CacheTags}. */
    @Column(nullable = false, updatable = false)
    public List<String> tags = List.of();

    /** When it was. */
    @Column(name = "changed_at", nullable = false, updatable = false)
    public Instant changedAt = Instant.EPOCH;

    /** That of the place behind the publication, see {@link LogPosition}. */
    @Column(nullable = false, updatable = false)
    public String mark = LogPosition.BEGINNING.mark();
}
