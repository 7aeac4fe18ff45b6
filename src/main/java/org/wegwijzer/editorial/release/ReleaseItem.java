package org.wegwijzer.editorial.release;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.IdentifiedRow;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.SlugConverter;
import org.wegwijzer.editorial.drafting.DraftExtent;
import org.wegwijzer.publish.history.Release;

/** One thing that a release is to do. */
@Entity
@Table(name = "release_item")
public class ReleaseItem extends IdentifiedRow {

    @ManyToOne
    @JoinColumn(name = "release_id", nullable = false, updatable = false)
    public Release release;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    public EntryType type;

    /** Where the entry is now, or will be if it is new. */
    @Column(nullable = false, updatable = false)
    @Convert(converter = SlugConverter.class)
    public Slug slug;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    public Action action;

    /** The entry of the same type that takes the place of one that goes. */
    @Column(name = "replaced_by")
    @Convert(converter = SlugConverter.class)
    @Nullable
    public Slug replacedBy;

    /** The names of the parts of its draft, with spaces between them; absent for all. */
    @Nullable
    public String parts;

    /** Whether translations stay as current as they are though the original changes. */
    @Column(nullable = false)
    public boolean minor;

    /** Who planned that, as last said; absent of what an earlier version of the program planned. */
    @Column(name = "planned_by")
    @Nullable
    public String plannedBy;

    /** How much of its draft. */
    DraftExtent extent() {
        return new DraftExtent(parts == null ? Set.of() : Set.of(parts.split(" ")), minor);
    }

    /** What is to become of an entry. */
    public enum Action {
        /** Its draft becomes public. */
        PUBLISH,
        /** It goes. */
        REMOVE
    }
}
