package org.wegwijzer.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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
}
