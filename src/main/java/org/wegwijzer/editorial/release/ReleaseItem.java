package org.wegwijzer.editorial.release;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.IdentifiedRow;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.SlugConverter;
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

    /** What is to become of an entry. */
    public enum Action {
        /** Its draft becomes public. */
        PUBLISH,
        /** It goes. */
        REMOVE
    }
}
