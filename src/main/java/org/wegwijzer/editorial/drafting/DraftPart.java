package org.wegwijzer.editorial.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.publish.history.Writers;

/** A part of a draft in which somebody wrote. */
@Embeddable
public class DraftPart {

    /** One more with each change of the part. */
    @Column(nullable = false)
    public long version;

    /** The edition of the entry against which the part was held last. */
    @Column(name = "based_on", nullable = false)
    public long basedOn;

    @Column(name = "updated_at", nullable = false)
    public Instant updatedAt;

    @Column(name = "updated_by", nullable = false)
    public String updatedBy;

    /** Who wrote in it, see {@link Writers}; absent once that is public. */
    @Column(name = "written_by")
    @Nullable
    public String writtenBy;
}
